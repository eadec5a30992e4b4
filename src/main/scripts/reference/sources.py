"""Where the input stands: the facts folder and our own curated tables."""

import re

from . import tables

ITEM = re.compile(r"\bQ[1-9][0-9]*\b")


class Sources:
    """The input of all tables. In: the facts folder and the folder of curated tables."""

    def __init__(self, facts, curated):
        self.folder = facts
        self.hand = curated

    def facts(self, path):
        """In: a path below the facts folder. Out: its rows."""
        return tables.read(self.folder / path)

    def curated(self, name):
        """In: the name of a curated table. Out: its rows."""
        return tables.read(self.hand / f"{name}.tsv")

    def curated_by(self, name, column):
        """In: a curated table and a column. Out: its rows by that column."""
        return {row[column]: row for row in self.curated(name)}

    def left_out(self, table):
        """In: the name of a table. Out: the items that we decided to leave out of it."""
        return {row["qid"] for row in self.curated("left_out") if row["table"] == table}

    def words(self, name):
        """In: the name of a curated word list. Out: its words."""
        return set((self.hand / f"{name}.txt").read_text(encoding="utf-8").split())

    def items(self):
        """Out: every Wikidata item that stands in a fact table; no other may stand in ours."""
        found = set()
        for path in sorted(self.folder.glob("*/*.tsv")):
            found.update(ITEM.findall(path.read_text(encoding="utf-8")))
        return found
