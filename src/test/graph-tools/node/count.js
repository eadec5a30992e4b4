// What a library for networks reads of a file: [number of nodes, number of edges, names of the nodes].

import { readFileSync } from 'node:fs'
import cytoscape from 'cytoscape'
import { MultiDirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'

const [, , kind, file] = process.argv
const text = readFileSync(file, 'utf8')

const readers = {
  cyjs() {
    const graph = cytoscape({ headless: true, ...JSON.parse(text) })
    return [graph.nodes().length, graph.edges().length, graph.nodes().map(node => node.data('name'))]
  },
  gexf() {
    const graph = gexf.parse(MultiDirectedGraph, text)
    return [graph.order, graph.size, graph.mapNodes((_, node) => node.label ?? '')]
  }
}
console.log(JSON.stringify(readers[kind]()))
