// The page: loads the facts, keeps the views in step with the address.

import { load } from './data.js'
import { download, el, say } from './dom.js'
import { Library, Sparql } from './ask.js'
import { Panel } from './evidence.js'
import { Filters } from './filters.js'
import { WorldMap } from './map.js'
import { Network, pairs } from './network.js'
import { Review } from './review.js'
import { Search } from './search.js'
import { State, linkTo } from './state.js'
import { Table } from './table.js'
import { Timeline } from './timeline.js'
import { Who } from './who.js'

const TABS = [['network', 'Network'], ['map', 'Map'], ['table', 'Table'], ['who', 'Who'], ['queries', 'Questions'], ['sparql', 'SPARQL'], ['review', 'Review']]
const FILES = [['gexf', 'GEXF (Gephi)'], ['graphml', 'GraphML (networkx, igraph)'], ['cx2', 'CX2 (Cytoscape)'], ['cyjs', 'JSON (Cytoscape.js)'],
  ['dot', 'DOT (Graphviz)'], ['nodelink', 'Node-link JSON (D3)'], ['csv', 'Edges (CSV)'], ['geojson', 'GeoJSON (maps)'], ['events', 'Events (PLOVER table)'],
  ['events-jsonl', 'Events (JSON Lines)']]
const GRAPHS = [['trig', 'TriG'], ['nquads', 'N-Quads'], ['turtle', 'Turtle'], ['jsonld', 'JSON-LD'], ['rdfxml', 'RDF/XML'], ['void', 'Description (VoID, DCAT)']]
const WITH_TIME = new Set(['network', 'map', 'table', 'who'])

class Page {
  constructor(facts) {
    this.facts = facts
    this.state = new State()
    this.view = document.getElementById('view')
    this.views = {
      network: new Network(facts, this.state), map: new WorldMap(facts, this.state), table: new Table(facts, this.state),
      who: new Who(facts, this.state), queries: new Library(this.state), sparql: new Sparql(this.state), review: new Review(this.state)
    }
    this.timeline = new Timeline(facts, this.state)
    this.panel = new Panel(facts, this.state, document.getElementById('panel'))
    this.filters = new Filters(facts, this.state, document.getElementById('filters'))
    new Search(facts, this.state)
    this.tabs()
    this.exports()
    this.state.listen(now => this.show(now))
    this.show(this.state.now)
  }

  tabs() {
    const nav = document.getElementById('tabs')
    this.links = TABS.map(([name, title]) => [name, el('a', {}, title)])
    nav.append(...this.links.map(([, a]) => a))
  }

  show(now) {
    const started = performance.now()
    const view = this.views[now.tab] ?? this.views.network
    const filter = JSON.stringify([now.from, now.until, now.confidence, ...['kinds', 'realis', 'outlets', 'states', 'people'].map(name => [...now[name]])])
    if (filter !== this.filter) {
      this.filter = filter
      this.passed = this.facts.pass(now)
      this.undated = now.from || now.until ? this.facts.pass(now, 'dates') : this.passed
      this.changed = new Set(Object.keys(this.views))
    }
    for (const [name, a] of this.links) {
      a.setAttribute('href', linkTo(now, { tab: name }))
      if (name === now.tab) {
        a.setAttribute('aria-current', 'page')
        if (this.shown !== view) a.parentElement.scrollLeft = a.offsetLeft - a.parentElement.offsetLeft - 60
      } else a.removeAttribute('aria-current')
    }
    document.body.dataset.tab = now.tab
    if (this.shown !== view) {
      this.shown = view
      this.view.replaceChildren(view.element, ...(WITH_TIME.has(now.tab) ? [this.timeline.element] : []))
    }
    if (view === this.views.network && !this.changed.has('network')) {
      view.light()
      view.repaint()
    } else view.show(this.passed)
    this.changed.delete(now.tab)
    this.filters.show(this.passed)
    this.timeline.show(this.undated)
    this.panel.show(this.passed)
    document.body.dataset.took = (performance.now() - started).toFixed(1)
    if (this.told !== this.passed.length) say(`${this.passed.length} facts`)
    this.told = this.passed.length
  }

  exports() {
    const button = (name, what) => el('button', { type: 'button', onclick: () => { what(); document.getElementById('export').open = false } }, name)
    document.getElementById('exports').append(
      el('p', { class: 'group' }, 'What is on screen'),
      button('Table (CSV)', () => download('facts.csv', 'text/csv;charset=utf-8', this.views.table.csv(this.passed))),
      button('Network (node-link JSON)', () => download('network.json', 'application/json', this.nodeLink())),
      button('Picture (PNG)', async () => {
        if (this.state.now.tab !== 'network') return say('The picture is of the network: open it first.')
        download('network.png', 'image/png', await this.views.network.picture())
      }),
      el('p', { class: 'group' }, 'For other tools, with these filters'),
      ...FILES.map(([format, name]) => el('a', { class: 'file', 'data-format': format, download: 'chancery.' + format }, name)),
      el('p', { class: 'group' }, 'The whole graph'),
      ...GRAPHS.map(([format, name]) => el('a', { class: 'file', href: '/api/export/' + format, download: 'chancery.' + format }, name)))
    document.getElementById('export').addEventListener('toggle', () => this.pointAtFiles())
  }

  /** Files are made by the server, which takes the same filters. */
  pointAtFiles() {
    const now = this.state.now
    const { iso3, name } = this.facts.entities
    const choice = new URLSearchParams()
    if (now.from) choice.append('since', now.from)
    if (now.until) choice.append('until', now.until)
    for (const kind of now.kinds) choice.append('type', kind)
    for (const one of now.realis) choice.append('realis', one)
    const places = set => [...set].map(iri => this.facts.entityPlace.get(iri)).filter(place => place !== undefined)
    for (const state of places(now.states)) choice.append('state', iso3[state] || name[state])
    for (const person of places(now.people)) choice.append('person', name[person])
    for (const outlet of now.outlets) choice.append('outlet', outlet)
    if (now.confidence) choice.append('min-confidence', now.confidence)
    for (const a of document.querySelectorAll('#exports a[data-format]')) a.href = `/api/export/${a.dataset.format}?${choice}`
  }

  nodeLink() {
    const facts = this.facts
    const used = new Set()
    const links = [...pairs(facts, this.passed).values()].map(({ from, to, facts: all }) => {
      used.add(from).add(to)
      return {
        source: facts.entities.iri[from], target: facts.entities.iri[to], weight: all.length, kinds: [...new Set(all.map(f => facts.kind[f]))],
        realis: [...new Set(all.flatMap(f => facts.realis[f]))], facts: all.map(f => facts.iri[f])
      }
    })
    const nodes = [...used].map(i => ({ id: facts.entities.iri[i], name: facts.nameOf(i), category: facts.entities.kind[i], x: facts.entities.x[i], y: facts.entities.y[i] }))
    return JSON.stringify({ directed: false, multigraph: false, nodes, links }, null, 1)
  }
}

function theme() {
  const button = document.getElementById('theme')
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const apply = choice => {
    document.documentElement.dataset.theme = choice
    button.textContent = choice === 'dark' ? 'Light' : 'Dark'
    button.setAttribute('aria-label', choice === 'dark' ? 'Light colours' : 'Dark colours')
    window.page?.views.network.repaint()
  }
  let kept = null
  try { kept = localStorage.getItem('theme') } catch { /* a browser may keep nothing */ }
  apply(kept ?? (dark.matches ? 'dark' : 'light'))
  button.addEventListener('click', () => {
    const next = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark'
    try { localStorage.setItem('theme', next) } catch { /* then the choice lasts as long as the page */ }
    apply(next)
  })
  dark.addEventListener('change', () => { if (!kept) apply(dark.matches ? 'dark' : 'light') })
}

async function start() {
  theme()
  const view = document.getElementById('view')
  view.append(el('p', { class: 'loading', role: 'status' }, 'Reading the graph…'))
  try {
    const facts = await load()
    view.replaceChildren()
    if (!facts.count) {
      view.append(el('p', { class: 'empty' }, 'The store holds no facts yet. Build one from your articles: chancery build articles/'))
    }
    window.page = new Page(facts)
    document.body.dataset.ready = performance.now().toFixed(0)
  } catch (failure) {
    view.replaceChildren(el('p', { class: 'empty', role: 'alert' }, 'The graph cannot be read: ' + failure.message))
  }
}

start()
