// The network: who is joined with whom by the facts that pass. The server has laid it out.

import Graph from 'graphology'
import Sigma from 'sigma'
import { el, plain } from './dom.js'
import { CATEGORIES, KINDS, colour, kindOf, days, rank } from './terms.js'

const LABELLED_EDGES = 40
/** Where the label of a line may stand: how far along it, and how many lines of text below it. */
const BESIDE = [[0.5, 0], [0.4, 0], [0.6, 0], [0.5, -1.1], [0.5, 1.1], [0.35, -1.1], [0.65, 1.1], [0.3, 0], [0.7, 0]]
const MOST_KEPT_FREE = 300, FIRST = 6

/** Edges of the facts: one for each pair, with all that joins the two. */
export function pairs(facts, passed) {
  const edges = new Map()
  for (const fact of passed) {
    const ends = facts.ends[fact]
    for (let i = 0; i < ends.length; i += 2) {
      const low = Math.min(ends[i], ends[i + 1]), high = Math.max(ends[i], ends[i + 1])
      const key = low + '-' + high
      let edge = edges.get(key)
      if (!edge) edges.set(key, edge = { from: ends[i], to: ends[i + 1], facts: [], best: fact })
      edge.facts.push(fact)
      if (better(facts, fact, edge.best)) edge.best = fact
    }
  }
  return edges
}

function better(facts, one, other) {
  const real = fact => facts.realis[fact].includes('Actual') ? 0 : 1
  return rank(facts.kind[one]) + 20 * real(one) < rank(facts.kind[other]) + 20 * real(other)
}

export class Network {
  constructor(facts, state) {
    this.facts = facts
    this.state = state
    this.stage = el('div', { class: 'stage' })
    this.note = el('p', { class: 'note' })
    this.labels = []
    this.edgeLabels = []
    this.element = el('section', { class: 'network', 'aria-label': 'Network' },
      this.stage, this.zoomButtons(), legend(), this.note)
  }

  zoomButtons() {
    const button = (name, sign, what) => el('button', { type: 'button', title: name, 'aria-label': name, onclick: what }, sign)
    return el('div', { class: 'zoom' },
      button('Zoom in', '+', () => this.camera?.animatedZoom(1.6)),
      button('Zoom out', '−', () => this.camera?.animatedUnzoom(1.6)),
      button('Show all', '⤢', () => this.camera?.animatedReset()))
  }

  get camera() {
    return this.sigma?.getCamera()
  }

  start() {
    if (this.sigma || this.failed) return
    this.graph = new Graph({ type: 'undirected' })
    try {
      this.sigma = new Sigma(this.graph, this.stage, this.settings())
    } catch (failure) {
      this.failed = true
      this.stage.append(el('p', { class: 'empty' },
        'This browser cannot draw the network (it has no WebGL). The table shows the same facts. '
        + failure.message))
      return
    }
    for (const canvas of this.stage.querySelectorAll('canvas')) canvas.setAttribute('aria-hidden', 'true')
    this.listen()
  }

  settings() {
    return {
      allowInvalidContainer: true,
      renderEdgeLabels: true,
      labelFont: 'system-ui, sans-serif', labelSize: 13, labelWeight: '600',
      edgeLabelFont: 'system-ui, sans-serif', edgeLabelSize: 11,
      labelDensity: 3, labelGridCellSize: 70, labelRenderedSizeThreshold: 5,
      minCameraRatio: 0.03, maxCameraRatio: 3, stagePadding: innerWidth < 500 ? 28 : 60, zIndex: true,
      hideEdgesOnMove: false, hideLabelsOnMove: false,
      defaultDrawNodeLabel: (context, data, settings) => { if (data.label) this.labels.push({ context, data, settings }) },
      defaultDrawNodeHover: (context, data, settings) => this.drawHover(context, data, settings),
      defaultDrawEdgeLabel: (context, edge, from, to, settings) => { if (edge.label) this.edgeLabels.push({ context, edge, from, to, settings }) },
      nodeReducer: (node, data) => this.reduceNode(node, data),
      edgeReducer: (edge, data) => this.reduceEdge(edge, data)
    }
  }

  listen() {
    this.sigma.on('beforeRender', () => { this.labels = []; this.edgeLabels = [] })
    this.sigma.on('afterRender', () => this.writeLabels())
    this.sigma.on('enterNode', ({ node }) => this.hover(node))
    this.sigma.on('leaveNode', () => this.hover(null))
    this.sigma.on('clickNode', ({ node }) => this.focusOn(this.facts.entities.iri[node]))
    this.sigma.on('clickStage', () => {
      if (this.state.now.entity || this.state.now.pair) this.state.change({ entity: '', pair: '', fact: '' })
    })
    this.sigma.on('clickEdge', ({ edge }) => {
      const [from, to] = this.graph.extremities(edge)
      const iri = this.facts.entities.iri
      this.state.change({ pair: iri[from] + ' ' + iri[to], entity: '', fact: '' })
    })
  }

  focusOn(iri) {
    this.state.change({ entity: this.state.now.entity === iri ? '' : iri, pair: '', fact: '' })
  }

  hover(node) {
    this.hovered = node
    this.stage.classList.toggle('pointing', node !== null)
    this.light()
    this.sigma.refresh({ skipIndexation: true })
  }

  /** What is lit: the neighbourhood of the node pointed at or chosen, or the two of the edge or fact chosen. */
  light() {
    const { entity, fact, pair } = this.state.now
    const place = this.facts.entityPlace.get(entity)
    const centre = this.hovered ?? (place === undefined ? null : String(place))
    this.lit = null
    this.litEdges = null
    if (centre !== null && this.graph.hasNode(centre)) {
      this.lit = new Set([centre, ...this.graph.neighbors(centre)])
      this.centre = centre
      this.litEdges = new Set(this.graph.edges(centre))
      return
    }
    this.centre = null
    const parties = fact ? this.facts.ends[this.facts.factPlace.get(fact)]?.map(String)
      : pair ? pair.split(' ').map(iri => String(this.facts.entityPlace.get(iri))) : null
    if (parties?.length) {
      this.lit = new Set(parties.filter(node => this.graph.hasNode(node)))
      this.litEdges = new Set(this.graph.edges().filter(edge => this.graph.extremities(edge).every(n => this.lit.has(n))))
    }
  }

  reduceNode(node, data) {
    const drawn = { ...data, color: colour(data.category), label: data.name }
    if (this.lit && !this.lit.has(node)) {
      return { ...drawn, color: colour('faint'), label: '', zIndex: 0 }
    }
    if (this.lit) Object.assign(drawn, { forceLabel: true, zIndex: 2 })
    if (node === this.centre) drawn.highlighted = this.hovered === node
    return drawn
  }

  reduceEdge(edge, data) {
    const drawn = { ...data, color: colour(data.hue), label: data.words }
    if (this.litEdges) {
      if (!this.litEdges.has(edge)) return { ...drawn, color: colour('faint'), label: '', size: 0.5, zIndex: 0 }
      return { ...drawn, label: data.words || data.one, size: data.size + 1, zIndex: 2, forceLabel: this.litEdges.size <= LABELLED_EDGES }
    }
    return drawn
  }

  /** Shows the facts that pass. */
  show(passed) {
    this.start()
    if (this.failed) return
    const facts = this.facts
    const edges = pairs(facts, passed)
    const weights = new Map()
    for (const { from, to, facts: all } of edges.values()) {
      weights.set(from, (weights.get(from) ?? 0) + all.length)
      weights.set(to, (weights.get(to) ?? 0) + all.length)
    }
    // A new graph at once: sigma would look at each node and edge of a changed one by itself.
    this.graph = new Graph({ type: 'undirected' })
    const few = edges.size <= LABELLED_EDGES
    const crowd = Math.min(1, Math.max(0.25, 12 / Math.sqrt(weights.size))) * (this.stage.clientWidth < 500 ? 0.6 : 1)
    for (const [entity, weight] of weights) this.addNode(entity, weight, crowd, few)
    for (const edge of edges.values()) this.addEdge(edge, few)
    this.light()
    this.sigma.setGraph(this.graph)
    this.note.textContent = edges.size
      ? `${weights.size.toLocaleString('en')} who and what · ${edges.size.toLocaleString('en')} ties`
      : 'No two are joined by what passes the filters.'
  }

  addNode(entity, weight, crowd, few) {
    const { x, y, name, kind } = this.facts.entities
    const base = kind[entity] === 'State' ? 9 : kind[entity] === 'Person' ? 8 : 6
    this.graph.addNode(String(entity), {
      x: x[entity], y: y[entity], size: crowd * Math.min(18, base + Math.sqrt(weight)),
      name: plain(name[entity]), category: kind[entity], forceLabel: few
    })
  }

  addEdge({ from, to, facts: all, best }, few) {
    const facts = this.facts
    const kind = kindOf(facts.kind[best])
    const structural = kind.colour === 'relation' || kind.colour === 'statement'
    const real = facts.realis[best].includes('Actual')
    const when = facts.from[best] ? days(facts.from[best], facts.until[best]) : ''
    this.graph.addEdge(String(from), String(to), {
      size: structural ? 1 : Math.min(6, 2 + Math.log2(all.length + 1)) * (real ? 1 : 0.5),
      hue: kind.colour, one: kind.one, words: structural ? '' : [real ? '' : realisWord(facts.realis[best]), kind.one, when].filter(Boolean).join(' · '),
      forceLabel: few && !structural, zIndex: structural ? 0 : 1
    })
  }

  /** Labels are drawn when all are known: the more is told of one, the earlier it may choose its room. */
  writeLabels() {
    this.free()
    const weight = label => label.data.size + (label.data.forceLabel ? 100 : 0)
    this.labels.sort((a, b) => weight(b) - weight(a)).forEach((label, i) => this.drawLabel(label) || (i < FIRST && this.drawLabel(label, true)))
    for (const label of this.edgeLabels.sort((a, b) => b.edge.size - a.edge.size)) this.drawEdgeLabel(label)
  }

  /** A label goes where there is room, right, left, below or above its node; else it waits for a closer look. */
  drawLabel({ context, data, settings }, overNodes = false) {
    const size = settings.labelSize
    context.font = `${settings.labelWeight} ${size}px ${settings.labelFont}`
    const width = context.measureText(data.label).width
    const gap = data.size + 4
    const spots = [[gap, size / 3], [-gap - width, size / 3], [-width / 2, gap + size], [-width / 2, -gap],
      [gap * 0.7, gap + size * 0.6], [-gap * 0.7 - width, gap + size * 0.6], [gap * 0.7, -gap * 0.8], [-gap * 0.7 - width, -gap * 0.8]]
    for (const [dx, dy] of spots) {
      const box = [data.x + dx - 2, data.y + dy - size, data.x + dx + width + 2, data.y + dy + 4]
      if (this.isTaken(box, overNodes) || box[0] < 0 || box[2] > this.room) continue
      this.taken.push(box)
      haloed(context, data.label, data.x + dx, data.y + dy, colour('text'))
      return true
    }
    return false
  }

  /** Where nodes are drawn: no label may cover one, but for the few that matter most where there is no room. */
  free() {
    const { width } = this.sigma.getDimensions()
    this.room = width
    this.taken = [[width - 48, 0, width, 130]]
    this.nodes = this.graph.order > MOST_KEPT_FREE ? [] : this.graph.nodes().map(node => {
      const data = this.sigma.getNodeDisplayData(node)
      const { x, y } = this.sigma.framedGraphToViewport(data)
      const size = this.sigma.scaleSize(data.size) * 0.8
      return [x - size, y - size, x + size, y + size]
    })
  }

  isTaken([left, top, right, bottom], overNodes = false) {
    const meets = ([l, t, r, b]) => left < r && right > l && top < b && bottom > t
    return this.taken.some(meets) || (!overNodes && this.nodes.some(meets))
  }

  drawHover(context, data, settings) {
    const size = settings.labelSize
    context.beginPath()
    context.arc(data.x, data.y, data.size + 3, 0, Math.PI * 2)
    context.strokeStyle = colour('text')
    context.lineWidth = 2
    context.stroke()
    if (!data.label) return
    context.font = `${settings.labelWeight} ${size}px ${settings.labelFont}`
    context.fillStyle = colour('paper')
    const width = context.measureText(data.label).width
    context.fillRect(data.x + data.size + 2, data.y - size, width + 8, size + 10)
    context.fillStyle = colour('text')
    context.fillText(data.label, data.x + data.size + 6, data.y + size / 3)
  }

  /** Beside the middle of its line, or nearer to one end. */
  drawEdgeLabel({ context, edge, from, to, settings }) {
    const size = settings.edgeLabelSize
    context.font = `${size}px ${settings.edgeLabelFont}`
    const width = context.measureText(edge.label).width
    const reach = Math.hypot(to.x - from.x, to.y - from.y) - from.size - to.size
    if (reach < width * 0.5) return
    for (const [share, lift] of BESIDE) {
      const x = from.x + (to.x - from.x) * share - width / 2, y = from.y + (to.y - from.y) * share + size / 3 + lift * size
      const box = [x - 2, y - size, x + width + 2, y + 3]
      if (this.isTaken(box) || box[0] < 0 || box[2] > this.room) continue
      this.taken.push(box)
      haloed(context, edge.label, x, y, colour(edge.color === colour('relation') ? 'Place' : 'text'))
      return
    }
  }

  /** The picture as it is on the screen. */
  async picture() {
    const canvas = el('canvas', {})
    const layers = [...this.stage.querySelectorAll('canvas')]
    Object.assign(canvas, { width: layers[0].width, height: layers[0].height })
    const context = canvas.getContext('2d')
    context.fillStyle = colour('paper')
    context.fillRect(0, 0, canvas.width, canvas.height)
    this.sigma.refresh()
    for (const layer of layers) if (layer.width) context.drawImage(layer, 0, 0, canvas.width, canvas.height)
    return new Promise(resolve => canvas.toBlob(resolve))
  }

  repaint() {
    this.sigma?.refresh()
  }
}

function haloed(context, text, x, y, ink) {
  context.lineWidth = 4
  context.lineJoin = 'round'
  context.strokeStyle = colour('paper')
  context.strokeText(text, x, y)
  context.fillStyle = ink
  context.fillText(text, x, y)
}

function realisWord(realis) {
  return { Planned: 'planned', Hypothetical: 'supposed', Denied: 'denied' }[realis[0]] ?? ''
}

function legend() {
  const nodes = ['Person', 'State', 'Organization', 'Mechanism', 'Project', 'Place']
    .map(kind => el('li', {}, el('i', { class: 'dot ' + kind }), CATEGORIES[kind]))
  const edges = ['Meeting', 'Call', 'Visit', 'Agreement', 'Action', 'Statement']
    .map(kind => el('li', {}, el('i', { class: 'line ' + KINDS[kind].colour }), KINDS[kind].name))
  return el('details', { class: 'legend' }, el('summary', {}, 'Legend'), el('ul', {}, ...nodes, ...edges,
    el('li', {}, 'thin: planned, supposed or denied')))
}
