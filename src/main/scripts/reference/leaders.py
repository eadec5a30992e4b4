"""The heads of state and government of early 2026, out of the World Factbook's own way of writing names."""

import re

from .people import Tenure
from .tables import fold

MONTHS = {name: f"{number:02}" for number, name in enumerate(
    "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), 1)}
HONOURS = re.compile(r"^((Sir|Dame|Dr\.|Gen\.|Sr\. Gen\.|Col\.|Capt\.|General|Grand Chief|Ratu|Lord)\s+)+")
ASIDES = re.compile(r"\(also spelled.*?\)|\(Ulu o Tokelau\)|\(President of the Executive Yuan\)")
NUMERAL = re.compile(r"^[IVX]+$")
YEAR = "2026"
# Words that many names of a country have in common.
PARTICLES = {"", "al", "el", "abd", "bin", "ibn", "ould", "de", "da", "van", "der", "la"}


def tenures(sources, ids, states):
    """In: the sources, ids of states by name, the table of states. Out: the tenures of the leaders."""
    kinds = {row["id"]: row["kind"] for row in states.rows}
    offices = title_patterns(sources)
    everywhere = {row["name"] for row in sources.curated("monarch_homes")}
    matched = matches(sources, offices)
    found = []
    for row in sources.facts("leaders_factbook/leaders.tsv"):
        state = ids.get(fold(row["iso2"]), "")
        parsed = parse(row, offices)
        if parsed and state and not (kinds[state] == "territory" and row["office"] == "chief of state"):
            found.append(tenure(row, parsed, state, everywhere, matched))
    return found


def title_patterns(sources):
    """Out: the titles that stand before a name, the longest first, with their offices."""
    rows = sources.curated("leader_titles")
    return sorted(((row["prefix"], row["office"]) for row in rows), key=lambda pair: -len(pair[0]))


def parse(row, offices):
    """In: "President Maia SANDU". Out: its position, and "Maia SANDU"; nothing where it is no name."""
    text = ASIDES.sub("", row["title_and_name"])
    for prefix, office in offices:
        if text.startswith(prefix + " "):
            return office, person(text[len(prefix):])
    if row["office"] == "head of government" and re.match(r"^\S+ [A-ZÉ]{3,}$", text):
        return "Prime Minister", text
    return None


def person(text):
    """Out: the name alone, without honours and what follows it."""
    name = HONOURS.sub("", text.strip())
    name = re.sub(r" (of|ibni) .*$", "", name).replace('"BongBong" ', "").strip(" ,")
    return " ".join(re.sub(r"\((.*?)\)", "", name).split())


def tenure(row, parsed, state, everywhere, matched):
    """Out: the tenure of one row. `everywhere` are names that mean one person in every state."""
    position, name = parsed
    item = matched.get(("", name) if name in everywhere else (row["iso2"], name), "")
    label = " ".join(cased(word, place) for place, word in enumerate(name.split()))
    key = item or (fold(name), "" if name in everywhere else state)
    return Tenure(key, item, label, "", "", state, position, since(row["since"]), "", YEAR)


def cased(word, place):
    """In: a word of a name and its place in it. Out: as newspapers write it: SANDU is Sandu, a later III stays III."""
    if place and NUMERAL.match(word) or not any(part.isupper() and len(part) > 1 for part in parts_of(word)):
        return word
    return re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize() if part[0].isupper() else part[0], word)


def parts_of(word):
    """In: "EL-SISI". Out: EL, SISI."""
    return re.split(r"[-'’]", word)


def since(text):
    """In: "30 April 2013". Out: 2013-04-30; a year or a month where no more is told."""
    match = re.match(r"(?:(\d{1,2}) )?(?:([A-Z][a-z]{2})[a-z]* )?(\d{4})", text)
    if not match:
        return ""
    day, month, year = match.groups()
    parts = [year, MONTHS.get(month or "", ""), f"{int(day):02}" if day else ""]
    return "-".join(part for part in parts if part)


def homes(sources, tenures):
    """Out: the home of a leader who is head of many states, by the key of the tenures."""
    names = {fold(row["name"]): row["state"] for row in sources.curated("monarch_homes")}
    return {tenure.key: names[fold(tenure.name)] for tenure in tenures if fold(tenure.name) in names}


def matches(sources, offices):
    """Out: the item of a leader, by country code and name, where one candidate has the given name and the surname."""
    labels = {}
    for table in ("officeholders", "legislators_region"):
        for row in sources.facts(f"officeholders/{table}.tsv"):
            names = {fold(row["person"]), fold(row["enwiki"])} - {""}
            labels.setdefault(row["person_qid"], set()).update(names)
    found = {}
    for row in sources.facts("leaders_factbook/leaders_qid_candidates.tsv"):
        parsed = parse(row, offices)
        if parsed:
            item = single([item for item in row["candidate_person_qids"].split("|") if item], parsed[1], labels)
            if item:
                found[row["iso2"], parsed[1]] = found["", parsed[1]] = item
    return {**found, **chosen(sources, labels)}


def chosen(sources, labels):
    """Out: the items that we know to be a leader under another spelling; each must be in the facts."""
    rows = sources.curated("leader_items")
    unknown = [f"{row['#']}: {row['qid']} is nobody in officeholders.tsv" for row in rows if row["qid"] not in labels]
    if unknown:
        raise SystemExit("\n".join(unknown))
    return {(row["iso2"], row["name"]): row["qid"] for row in rows}


def single(items, name, labels):
    """Out: the one item whose name has a given name and the surname; all words of it, where two have."""
    fitting = [item for item in items if any(both_names(name, label) for label in labels.get(item, ()))]
    if len(fitting) > 1:
        words = set(fold(name).split())
        fitting = [item for item in fitting if any(set(label.split()) <= words for label in labels[item])]
    return fitting[0] if len(fitting) == 1 else ""


def both_names(name, label):
    """Out: whether a word in capitals (the surname) and another word of the name stand in the label."""
    parts = [part for word in name.split() for part in parts_of(word)]
    surname = {fold(part) for part in parts if part.isupper() and len(part) > 1}
    shared = {fold(part) for part in parts} & set(label.split()) - PARTICLES
    return bool(shared & surname) and len(shared) > 1
