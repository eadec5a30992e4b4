"""places.tsv: cities and regions of the facts, joined with the places that we know by hand."""

from collections import Counter

from .tables import Table, fold, joined, latin, slug, values

COLUMNS = ["id", "qid", "name", "aliases", "state", "kind", "population"]
NOT_PLACES = {"Scientific station", "Historic place"}
LEVELS_LEFT_OUT = {"world", "unitedNations", "union", "subunion", "subcountryGroup"}
# The facts give no code where the country has none, and Soviet republics where there are none any more.
PARENTS_LEFT_OUT = {"suhh"}


def table(sources, states, ids):
    """In: the sources, the table of states, the ids of states by name. Out: the table of places."""
    taken = {row["qid"] for row in states.rows} | sources.left_out("places")
    rows = [row for row in cities(sources, ids) if row["qid"] not in taken]
    taken |= {row["qid"] for row in rows}
    rows += regions(sources, ids, taken)
    rows = with_curated(rows, sources.curated("places"))
    return Table("places", COLUMNS, sorted(with_ids(rows), key=lambda row: row["id"]))


def cities(sources, ids):
    """Out: the rows of cities, each state's first city with a name only."""
    changes = {(fold(row["name"]), row["state"]): row for row in sources.curated("city_aliases")}
    words = sources.words("ordinary_words")
    found, used = {}, set()
    for fact in sources.facts("cities/cities_naturalearth.tsv"):
        state = ids.get(fold(fact["iso2"])) or ids.get(fold(fact["country"]), "")
        if fact["class"] not in NOT_PLACES and state:
            names = city_names(fact)
            hand = next((changes[key] for key in ((fold(name), state) for name in names) if key in changes), None)
            used.add(id(hand))
            row = city_row(fact, state, names, hand or {}, words)
            best = found.setdefault((fold(row["name"]), state), row)
            if int(row["population"] or 0) > int(best["population"] or 0):
                found[fold(row["name"]), state] = row
    all_used(changes.values(), used)
    return list(found.values())


def all_used(curated, used):
    """Fails with file and line where a curated row changes nothing."""
    idle = [row["#"] + ": no such row in the facts" for row in curated if id(row) not in used]
    if idle:
        raise SystemExit("\n".join(idle))


def city_names(fact):
    """Out: the names of a city, the English one first; the column `alt` has neighbours and misreadings in it."""
    return [fact["name_en"] or fact["name"], fact["name"], fact["ascii"]]


def city_row(fact, state, names, hand, words):
    """In: a row of the facts, its state and names, and what we know better. Out: a row of our table."""
    name = hand.get("new_name") or names[0]
    other = [alias for alias in names if latin(alias) and alias.lower() not in words and len(alias) > 3
             and not any(mark in alias for mark in ",-`")]
    return {"qid": fact["qid"], "name": name, "state": hand.get("new_state") or state,
            "aliases": joined(values(hand.get("aliases", "")) + other, name),
            "kind": "capital" if fact["class"] == "Admin-0 capital" else "city", "population": fact["pop"]}


def regions(sources, ids, taken):
    """Out: the rows of regions inside and above states, less the items that stand elsewhere."""
    facts = [(row["qid"], row["name"], row["country"]) for row in
             sources.facts("states/regions_and_subareas.tsv") if row["level"] not in LEVELS_LEFT_OUT]
    facts += [(row["qid"], row["name"], row["parent"]) for row in
              sources.facts("states/rigour_subterritories.tsv") if row["parent"] not in PARENTS_LEFT_OUT]
    hand = sources.curated_by("region_names", "qid")
    all_used(hand.values(), {id(hand[fact[0]]) for fact in facts if fact[0] in hand})
    rows = {}
    for item, name, parent in facts:
        if item not in taken and item not in rows:
            rows[item] = region_row(item, name, ids.get(fold(parent), ""), hand.get(item))
    return list(rows.values())


def region_row(item, name, state, hand):
    """Out: a row of a region: as in the facts, or as we wrote it."""
    if hand:
        return {"qid": item, "population": "", **{key: hand[key] for key in ("name", "aliases", "state", "kind")}}
    kind = "island" if any(word in name for word in ("Island", "Atoll")) else "region"
    return {"qid": item, "name": name.replace("‘", "").split(" (")[0], "aliases": oblast_names(name), "state": state,
            "kind": kind, "population": ""}


def oblast_names(name):
    """Out: the ways in which newspapers write "Sumy Oblast"."""
    return f"{name[:-7]} region|{name[:-7]} oblast" if name.endswith(" Oblast") else ""


def with_curated(rows, curated):
    """In: rows of the facts and curated rows. Out: all; a curated place that the facts have adds its names."""
    by_name = {}
    for row in rows:
        by_name.setdefault(fold(row["name"]), []).append(row)
    added = []
    for hand in curated:
        same = [row for row in by_name.get(fold(hand["name"]), [])
                if row["state"] == hand["state"] and is_city(row) == is_city(hand)]
        if same:
            same[0]["aliases"] = joined(values(hand["aliases"]) + values(same[0]["aliases"]), same[0]["name"])
        else:
            added.append({**{key: hand[key] for key in ("id", "name", "aliases", "state", "kind")},
                          "qid": "", "population": ""})
    return rows + added


def is_city(row):
    """Out: whether a row is a settlement, so that Goma and Lake Goma stay two things."""
    return row["kind"] in ("city", "capital")


def with_ids(rows):
    """Out: the rows with ids: the name, and the state behind it where two places have one name."""
    count = Counter(slug(row["name"]) for row in rows)
    count.update(row["id"] for row in rows if "id" in row and row["id"] != slug(row["name"]))
    finished = []
    for row in rows:
        made = slug(row["name"])
        if count[made] > 1:
            made = "-".join(filter(None, [made, row["state"].lower() or row["kind"]]))
        finished.append({**row, "id": row.get("id") or made})
    return numbered(finished)


def numbered(rows):
    """Out: the rows; where an id is still there twice, the kind of place is added to the later one."""
    seen = set()
    for row in rows:
        if row["id"] in seen:
            row["id"] += f"-{row['kind']}"
        seen.add(row["id"])
    return rows
