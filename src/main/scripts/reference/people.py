"""people.tsv, tenures.tsv and given_names.tsv: who holds or held an office."""

import re
from collections import Counter, defaultdict, namedtuple
from urllib.parse import unquote

from .tables import Table, fold, joined, latin

COLUMNS = ["qid", "name", "aliases", "gender", "state", "office", "start", "end", "source year"]
TENURE_COLUMNS = ["person", "office", "state", "start", "end"]
NAME_COLUMNS = ["name", "gender"]
FAMILY_NAME_FIRST = {"CHN", "TWN", "HKG", "PRK", "KOR", "VNM", "KHM"}
DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")

# One statement of a source: who, under which name, held what, when. `page` is the title of a Wikipedia article.
Tenure = namedtuple("Tenure", "key qid name page gender state position start end year")


def tables(sources, ids, offices, leaders, homes):
    """In: sources, ids of states by name, OfficeNames, the leaders' tenures and homes. Out: the three tables."""
    tenures = officeholders(sources, ids) + legislators(sources)
    given = given_names(tenures)
    people = defaultdict(list)
    for tenure in tenures + leaders:
        people[tenure.key].append(tenure)
    rows = {key: person_row(found, offices, homes.get(key)) for key, found in people.items()}
    named = {key: row for key, row in rows.items() if row["name"]}
    return [Table("people", COLUMNS, sorted(named.values(), key=lambda row: (row["name"], row["qid"], row["state"]))),
            Table("tenures", TENURE_COLUMNS, tenure_rows(people, named)),
            Table("given_names", NAME_COLUMNS, given)]


def officeholders(sources, ids):
    """Out: the tenures of officeholders.tsv, less those that we know to be wrong."""
    wrong = {(row["qid"], row["position"]) for row in sources.curated("wrong_tenures")}
    found = []
    for row in sources.facts("officeholders/officeholders.tsv"):
        if (row["person_qid"], row["position"]) in wrong:
            continue
        state = ids.get(fold(row["country"]), "")
        found.append(Tenure(row["person_qid"], row["person_qid"], row["person"], row["enwiki"], row["gender"], state,
                            row["position"], date(row["start"]), date(row["end"]), row["source_date"][:4]))
    return found


def legislators(sources):
    """Out: the tenures of legislators_region.tsv; its lists were made in summer 2022."""
    homes = {row["repo"]: row["state"] for row in sources.curated("legislator_repos")}
    return [Tenure(row["person_qid"], row["person_qid"], row["person"], row["enwiki"], "", homes[row["repo"]],
                   row["position"], date(row["start"]), date(row["end"]), "2022")
            for row in sources.facts("officeholders/legislators_region.tsv")]


def date(text):
    """Out: the date at the head of the text, or nothing."""
    match = DATE.match(text)
    return match.group() if match else ""


def person_row(tenures, offices, home):
    """In: all tenures of one person, and the home of one who reigns in many states.

    Out: a row, with the latest office that the person is known to have held.
    """
    latest, title = max(((tenure, offices.title(tenure.position)) for tenure in tenures),
                        key=lambda pair: lateness(*pair, offices))
    names = spellings(tenures)
    genders = Counter(tenure.gender for tenure in tenures if tenure.gender)
    home = home or latest.state or next((tenure.state for tenure in reversed(tenures) if tenure.state), "")
    return {"qid": latest.qid, "name": names[0] if names else "", "aliases": joined(names[1:]),
            "gender": genders.most_common(1)[0][0] if len(genders) == 1 else "", "state": home, "office": title,
            "start": latest.start, "end": latest.end, "source year": max(tenure.year for tenure in tenures)}


def lateness(tenure, title, offices):
    """Out: what orders tenures: sources of this year first, then the later start, then the higher office."""
    return (tenure.year >= "2026", tenure.start, tenure.end == "", title != "", -offices.rank(title), tenure.position)


def spellings(tenures):
    """Out: the different names of a person in Latin letters; first the one of the English Wikipedia."""
    pages = [re.sub(r" \(.*\)$", "", page_title(tenure.page)) for tenure in tenures if tenure.page]
    labels = [re.sub(r" \(.*\)$", "", tenure.name) for tenure in tenures]
    names = [name for name in pages + labels if latin(name) and not DATE.search(name) and "|" not in name]
    return list(dict.fromkeys(form for name in names for form in (without_realm(name), name)))


def without_realm(name):
    """In: "Harald V of Norway", "Jill Black, Lady Black of Derwent". Out: Harald V, Jill Black."""
    short = re.sub(r",? (Prince|Princess|Lady|Lord|Baron|Baroness|Viscount|Earl|Marquess|Marquis|Duke) .*$", "", name) \
        if "," in name else re.sub(r" of (the )?[A-Z][\w ]*$", "", name)
    return short if re.search(r"[ -]", short) else name


def page_title(page):
    """In: a page name as sources write it, also "Donald_Trump". Out: the title that a reader sees."""
    return unquote(page).replace("_", " ")


def tenure_rows(people, rows):
    """Out: the rows of all tenures of people with a name, sorted, each once."""
    found = {(person_key(rows[key]), tenure.position, tenure.state, tenure.start, tenure.end)
             for key, tenures in people.items() if key in rows for tenure in tenures}
    return [dict(zip(TENURE_COLUMNS, row)) for row in sorted(found)]


def person_key(row):
    """Out: the item of a person, or name and state where there is none."""
    return row["qid"] or f"{row['name']}|{row['state']}"


def given_names(tenures):
    """Out: first names of at least three people of whom 95 in 100 have one gender."""
    genders = defaultdict(dict)
    for tenure in tenures:
        if tenure.gender and tenure.state not in FAMILY_NAME_FIRST and latin(tenure.name):
            genders[first_name(tenure.name)][tenure.key] = tenure.gender
    rows = []
    for name, people in sorted(genders.items()):
        gender, count = Counter(people.values()).most_common(1)[0]
        if len(people) >= 3 and count >= 0.95 * len(people) and name:
            rows.append({"name": name, "gender": gender})
    return rows


def first_name(name):
    """Out: the first word of a name where it may be a given name."""
    words = name.split()
    plain = words[0].strip(",")
    return plain if len(words) > 1 and len(plain) > 2 and "." not in plain and plain[0].isupper() else ""
