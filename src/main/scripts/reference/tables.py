"""Reading and writing tab separated tables, and the small things that all tables need."""

import csv
import re
import unicodedata
from collections import namedtuple

# A finished table: its name, its columns, and its rows as dictionaries.
Table = namedtuple("Table", "name columns rows")


def read(path):
    """In: a TSV file with a header line. Out: its rows as dictionaries; each knows its line under "#"."""
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.reader(file, delimiter="\t")
        columns = next(reader)
        return [row_of(path, columns, cells, reader.line_num) for cells in reader if cells]


def row_of(path, columns, cells, line):
    """In: the cells of one line. Out: a dictionary. Fails with file and line where a cell is missing."""
    if len(cells) != len(columns):
        raise SystemExit(f"{path}:{line}: {len(cells)} cells, {len(columns)} expected")
    row = {column: clean(cell) for column, cell in zip(columns, cells)}
    row["#"] = f"{path}:{line}"
    return row


def write(folder, table):
    """In: a folder and a table. Out: the file NAME.tsv in it, UTF-8, LF, no quoting."""
    lines = ["\t".join(table.columns)]
    lines += ["\t".join(row[column] for column in table.columns) for row in table.rows]
    (folder / f"{table.name}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def clean(text):
    """In: text of a source. Out: the same, composed, with plain spaces and hyphens."""
    text = unicodedata.normalize("NFC", text).replace("\u2010", "-").replace("\u2011", "-")
    return " ".join(text.split())


def values(cell):
    """In: a cell with "|" between values. Out: the values."""
    return [value.strip() for value in cell.split("|") if value.strip()]


def joined(items, *without):
    """In: values in order of preference. Out: a cell with each of them once, less those of `without`."""
    kept = []
    for item in items:
        if item and item not in kept and item not in without:
            kept.append(item)
    return "|".join(kept)


def fold(text):
    """In: a name. Out: its letters and digits in lower case, without diacritics, for comparing names."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    plain = plain.lower().translate({0x131: "i", 0x259: "a", 0x142: "l", 0xF8: "o", 0x111: "d", 0xDF: "ss"})
    return re.sub(r"[^\w]+", " ", plain).strip()


def slug(name):
    """In: a name. Out: a lower-case id of it."""
    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")


def latin(name):
    """In: a name. Out: whether it is written in Latin letters."""
    letters = [c for c in name if c.isalpha()]
    return bool(letters) and all(unicodedata.name(c, "").startswith(("LATIN", "MODIFIER")) for c in letters)
