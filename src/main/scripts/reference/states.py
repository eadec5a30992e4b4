"""states.tsv: the states of the world, with every word that the news uses for them."""

import re

from .tables import Table, fold, joined, values

COLUMNS = ["id", "iso2", "iso3", "qid", "name", "official", "demonyms", "capital", "aliases", "kind"]
# The two items that the source lists do not agree on: the states, not the kingdoms around them.
CHOSEN_ITEMS = {"DNK": "Q35", "NLD": "Q55"}
NOT_STATES = {"ATA", "BVT", "HMD", "UMI"}


def table(sources):
    """In: the sources. Out: the table of states, sorted by id."""
    hand = sources.curated_by("states", "id")
    rows = [state_row(fact, hand.get(fact["iso3"], {})) for fact in usable(sources)]
    rows += partly_recognised(sources, hand)
    return Table("states", COLUMNS, sorted(rows, key=lambda row: row["id"]))


def usable(sources):
    """Out: the rows of the facts that are a state or a territory with a code of its own."""
    return [row for row in sources.facts("states/states.tsv")
            if row["iso3"] and row["iso2"] != "XK" and row["iso3"] not in NOT_STATES]


def state_row(fact, hand):
    """In: a row of the facts and what we know better. Out: a row of our table."""
    name = hand.get("name") or fact["name"]
    return {
        "id": fact["iso3"], "iso2": fact["iso2"], "iso3": fact["iso3"],
        "qid": CHOSEN_ITEMS.get(fact["iso3"], fact["qid"]),
        "name": name, "official": fact["official"],
        "demonyms": hand.get("demonyms") or demonyms(fact),
        "capital": hand.get("capital") or capital(fact),
        "aliases": aliases(name, fact, hand),
        "kind": hand.get("kind") or kind(fact),
    }


def aliases(name, fact, hand):
    """Out: our aliases, and the name of the facts where we chose another."""
    return joined(values(hand.get("aliases", "")) + [fact["name"]], name, fact["official"])


def kind(fact):
    """Out: what sort of state it is, from its seat in the United Nations."""
    return {"1": "state", "observer": "observer"}.get(fact["un_member"], "territory")


def capital(fact):
    """Out: the capital, without what the Factbook adds to it."""
    name = fact["capital_cc"] or fact["capital_fb"]
    return re.split(r"[;(,]", name)[0].strip()


def demonyms(fact):
    """In: the two demonym cells of the Factbook. Out: adjective, noun and plural, once each."""
    found = split_demonyms(fact["demonym_fb_adj"]) + split_demonyms(fact["demonym_fb_noun"])
    return joined(found, fact["name"], "NA", "none")


def split_demonyms(cell):
    """In: "Antiguan(s), Barbudan(s)". Out: Antiguan, Antiguans, Barbudan, Barbudans."""
    found = []
    for part in re.split(r"[,;]| or ", cell):
        plural = "(s)" in part
        word = re.sub(r"\(.*?\)", "", part).strip()
        found += [word, word + "s"] if plural else [word]
    return [word for word in found if word and not word.startswith(("note", "still", "former"))]


def partly_recognised(sources, hand):
    """Out: the rows of states without an ISO code; their items come from the facts."""
    items = {row["code"]: row["qid"] for row in sources.facts("states/rigour_subterritories.tsv")}
    items["XK"] = next(row["qid"] for row in sources.facts("states/states.tsv") if row["iso2"] == "XK")
    return [partly_recognised_row(row["id"], row["code"], items[row["code"]], hand[row["id"]])
            for row in sources.curated("partly_recognised")]


def partly_recognised_row(slug, code, item, hand):
    """Out: one row of a state without an ISO 3166-1 code."""
    official = "Republic of Kosovo" if code == "XK" else ""
    return {"id": slug, "iso2": code if len(code) == 2 else "", "iso3": "", "qid": item, "official": official,
            "name": hand["name"], "demonyms": hand["demonyms"], "capital": hand["capital"],
            "aliases": hand["aliases"], "kind": hand["kind"]}


def finder(sources, states):
    """In: the sources and the table of states. Out: a dictionary from folded names and codes to ids."""
    ids = {}
    for row in states.rows:
        for name in [row["name"], row["official"], row["iso2"], *values(row["aliases"])]:
            ids.setdefault(fold(name), row["id"])
    for label in sources.curated("country_labels"):
        ids[fold(label["label"])] = label["state"]
    ids.pop("", None)
    return ids
