// The timeline: how many facts on which days. Its brush filters everything; its two handles take the arrow keys.

import { el, svg } from './dom.js'
import { dateOf, dayNumber } from './data.js'
import { GROUPS, day, groupOf } from './terms.js'

const HEIGHT = 64, FOOT = 18, EDGE = 10, MOST_BARS = 120, SHARP = 31

export class Timeline {
  constructor(facts, state) {
    this.facts = facts
    this.state = state
    // Facts of one day or month make the scale; one that lies somewhere in a year would only stretch it.
    const dated = facts.iri.map((_, fact) => fact).filter(fact => Number.isFinite(facts.first[fact]))
    const sharp = dated.filter(fact => facts.last[fact] - facts.first[fact] <= SHARP)
    const scale = sharp.length ? sharp : dated
    this.low = scale.reduce((low, fact) => Math.min(low, facts.first[fact]), scale.length ? Infinity : NaN)
    this.high = scale.reduce((high, fact) => Math.max(high, facts.last[fact]), scale.length ? -Infinity : NaN)
    this.drawing = svg('svg', { class: 'bars', role: 'group', 'aria-label': 'Facts by day; drag to choose a time' })
    this.caption = el('p', { class: 'caption' })
    this.element = el('section', { class: 'timeline', 'aria-label': 'Timeline' }, this.caption, this.drawing)
    this.drawing.addEventListener('pointerdown', event => this.press(event))
    new ResizeObserver(() => this.draw()).observe(this.element)
  }

  /** Shows how the facts lie in time that pass every filter but the dates. */
  show(passed) {
    this.passed = passed
    this.draw()
  }

  get width() {
    return Math.max(200, this.element.clientWidth - 2)
  }

  x(number) {
    return EDGE + (number - this.low) / (this.high + 1 - this.low) * (this.width - 2 * EDGE)
  }

  dayAt(x) {
    const share = (x - EDGE) / (this.width - 2 * EDGE)
    return Math.min(this.high, Math.max(this.low, Math.floor(this.low + share * (this.high + 1 - this.low))))
  }

  draw() {
    this.drawing.replaceChildren()
    if (!Number.isFinite(this.low) || !this.passed) {
      this.caption.textContent = 'No fact has a date.'
      return
    }
    this.drawing.setAttribute('viewBox', `0 0 ${this.width} ${HEIGHT + FOOT}`)
    this.drawing.setAttribute('height', HEIGHT + FOOT)
    this.bars()
    this.axis()
    this.brush()
    const { from, until } = this.state.now
    this.caption.replaceChildren(
      el('strong', {}, from || until ? `${day(from || dateOf(this.low))} – ${day(until || dateOf(this.high))}` : 'All dates'),
      from || until ? el('button', { type: 'button', class: 'small', onclick: () => this.state.change({ from: '', until: '' }) }, 'All dates')
        : el('span', { class: 'faint' }, 'drag over the bars to choose a time'))
  }

  bars() {
    const span = this.high + 1 - this.low
    const count = Math.min(MOST_BARS, span)
    const heights = GROUPS.map(() => new Float64Array(count))
    for (const fact of this.passed) {
      const first = this.facts.first[fact]
      if (first !== first || this.facts.last[fact] - first > SHARP) continue
      heights[groupOf(this.facts.kind[fact])][Math.min(count - 1, Math.floor((first - this.low) / span * count))]++
    }
    let most = 1
    for (let bar = 0; bar < count; bar++) most = Math.max(most, heights.reduce((sum, group) => sum + group[bar], 0))
    const wide = (this.width - 2 * EDGE) / count
    for (let bar = 0; bar < count; bar++) {
      let foot = HEIGHT
      GROUPS.forEach(({ colour }, group) => {
        if (!heights[group][bar]) return
        const tall = Math.max(3, heights[group][bar] / most * (HEIGHT - 6))
        foot -= tall
        const thin = Math.max(2, Math.min(wide - 1, 14))
        this.drawing.append(svg('rect', { class: 'bar ' + colour, x: EDGE + bar * wide + (wide - thin) / 2, y: foot, width: thin, height: tall, rx: 1 }))
      })
    }
  }

  axis() {
    const count = Math.max(2, Math.min(7, Math.floor(this.width / 120)))
    this.drawing.append(svg('line', { class: 'axis', x1: EDGE, x2: this.width - EDGE, y1: HEIGHT + 0.5, y2: HEIGHT + 0.5 }))
    let before = ''
    for (let i = 0; i < count; i++) {
      const at = Math.floor(this.low + (this.high - this.low) * i / (count - 1))
      const text = day(dateOf(at))
      if (text === before) continue
      before = text
      const anchor = i === 0 ? 'start' : i === count - 1 ? 'end' : 'middle'
      const x = i === 0 ? EDGE : i === count - 1 ? this.width - EDGE : this.x(at)
      this.drawing.append(svg('text', { class: 'tick', x, y: HEIGHT + 14, 'text-anchor': anchor }, document.createTextNode(text)))
    }
  }

  brush() {
    const { from, until } = this.state.now
    const left = this.x(from ? Math.max(this.low, dayNumber(from)) : this.low)
    const right = this.x((until ? Math.min(this.high, dayNumber(until)) : this.high) + 1)
    if (from || until) {
      this.drawing.prepend(svg('rect', { class: 'brush', x: left, y: 0, width: Math.max(2, right - left), height: HEIGHT }))
    }
    this.handle('from', left, from || dateOf(this.low), 'First day')
    this.handle('until', right, until || dateOf(this.high), 'Last day')
    if (this.focused) this.drawing.querySelector(`[data-end=${this.focused}]`)?.focus()
  }

  handle(end, x, date, name) {
    this.drawing.append(svg('rect', {
      class: 'handle', x: x - 4, y: HEIGHT / 2 - 14, width: 8, height: 28, rx: 3, tabindex: 0, role: 'slider', 'data-end': end,
      'aria-label': name, 'aria-valuemin': this.low, 'aria-valuemax': this.high, 'aria-valuenow': dayNumber(date),
      'aria-valuetext': day(date), onkeydown: event => this.key(event, end, date),
      onfocus: () => { this.focused = end }, onblur: event => { if (event.relatedTarget) this.focused = null }
    }))
  }

  key(event, end, date) {
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -30, PageUp: 30 }[event.key]
    const to = event.key === 'Home' ? this.low : event.key === 'End' ? this.high : step ? dayNumber(date) + step : null
    if (to === null) return
    event.preventDefault()
    this.choose(end, to)
  }

  choose(end, number) {
    const { from, until } = this.state.now
    const low = from ? dayNumber(from) : this.low, high = until ? dayNumber(until) : this.high
    const to = end === 'from' ? Math.min(Math.max(number, this.low), high) : Math.max(Math.min(number, this.high), low)
    this.state.change({ [end]: dateOf(to) }, { step: false })
  }

  press(event) {
    const at = x => this.dayAt((x - this.drawing.getBoundingClientRect().left) * this.width / this.drawing.getBoundingClientRect().width)
    const end = event.target.dataset?.end
    const start = at(event.clientX)
    this.drawing.setPointerCapture(event.pointerId)
    let moved = false
    const move = next => {
      if (Math.abs(next.clientX - event.clientX) < 4 && !moved) return
      moved = true
      const here = at(next.clientX)
      if (end) this.choose(end, here)
      else this.state.change({ from: dateOf(Math.min(start, here)), until: dateOf(Math.max(start, here)) }, { step: false })
    }
    this.drawing.addEventListener('pointermove', move)
    this.drawing.addEventListener('pointerup', () => this.drawing.removeEventListener('pointermove', move), { once: true })
  }
}
