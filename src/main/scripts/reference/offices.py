"""offices.tsv, and from the words of a position to the office that they name."""

import re

from .tables import Table, fold, values

COLUMNS = ["title", "aliases", "rank", "general", "body"]
# "President of the Senate" is no president: these titles hold only of a state.
OF_A_STATE = {"head-of-state", "head-of-government", "royal"}
# These also stand at the head of a part of one.
OF_A_PART = {"Chief Minister", "Premier", "First Minister", "Chief Executive"}
# Words that begin many positions which they do not name.
TOO_WIDE = {"administrator", "capt", "captain", "chair", "chief", "col", "colonel", "commissioner", "deputy",
            "director", "expert", "fm", "general", "head", "justice", "leader", "major", "mp", "observer", "official",
            "pm", "prince", "representative", "ruler", "secretary", "sg"}
RANKS = ["head-of-state", "royal", "head-of-government", "foreign-minister", "minister", "legislator", "international",
         "deputy-minister", "military", "envoy", "spokesperson", "official", ""]


def table(sources):
    """In: the sources. Out: the table of offices, sorted by title."""
    rows = [{column: row[column] for column in COLUMNS} for row in sources.curated("offices")]
    return Table("offices", COLUMNS, sorted(rows, key=lambda row: row["title"]))


class OfficeNames:
    """Finds the office that a position's words name. In: the table of offices, the ids of states by name."""

    def __init__(self, offices, states):
        self.ranks = {row["title"]: row["rank"] for row in offices.rows}
        self.titles = {}
        for row in offices.rows:
            for name in [row["title"], *values(row["aliases"])]:
                self.titles.setdefault(fold(name), row["title"])
        self.states = states

    def title(self, position):
        """In: "Minister of Foreign Affairs of Armenia". Out: "Foreign Minister", or nothing."""
        text = re.sub(r" \(.*\)$", "", position)
        return self.titles.get(fold(text)) or self.longest_start(fold(text).split())

    def longest_start(self, words):
        """Out: the office whose name is the longest beginning of the words, where that may be trusted."""
        for end in range(len(words) - 1, 0, -1):
            start = " ".join(words[:end])
            title = self.titles.get(start)
            if title and start not in TOO_WIDE and self.fits(title, words[end:]):
                return title
        return ""

    def fits(self, title, rest):
        """Out: whether the words behind the title leave it what it is."""
        if self.ranks[title] not in OF_A_STATE or title in OF_A_PART:
            return True
        return rest[0] == "of" and fold_article(rest[1:]) in self.states

    def rank(self, title):
        """Out: how high an office is, 0 the highest."""
        return RANKS.index(self.ranks.get(title, ""))


def fold_article(words):
    """Out: the words less "the" at their head."""
    return " ".join(words[1:] if words[:1] == ["the"] else words)
