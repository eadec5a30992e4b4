#!/usr/bin/env python3
"""Makes the reference tables of the program out of the fact tables and our curated ones.

In:  a folder of fact tables (default ../shared/facts) and the tables in curated/ beside this script.
Out: one TSV for each table in the output folder (default seeds/reference): UTF-8, LF, a header line, tabs between
     cells, "|" between several values of a cell, sorted, no quoting. The same input gives the same bytes.
     The row counts in the output folder's README.md are brought up to date, where there is one.
Fails with file and line where a table is wrong, and writes nothing then.
"""

import argparse
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from reference import leaders, offices, organisations, others, people, places, positions, states  # noqa: E402
from reference.check import Check  # noqa: E402
from reference.sources import Sources  # noqa: E402
from reference.tables import write  # noqa: E402


def main():
    """Reads the arguments, makes the tables, checks them, writes them."""
    arguments = parser().parse_args()
    sources = Sources(arguments.facts, Path(__file__).parent / "curated")
    tables = {table.name: table for table in reference_tables(sources)}
    faults = Check(sources, tables, arguments.output).run()
    if faults:
        sys.exit("\n".join(faults))
    arguments.output.mkdir(parents=True, exist_ok=True)
    for table in tables.values():
        write(arguments.output, table)
    count_rows(arguments.output / "README.md", tables)


def parser():
    """Out: what the command line takes."""
    made = argparse.ArgumentParser(description="Makes the reference tables.")
    made.add_argument("facts", nargs="?", type=Path, default=Path("../shared/facts"))
    made.add_argument("output", nargs="?", type=Path, default=Path("seeds/reference"))
    return made


def reference_tables(sources):
    """In: the sources. Out: all tables."""
    state_table = states.table(sources)
    ids = states.finder(sources, state_table)
    organisation_table = organisations.table(sources)
    office_table = offices.table(sources)
    names = offices.OfficeNames(office_table, ids)
    leader_tenures = leaders.tenures(sources, ids, state_table)
    return [state_table,
            organisation_table,
            organisations.memberships(sources, organisation_table, ids),
            places.table(sources, state_table, ids),
            office_table,
            positions.table(sources, ids, names),
            *others.tables(sources),
            *people.tables(sources, ids, names, leader_tenures, leaders.homes(sources, leader_tenures))]


def count_rows(readme, tables):
    """In: a README whose table of files has a column of row counts. Out: the same with today's counts."""
    if readme.exists():
        text = readme.read_text(encoding="utf-8")
        for name, table in tables.items():
            text = re.sub(rf"(\| `{name}\.tsv` \| )[\d,]+", rf"\g<1>{len(table.rows):,}", text)
        readme.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
