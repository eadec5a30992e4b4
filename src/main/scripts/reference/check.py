"""The traps that a gazetteer falls into, each looked for in the finished tables."""

import re
from collections import defaultdict

from .tables import fold, values

ITEM = re.compile(r"Q[1-9][0-9]*")
DATE = re.compile(r"(\d{4}(-\d{2}(-\d{2})?)?)?")
KINDS = {
    "states": {"state", "observer", "partly-recognised", "territory"},
    "organisations": {"international", "regional", "ministry", "company", "armed-group", "media", "court", "bank",
                      "parliament", "government"},
    "projects": {"railway", "corridor", "pipeline", "port", "canal", "dam", "power-plant", "road", "cable", "bridge",
                 "programme", "tunnel", "airport"},
    "places": {"city", "capital", "region", "sea", "river", "border-crossing", "strait", "island", "mountain", "lake",
               "venue", "airport", "continent"},
    "metonyms": {"building", "capital-like", "street"},
}
RANKS = {"head-of-state", "head-of-government", "foreign-minister", "minister", "deputy-minister", "envoy",
         "legislator", "spokesperson", "military", "royal", "official", "international"}
BODIES = {"state", "organisation", "parliament", "either"}
KEYS = {"states": ["id"], "organisations": ["id"], "memberships": ["organisation", "state"], "mechanisms": ["id"],
        "projects": ["id"], "places": ["id"], "metonyms": ["name"], "offices": ["title"], "positions": ["title", "state"], "given_names": ["name"],
        "people": ["qid", "name", "state"], "tenures": ["person", "office", "state", "start", "end"]}
REQUIRED = {"id", "name", "title", "kind", "rank", "body", "person", "organisation", "status", "of"}
NAMED = ["states", "organisations", "mechanisms", "projects", "places", "metonyms"]


class Check:
    """Collects what is wrong. In: the sources, the finished tables by name, the folder they are written to."""

    def __init__(self, sources, tables, folder):
        self.tables = tables
        self.folder = folder
        self.words = sources.words("ordinary_words")
        self.kept = {row["word"] for row in sources.curated("kept_words")}
        self.shared = {row["alias"]: set(values(row["ids"])) for row in sources.curated("shared_aliases")}
        self.items = sources.items()
        self.faults = []

    def run(self):
        """Out: all faults, each with file and line."""
        for name, table in self.tables.items():
            self.keys(name, table)
            for line, row in enumerate(table.rows, 2):
                self.cells(name, line, row)
                self.item(name, line, row)
        self.vocabularies()
        self.foreign_keys()
        self.ordinary_words()
        self.shared_names(["states"], "demonyms")
        self.shared_names(["states", "organisations", "mechanisms"], "aliases")
        self.shared_names(["projects"], "aliases")
        return self.faults

    def fault(self, name, line, text):
        """Notes one fault."""
        self.faults.append(f"{self.folder}/{name}.tsv:{line}: {text}")

    def keys(self, name, table):
        """Every key stands in one row only; the ids of states and organisations are one space."""
        seen = {row["id"] for row in self.tables["states"].rows} if name == "organisations" else set()
        for line, row in enumerate(table.rows, 2):
            key = "|".join(row[column] for column in KEYS[name])
            if key in seen:
                self.fault(name, line, f"{key} is there twice")
            seen.add(key)

    def cells(self, name, line, row):
        """No cell is empty that must not be, none has a break or a space at its end, no list an empty value."""
        for column, cell in row.items():
            if column in REQUIRED and not cell:
                self.fault(name, line, f"{column} is empty")
            if cell != cell.strip() or re.search(r"[\t\r\n\u00a0]|  ", cell):
                self.fault(name, line, f"{column} has a stray space or break")
            if cell and column in ("aliases", "demonyms", "general", "members", "states") and "" in cell.split("|"):
                self.fault(name, line, f"{column} has an empty value")
            if column in ("start", "end") and not DATE.fullmatch(cell):
                self.fault(name, line, f"{cell} is no date")

    def item(self, name, line, row):
        """An item is well formed, stands in the facts, and belongs to one row."""
        item = row.get("qid", "")
        if item and not ITEM.fullmatch(item):
            self.fault(name, line, f"{item} is no Wikidata item")
        elif item and item not in self.items:
            self.fault(name, line, f"{item} does not stand in the facts")
        first = self.first_rows().get(item, (name, line))
        if item and first != (name, line):
            self.fault(name, line, f"{item} is already in {first[0]}.tsv:{first[1]}")

    def first_rows(self):
        """Out: where each item stands first."""
        if not hasattr(self, "first"):
            self.first = {}
            for name, table in self.tables.items():
                for line, row in enumerate(table.rows, 2):
                    self.first.setdefault(row.get("qid", ""), (name, line))
        return self.first

    def vocabularies(self):
        """Kinds, ranks, bodies and genders are those that the program knows."""
        for name, column, allowed in [*((name, "kind", kinds) for name, kinds in KINDS.items()),
                                      ("offices", "rank", RANKS), ("offices", "body", BODIES),
                                      ("people", "gender", {"male", "female", ""}),
                                      ("given_names", "gender", {"male", "female"})]:
            for line, row in enumerate(self.tables[name].rows, 2):
                if row[column] not in allowed:
                    self.fault(name, line, f"{row[column]} is no {column}")

    def foreign_keys(self):
        """Every id that a row names is there."""
        states, organisations = self.column("states", "id"), self.column("organisations", "id")
        people = {row["qid"] or f"{row['name']}|{row['state']}" for row in self.tables["people"].rows}
        for name, column, known in [("memberships", "organisation", organisations), ("memberships", "state", states),
                                    ("mechanisms", "members", states), ("projects", "states", states),
                                    ("places", "state", states), ("people", "state", states),
                                    ("tenures", "state", states), ("positions", "state", states),
                                    ("metonyms", "of", states | organisations),
                                    ("people", "office", self.column("offices", "title"))]:
            for line, row in enumerate(self.tables[name].rows, 2):
                for value in values(row[column]):
                    if value not in known:
                        self.fault(name, line, f"{column} {value} is unknown")
        for line, row in enumerate(self.tables["tenures"].rows, 2):
            if row["person"] not in people:
                self.fault("tenures", line, f"person {row['person']} is unknown")

    def column(self, name, column):
        """Out: the values of a column."""
        return {row[column] for row in self.tables[name].rows}

    def ordinary_words(self):
        """No name is an ordinary English word, unless kept_words.tsv says why it stays."""
        for name in NAMED:
            for line, row in enumerate(self.tables[name].rows, 2):
                for word in self.names(row, "demonyms", "aliases", "name", "abbreviation"):
                    if word.lower() in self.words and word not in self.kept:
                        self.fault(name, line, f"{word} is an ordinary word")
                    if len(fold(word)) < 2 and word not in self.kept:
                        self.fault(name, line, f"{word} is too short")

    def names(self, row, *columns):
        """Out: the names in these columns of a row."""
        return [value for column in columns for value in values(row.get(column, ""))]

    def shared_names(self, names, column):
        """No two rows have a name in common, unless shared_aliases.tsv says so."""
        owners = defaultdict(dict)
        for name in names:
            for line, row in enumerate(self.tables[name].rows, 2):
                for word in self.names(row, column, "name", "abbreviation", "official"):
                    owners[word].setdefault(row["id"], (name, line))
        for word, rows in owners.items():
            if len(rows) > 1 and not set(rows) <= self.shared.get(word, set()):
                name, line = list(rows.values())[-1]
                self.fault(name, line, f"{word} is a name of {' and '.join(sorted(rows))}")
