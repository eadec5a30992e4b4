"""organisations.tsv and memberships.tsv: bodies that act, and the states in them."""

import re
from collections import Counter

from .tables import Table, fold, joined, slug, values

COLUMNS = ["id", "qid", "name", "abbreviation", "aliases", "kind", "headquarters"]
MEMBER_COLUMNS = ["organisation", "state", "status"]
# Scientific consortia and executive agencies that no diplomatic news names.
NOT_NEWS = re.compile(r"ERIC|Joint Undertaking|Research Infrastructure|Executive Agency|^Agency for Support")
REGIONAL = re.compile(r"EU |Council of Europe|Benelux|Andean|Caribbean|OAS|OSCE|ASEAN|Mercosur|African|ECOWAS|"
                      r"Arab League|Nordic|Pacific|Turkic|Central Africa|West African|Eurasian|EFTA|North South|"
                      r"Association of Southeast|East African|Central American|Black Sea|Southern")
KINDS = [("court", re.compile(r"\b(Court|Tribunal)\b")), ("bank", re.compile(r"\b(Bank|Monetary Fund)\b")),
         ("parliament", re.compile(r"\b(Parliament|Parliamentary Assembly|Legislative Assembly)\b"))]
STATUSES = {"dialogue member": "dialogue partner", "candidate country": "candidate", "candidates": "candidate",
            "accession candidate": "candidate", "associate member": "associate", "partners": "partner",
            "nonregional members": "nonregional member", "temporarily suspended": "suspended",
            "enhanced engagement": "partner", "associate observer": "observer", "regional": "member"}
KEPT_STATUSES = {"member", "observer", "associate", "candidate", "partner", "dialogue partner",
                 "nonregional member", "suspended", "sectoral dialogue partner", "permanent"}


def table(sources):
    """In: the sources. Out: the table of organisations, sorted by id."""
    facts = usable(sources)
    hand = sources.curated("organisations")
    known = {row["qid"] for row in hand if row["qid"]}
    rows = [merged(row, facts.get(row["qid"])) for row in hand]
    words = sources.words("ordinary_words")
    rows += without_doubles([fact_row(row, words) for key, row in facts.items() if key not in known], rows)
    return Table("organisations", COLUMNS, sorted(rows, key=lambda row: row["id"]))


def usable(sources):
    """Out: the rows of the facts that the news may name, by item (or by name where they have none)."""
    skipped = sources.left_out("organisations")
    return {row["qid"] or row["name"]: row for row in sources.facts("organisations/organisations.tsv")
            if row["qid"] not in skipped and not NOT_NEWS.search(row["name"] + row["alt_names"])}


def merged(hand, fact):
    """In: a curated row and the row of the facts with the same item. Out: one row."""
    extra = [fact["name"], *long_names(fact)] if fact else []
    return {**{column: hand[column] for column in COLUMNS},
            "aliases": joined(values(hand["aliases"]) + extra, hand["name"], hand["abbreviation"]),
            "headquarters": hand["headquarters"] or (fact["headquarters"] if fact else "")}


def fact_row(fact, words):
    """In: a row of the facts and the ordinary words, which are no abbreviations. Out: a row of our table."""
    usable_short = 2 < len(fact["abbrev"]) <= 12 and fact["abbrev"].lower() not in words
    return {"id": slug(fact["name"]), "qid": fact["qid"], "name": fact["name"],
            "abbreviation": fact["abbrev"] if usable_short else "",
            "aliases": joined(long_names(fact), fact["name"], fact["abbrev"]),
            "kind": kind(fact), "headquarters": fact["headquarters"]}


def long_names(fact):
    """Out: the other names of a row, without abbreviations in other languages."""
    return [name for name in values(fact["alt_names"]) if " " in name]


def kind(fact):
    """Out: the kind of a body, from its name and its family."""
    for word, pattern in KINDS:
        if pattern.search(fact["name"]):
            return word
    return "regional" if REGIONAL.search(fact["family"]) else "international"


def without_doubles(rows, curated):
    """Out: the rows less abbreviations and aliases that another row has, too. A curated row keeps its own."""
    taken = {name for row in curated for name in names(row)}
    own = Counter(row["name"] for row in rows)
    count = Counter(name for row in rows for name in names(row))
    single = [row for row in rows if row["name"] not in taken and own[row["name"]] == 1]
    return [{**row,
             "abbreviation": free(row["abbreviation"], taken, count),
             "aliases": joined([free(alias, taken, count) for alias in values(row["aliases"])])}
            for row in single]


def free(name, taken, count):
    """Out: the name where only one row has it, else nothing."""
    return "" if name in taken or count[name] > 1 else name


def names(row):
    """Out: the different names of a row."""
    return {row["name"], row["abbreviation"], *values(row["aliases"])} - {""}


def memberships(sources, organisations, states):
    """In: the sources and the ids of states by name. Out: the table of memberships, sorted."""
    codes = {row["code"]: row["organisation"] for row in sources.curated("membership_codes")}
    found = {}
    for row in sources.facts("leaders_factbook/memberships.tsv"):
        state = states.get(fold(row["iso2"])) or states.get(fold(row["country"]))
        status = STATUSES.get(row["status"], row["status"].split(",")[0])
        if row["org_abbrev"] in codes and state and STATUSES.get(status, status) in KEPT_STATUSES:
            found.setdefault((codes[row["org_abbrev"]], state), STATUSES.get(status, status))
    for row in sources.curated("membership_corrections"):
        found[row["organisation"], row["state"]] = row["status"]
    rows = [dict(zip(MEMBER_COLUMNS, (*pair, status))) for pair, status in found.items() if status]
    return Table("memberships", MEMBER_COLUMNS, sorted(rows, key=lambda row: (row["organisation"], row["state"])))
