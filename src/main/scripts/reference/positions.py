"""positions.tsv: the items of high offices of states, for statements that people bring back to Wikidata."""

from collections import defaultdict

from .tables import Table, fold

COLUMNS = ["title", "state", "qid", "name"]
# Offices that one person has at a time, by which the sources name the position and not a member of a body.
SINGLE = {"head-of-state", "head-of-government", "foreign-minister"}

# "Secretary of State for Culture" is no foreign minister, though the Secretary of State is one.
FOREIGN = {"foreign", "external"}


def table(sources, ids, offices):
    """In: sources, ids of states by name, OfficeNames. Out: a position for each title and state that has one only."""
    found = defaultdict(dict)
    for row in sources.facts("officeholders/officeholders.tsv"):
        title = offices.title(row["position"])
        state = ids.get(fold(row["country"]), "")
        if row["position_qid"] and state and is_single(row["position"], offices.ranks.get(title)):
            found[title, state][row["position_qid"]] = row["position"]
    shared = shared_items(found)
    rows = [dict(zip(COLUMNS, (title, state, item, name)))
            for (title, state), names in sorted(found.items()) if len(names) == 1
            for item, name in names.items() if item not in shared]
    return Table("positions", COLUMNS, rows)


def is_single(position, rank):
    """In: a position's words and rank. Out: whether one person at a time holds it."""
    return rank in SINGLE and (rank != "foreign-minister" or bool(FOREIGN & set(fold(position).split())))


def shared_items(found):
    """Out: the items that stand for more than one office: they are classes, or wrong."""
    keys = defaultdict(set)
    for key, names in found.items():
        for item in names:
            keys[item].add(key)
    return {item for item, of in keys.items() if len(of) > 1}
