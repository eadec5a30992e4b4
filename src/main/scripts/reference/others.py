"""mechanisms.tsv, projects.tsv and metonyms.tsv: tables that are written by hand altogether."""

from .tables import Table

TABLES = {
    "mechanisms": (["id", "qid", "name", "aliases", "members"], "id"),
    "projects": (["id", "qid", "name", "kind", "aliases", "states"], "id"),
    "metonyms": (["name", "of", "kind"], "name"),
}


def tables(sources):
    """In: the sources. Out: the three tables, without the column that tells where a row comes from."""
    return [table(sources, name, *shape) for name, shape in TABLES.items()]


def table(sources, name, columns, key):
    """Out: one table, sorted by its key."""
    rows = [{column: row[column] for column in columns} for row in sources.curated(name)]
    return Table(name, columns, sorted(rows, key=lambda row: row[key]))
