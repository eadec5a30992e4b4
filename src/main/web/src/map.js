// The map: where events were, how much is told of each state, and which states were in contact. Outlines come with the page.

import { geoCentroid, geoEqualEarth, geoGraticule10, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import { el, plain, svg } from './dom.js'
import { GROUPS, groupOf, kindOf } from './terms.js'

const WIDTH = 960, HEIGHT = 470
const CLOSEST = 40, STEP = 1.6, ROOM = 70
const MOST_LABELS = 60

export class WorldMap {
  constructor(facts, state) {
    this.facts = facts
    this.state = state
    this.projection = geoEqualEarth().fitExtent([[4, 4], [WIDTH - 4, HEIGHT - 4]], { type: 'Sphere' })
    this.spots = facts.iri.map((_, fact) => this.spot(facts.place[fact]))
    this.loading = el('p', { class: 'loading' }, 'Unfolding the map…')
    this.element = el('section', { class: 'map', 'aria-label': 'Map' }, this.loading)
  }

  /** The place of an event, if anyone knows where it lies. */
  spot(place) {
    const { latitude, longitude } = this.facts.entities
    return place >= 0 && latitude[place] !== null && longitude[place] !== null ? place : -1
  }

  async show(passed) {
    this.passed = passed
    this.world ??= fetch('/explorer/world.json').then(answer => answer.json())
    try {
      const world = await this.world
      if (!this.sheet) this.unfold(feature(world, world.objects.countries).features)
      if (this.passed === passed) this.draw()
    } catch (failure) {
      this.element.replaceChildren(el('p', { class: 'empty', role: 'alert' }, 'The map cannot be drawn: ' + failure.message))
    }
  }

  unfold(outlines) {
    const path = geoPath(this.projection)
    this.states = outlines.map(outline => {
      const shape = svg('path', { class: 'land', d: path(outline) })
      return { code: outline.properties.iso3, name: outline.properties.name, shape, middle: this.projection(middle(outline)), bounds: path.bounds(outline) }
    })
    this.ground = svg('g', {}, svg('path', { class: 'graticule', d: path(geoGraticule10()) }), ...this.states.map(one => one.shape))
    this.arcs = svg('g', {})
    this.marks = svg('g', {})
    this.drawing = svg('svg', { role: 'group', 'aria-label': 'Events by place and states by number of facts' }, this.ground, this.arcs, this.marks)
    this.note = el('p', { class: 'note' })
    const button = (name, sign, what) => el('button', { type: 'button', title: name, 'aria-label': name, onclick: what }, sign)
    this.sheet = el('div', { class: 'sheet', tabindex: 0, role: 'group', 'aria-label': 'Map; plus, minus and the arrow keys move it' }, this.drawing,
      el('div', { class: 'zoom' }, button('Zoom in', '+', () => this.zoom(STEP)), button('Zoom out', '−', () => this.zoom(1 / STEP)),
        button('Show all', '⤢', () => this.fit(true)), button('Whole world', '◯', () => this.fit(false))))
    this.element.replaceChildren(this.sheet, this.note)
    for (const one of this.states) {
      one.shape.addEventListener('click', () => { if (!this.moved) this.choose(one) })
      one.shape.addEventListener('keydown', event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); this.choose(one) } })
    }
    this.sheet.addEventListener('wheel', event => this.wheel(event), { passive: false })
    this.sheet.addEventListener('pointerdown', event => this.press(event))
    this.sheet.addEventListener('keydown', event => this.key(event))
    new ResizeObserver(() => this.resize()).observe(this.sheet)
  }

  choose({ entity }) {
    if (entity !== undefined) this.state.toggle('states', this.facts.entities.iri[entity])
  }

  /** Counts what passes, by state, by place and by pair of states. */
  count() {
    this.byState = new Map()
    this.byPlace = new Map()
    this.byPair = new Map()
    for (const fact of this.passed) {
      const states = this.facts.statesOf[fact]
      for (const state of states) this.byState.set(state, (this.byState.get(state) ?? 0) + 1)
      const place = this.spots[fact]
      if (place >= 0) {
        if (!this.byPlace.has(place)) this.byPlace.set(place, GROUPS.map(() => 0))
        this.byPlace.get(place)[groupOf(this.facts.kind[fact])]++
      }
      if (['relation', 'statement'].includes(kindOf(this.facts.kind[fact]).colour)) continue
      for (let i = 0; i < states.length; i++) for (let j = i + 1; j < states.length; j++) {
        const key = [states[i], states[j]].sort((a, b) => a - b).join(' ')
        this.byPair.set(key, (this.byPair.get(key) ?? 0) + 1)
      }
    }
  }

  draw() {
    this.count()
    const codes = new Map([...this.byState.keys()].map(state => [this.facts.entities.iso3[state], state]))
    const most = Math.max(1, ...this.byState.values())
    this.middles = new Map()
    for (const one of this.states) {
      one.entity = codes.get(one.code)
      if (one.entity !== undefined) this.middles.set(one.entity, one.middle)
      this.shade(one, most)
    }
    this.explain()
    if (this.width) this.fit(true)
    else this.resize()
  }

  shade({ shape, entity }, most) {
    const told = entity !== undefined
    shape.setAttribute('class', told ? 'land told' : 'land')
    for (const name of ['tabindex', 'role', 'aria-pressed', 'aria-label', 'fill-opacity']) shape.removeAttribute(name)
    if (!told) return
    const n = this.byState.get(entity)
    const now = { tabindex: 0, role: 'button', 'aria-pressed': this.state.now.states.has(this.facts.entities.iri[entity]),
      'aria-label': `${plain(this.facts.nameOf(entity))}: ${facts(n)}`, 'fill-opacity': 0.1 + 0.28 * Math.sqrt(n / most) }
    for (const [name, value] of Object.entries(now)) shape.setAttribute(name, String(value))
  }

  explain() {
    const placed = [...this.byPlace.values()].flat().reduce((sum, n) => sum + n, 0)
    const missing = [...this.byState.keys()].filter(state => !this.middles.has(state))
    this.note.replaceChildren(
      el('span', {}, placed ? `${facts(placed)} at a place; choose one to read them. ` : 'Nothing that passes the filters has a place on the map. '),
      ...GROUPS.map(group => el('span', { class: 'key' }, el('i', { class: 'line ' + group.colour }), group.name)),
      el('span', { class: 'key' }, el('i', { class: 'line shade' }), 'Told of a state'),
      missing.length ? el('span', {}, ` Without an outline: ${plain(missing.map(state => this.facts.nameOf(state)).join(', '))}.`) : '')
  }

  // ---- What part of the world is shown: screen = base * k + (x, y)

  resize() {
    const { clientWidth, clientHeight } = this.sheet
    if (!clientWidth || (clientWidth === this.width && clientHeight === this.height)) return
    this.width = clientWidth
    this.height = clientHeight
    this.drawing.setAttribute('width', clientWidth)
    this.drawing.setAttribute('height', clientHeight)
    if (this.byState) this.fit(true)
  }

  /** All that is told, or the whole world. */
  fit(close) {
    const points = close ? this.told() : []
    const [xs, ys] = [0, 1].map(i => points.map(point => point[i]))
    const box = points.length ? [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] : [0, 0, WIDTH, HEIGHT]
    const room = points.length ? ROOM * (this.width < 600 ? 0.7 : 1.4) : 0
    const k = Math.min((this.width - 2 * room) / Math.max(box[2] - box[0], 1), (this.height - 2 * room) / Math.max(box[3] - box[1], 1), points.length ? 9 : CLOSEST)
    this.look(k, this.width / 2 - k * (box[0] + box[2]) / 2, this.height / 2 - k * (box[1] + box[3]) / 2)
  }

  /** Places of events, and the middles of the states that most facts tell of. */
  told() {
    const { longitude, latitude } = this.facts.entities
    const points = [...this.byPlace.keys()].map(place => this.projection([longitude[place], latitude[place]]))
    const all = [...this.byState.values()].reduce((sum, n) => sum + n, 0)
    let seen = 0
    for (const [state, n] of [...this.byState].sort((a, b) => b[1] - a[1])) {
      if (seen > 0.85 * all) break
      seen += n
      if (this.middles.has(state)) points.push(this.middles.get(state))
    }
    return points
  }

  look(k, x, y) {
    this.view = { k, x, y }
    this.ground.setAttribute('transform', `translate(${x.toFixed(2)},${y.toFixed(2)}) scale(${k.toFixed(4)})`)
    this.mark()
  }

  zoom(factor, at = [this.width / 2, this.height / 2]) {
    const { k, x, y } = this.view
    const next = Math.min(CLOSEST, Math.max(Math.min(this.width / WIDTH, this.height / HEIGHT) * 0.8, k * factor))
    this.look(next, at[0] - (at[0] - x) * next / k, at[1] - (at[1] - y) * next / k)
  }

  wheel(event) {
    event.preventDefault()
    const { left, top } = this.sheet.getBoundingClientRect()
    this.zoom(Math.exp(-event.deltaY * 0.002), [event.clientX - left, event.clientY - top])
  }

  press(event) {
    this.moved = false
    if (event.pointerType === 'touch' || event.button || event.target.closest('button')) return // a finger scrolls the page
    const { k, x, y } = this.view
    const move = next => {
      const [dx, dy] = [next.clientX - event.clientX, next.clientY - event.clientY]
      if (!this.moved && Math.hypot(dx, dy) < 4) return
      this.moved = true
      this.look(k, x + dx, y + dy)
    }
    addEventListener('pointermove', move)
    addEventListener('pointerup', () => removeEventListener('pointermove', move), { once: true })
  }

  key(event) {
    if (event.target !== this.sheet) return
    const step = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key]
    const factor = { '+': STEP, '=': STEP, '-': 1 / STEP }[event.key]
    if (step) this.look(this.view.k, this.view.x + step[0], this.view.y + step[1])
    else if (factor) this.zoom(factor)
    else if (event.key === '0') this.fit(true)
    else return
    event.preventDefault()
  }

  at([x, y]) {
    return [x * this.view.k + this.view.x, y * this.view.k + this.view.y]
  }

  // ---- What lies over the outlines and keeps its size

  mark() {
    const focused = document.activeElement?.dataset?.places
    this.arcs.replaceChildren(...[...this.byPair].sort((a, b) => a[1] - b[1]).map(([key, n]) => this.arc(key.split(' ').map(Number), n)).filter(Boolean))
    const clusters = this.clusters()
    this.marks.replaceChildren(...clusters.map(one => this.ring(one)), ...this.names(clusters))
    if (focused) this.marks.querySelector(`[data-places="${CSS.escape(focused)}"]`)?.focus()
  }

  arc([one, other], n) {
    const from = this.middles.get(one), to = this.middles.get(other)
    if (!from || !to) return null
    const [a, b] = [this.at(from), this.at(to)]
    const lift = Math.hypot(b[0] - a[0], b[1] - a[1]) * 0.2
    const d = `M${a[0]},${a[1]}Q${(a[0] + b[0]) / 2},${(a[1] + b[1]) / 2 - lift} ${b[0]},${b[1]}`
    return svg('path', { class: 'arc', d, 'stroke-width': Math.min(6, 1 + Math.sqrt(n)) }, svg('title', {},
      document.createTextNode(`${plain(this.facts.nameOf(one))} and ${plain(this.facts.nameOf(other))}: ${facts(n)}`)))
  }

  /** Places whose rings would cover each other are one ring. */
  clusters() {
    const { longitude, latitude } = this.facts.entities
    const found = []
    const size = counts => counts.reduce((sum, n) => sum + n, 0)
    for (const [place, counts] of [...this.byPlace].sort((a, b) => size(b[1]) - size(a[1]) || a[0] - b[0])) {
      const at = this.at(this.projection([longitude[place], latitude[place]]))
      const near = found.find(one => Math.hypot(one.at[0] - at[0], one.at[1] - at[1]) < one.radius + radius(size(counts)) + 3)
      if (!near) {
        found.push({ at, places: [place], counts: [...counts], n: size(counts), radius: radius(size(counts)) })
        continue
      }
      near.places.push(place)
      counts.forEach((n, i) => { near.counts[i] += n })
      near.n += size(counts)
      near.radius = radius(near.n)
    }
    return found
  }

  ring({ at: [x, y], places, counts, n, radius: r }) {
    const iris = places.map(place => this.facts.entities.iri[place]).join(' ')
    const choose = () => { if (!this.moved) this.state.change({ at: this.state.now.at === iris ? '' : iris, entity: '', pair: '', fact: '' }) }
    const told = GROUPS.map((group, i) => counts[i] ? `${counts[i]} ${group.name.toLowerCase()}` : '').filter(Boolean).join(', ')
    const parts = [svg('circle', { class: 'plate', r })]
    let begin = 0
    counts.forEach((count, i) => {
      if (!count) return
      parts.push(svg('path', { class: 'slice ' + GROUPS[i].colour, d: slice(r - 2, begin / n, (begin + count) / n) }))
      begin += count
    })
    return svg('g', {
      class: 'ring', transform: `translate(${x.toFixed(1)},${y.toFixed(1)})`, tabindex: 0, role: 'button', 'data-places': iris, 'aria-pressed': this.state.now.at === iris,
      'aria-label': `${this.placeNames(places)}: ${facts(n)} (${told})`, onclick: choose,
      onkeydown: event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); choose() } }
    }, ...parts, svg('text', { class: 'number', y: 4.5, 'text-anchor': 'middle', 'aria-hidden': true }, document.createTextNode(String(n))),
    svg('title', {}, document.createTextNode(`${this.placeNames(places)}: ${told}`)))
  }

  placeNames(places) {
    const names = places.slice(0, 3).map(place => plain(this.facts.nameOf(place)))
    return names.join(', ') + (places.length > 3 ? ` and ${places.length - 3} more` : '')
  }

  /** Names of places, then of states told of, then of their neighbours: where there is room. */
  names(clusters) {
    const taken = [[this.width - 50, 0, this.width, 160], ...clusters.map(({ at: [x, y], radius: r }) => [x - r, y - r, x + r, y + r])]
    const shown = []
    const put = (name, kind, spots, wide) => {
      for (const [x, y, anchor] of spots) {
        const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
        const box = [left - 3, y - 12, left + wide + 3, y + 4]
        if (box[0] < 0 || box[2] > this.width || box[1] < 0 || box[3] > this.height) continue
        if (taken.some(([l, t, r, b]) => box[0] < r && box[2] > l && box[1] < b && box[3] > t)) continue
        taken.push(box)
        shown.push(svg('text', { class: kind, x, y, 'text-anchor': anchor, 'aria-hidden': true }, document.createTextNode(name)))
        return
      }
    }
    for (const { at: [x, y], radius: r, places } of clusters.slice(0, MOST_LABELS)) {
      const name = plain(this.facts.nameOf(places[0])) + (places.length > 1 ? ` +${places.length - 1}` : '')
      put(name, 'name', [[x + r + 4, y + 4, 'start'], [x - r - 4, y + 4, 'end'], [x, y + r + 14, 'middle'], [x, y - r - 5, 'middle']], name.length * 7.6)
    }
    for (const [state] of [...this.byState].sort((a, b) => b[1] - a[1]).slice(0, MOST_LABELS)) {
      const middle = this.middles.get(state)
      const [x, y] = middle ? this.at(middle) : []
      if (middle) put(plain(this.facts.nameOf(state)), 'name state', [[x, y + 4, 'middle'], [x, y + 20, 'middle'], [x, y - 12, 'middle'], [x, y + 36, 'middle']], this.facts.nameOf(state).length * 7)
    }
    for (const { entity, name, middle, bounds: [[left], [right]] } of this.states) {
      const wide = name.length * 6
      if (entity !== undefined || (right - left) * this.view.k < wide * 1.2) continue
      const [x, y] = this.at(middle)
      put(name, 'name other', [[x, y + 4, 'middle']], wide)
    }
    return shown
  }
}

function radius(n) {
  return Math.min(30, 9 + 2.6 * Math.sqrt(n))
}

/** A part of a ring, from one share of the turn to another. */
function slice(r, from, to) {
  const point = share => `${(r * Math.sin(2 * Math.PI * share)).toFixed(2)},${(-r * Math.cos(2 * Math.PI * share)).toFixed(2)}`
  if (to - from > 0.999) return `M0,${-r}A${r},${r} 0 1 1 0,${r}A${r},${r} 0 1 1 0,${-r}`
  return `M${point(from)}A${r},${r} 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)}`
}

function facts(n) {
  return n === 1 ? '1 fact' : `${n.toLocaleString('en')} facts`
}

/** The middle of a state's largest part: islands far away would draw it into the sea. */
function middle(outline) {
  const { geometry } = outline
  if (geometry.type === 'Polygon') return geoCentroid(outline)
  const largest = geometry.coordinates.reduce((a, b) => (b[0].length > a[0].length ? b : a))
  return geoCentroid({ type: 'Polygon', coordinates: largest })
}
