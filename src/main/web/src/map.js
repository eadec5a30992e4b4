// The map: how much is told of each state, and which states were in contact. Outlines come with the page.

import { geoCentroid, geoEqualEarth, geoGraticule10, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import { el, plain, svg } from './dom.js'
import { kindOf } from './terms.js'

const WIDEST = 960

export class WorldMap {
  constructor(facts, state) {
    this.facts = facts
    this.state = state
    this.element = el('section', { class: 'map', 'aria-label': 'Map' }, el('p', { class: 'loading' }, 'Unfolding the map…'))
  }

  async show(passed) {
    this.passed = passed
    this.world ??= fetch('/explorer/world.json').then(answer => answer.json())
    const world = await this.world
    if (this.passed === passed) this.draw(feature(world, world.objects.countries).features, passed)
  }

  draw(outlines, passed) {
    // As wide as it is shown, so that names stay of one size.
    this.width = Math.min(WIDEST, Math.max(320, this.element.clientWidth || WIDEST))
    this.height = this.width / (this.width < 600 ? 1.15 : 2)
    const counts = new Map()
    const arcs = new Map()
    for (const fact of passed) {
      const states = this.facts.statesOf[fact]
      for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1)
      if (kindOf(this.facts.kind[fact]).colour === 'relation') continue
      for (let i = 0; i < states.length; i++) for (let j = i + 1; j < states.length; j++) {
        const key = [states[i], states[j]].sort((a, b) => a - b).join(' ')
        arcs.set(key, (arcs.get(key) ?? 0) + 1)
      }
    }
    const byCode = new Map([...counts.keys()].map(state => [this.facts.entities.iso3[state], state]))
    const told = outlines.filter(outline => byCode.has(outline.properties.iso3))
    const projection = this.projection(told)
    const path = geoPath(projection)
    const most = Math.max(1, ...counts.values())
    const root = svg('svg', { viewBox: `0 0 ${this.width} ${this.height}`, role: 'group', 'aria-label': 'States by number of facts' },
      svg('path', { class: 'graticule', d: path(geoGraticule10()) }),
      ...outlines.map(outline => this.outline(outline, path(outline), byCode.get(outline.properties.iso3), counts, most)))
    const middles = new Map(told.map(outline => [byCode.get(outline.properties.iso3), projection(middle(outline))]))
    for (const [key, n] of [...arcs].sort((a, b) => a[1] - b[1])) root.append(...this.arc(key.split(' ').map(Number), n, middles))
    this.labels(root, [...counts].sort((a, b) => b[1] - a[1]).slice(0, 40), middles)
    const missing = [...counts.keys()].filter(state => !middles.has(state))
    this.element.replaceChildren(el('div', { class: 'sheet' }, root), el('p', { class: 'note' },
      told.length ? 'Facts told of each state and of those who act for it; lines join states that are in one fact. Choose a state to filter by it.' : 'No state takes part in what passes the filters.',
      missing.length ? ` Without an outline: ${plain(missing.map(state => this.facts.nameOf(state)).join(', '))}.` : '',
      this.whole === undefined ? '' : el('button', { type: 'button', class: 'small', onclick: () => { this.whole = !this.whole; this.show(this.passed) } }, this.whole ? 'Closer' : 'Whole world')))
  }

  projection(told) {
    const projection = geoEqualEarth()
    const few = told.length > 0 && told.length < 12
    this.whole ??= few ? false : undefined
    if (!few || this.whole) return projection.fitExtent([[8, 8], [this.width - 8, this.height - 8]], { type: 'Sphere' })
    const points = { type: 'MultiPoint', coordinates: told.map(middle) }
    projection.fitExtent([[this.width / 4, this.height / 4], [this.width * 0.75, this.height * 0.75]], points)
    return projection.scale() > 900 ? projection.scale(900).translate([this.width / 2, this.height / 2]).center(geoCentroid(points)) : projection
  }

  outline(outline, d, state, counts, most) {
    if (state === undefined) return svg('path', { class: 'land', d })
    const n = counts.get(state), iri = this.facts.entities.iri[state]
    const chosen = this.state.now.states.has(iri)
    const choose = () => this.state.toggle('states', iri)
    return svg('path', {
      class: 'land told', d, 'fill-opacity': 0.25 + 0.6 * Math.sqrt(n / most), tabindex: 0, role: 'button', 'aria-pressed': chosen,
      'aria-label': `${plain(this.facts.nameOf(state))}: ${n} facts`, onclick: choose,
      onkeydown: event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); choose() } }
    })
  }

  arc([one, other], n, middles) {
    const a = middles.get(one), b = middles.get(other)
    if (!a || !b) return []
    const lift = Math.hypot(b[0] - a[0], b[1] - a[1]) * 0.2
    const d = `M${a[0]},${a[1]}Q${(a[0] + b[0]) / 2},${(a[1] + b[1]) / 2 - lift} ${b[0]},${b[1]}`
    return [svg('path', { class: 'arc', d, 'stroke-width': Math.min(7, 1 + Math.sqrt(n)) }, svg('title', {},
      document.createTextNode(`${plain(this.facts.nameOf(one))} and ${plain(this.facts.nameOf(other))}: ${n} facts`)))]
  }

  labels(root, states, middles) {
    const taken = []
    for (const [state, n] of states) {
      const at = middles.get(state)
      if (!at) continue
      const text = `${plain(this.facts.nameOf(state))} ${n}`
      const half = text.length * 4
      for (const y of [at[1] - 8, at[1] + 18]) {
        const box = [at[0] - half, y - 12, at[0] + half, y + 4]
        if (taken.some(([l, t, r, b]) => box[0] < r && box[2] > l && box[1] < b && box[3] > t)) continue
        taken.push(box)
        root.append(svg('circle', { class: 'middle', cx: at[0], cy: at[1], r: 3.5 }), svg('text', { class: 'name', x: at[0], y, 'text-anchor': 'middle', 'aria-hidden': true }, document.createTextNode(text)))
        break
      }
    }
  }
}

/** The middle of a state's largest part: islands far away would draw it into the sea. */
function middle(outline) {
  const { geometry } = outline
  if (geometry.type === 'Polygon') return geoCentroid(outline)
  const largest = geometry.coordinates.reduce((a, b) => (b[0].length > a[0].length ? b : a))
  return geoCentroid({ type: 'Polygon', coordinates: largest })
}
