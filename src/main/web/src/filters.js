// The filters: each choice shows how many facts it would leave.

import { el, words } from './dom.js'
import { NO_FILTER } from './state.js'
import { KINDS, REALIS, kindOf, rank } from './terms.js'

const MOST = 8

export class Filters {
  constructor(facts, state, element) {
    this.facts = facts
    this.state = state
    this.element = element
    this.open = new Set()
    this.body = el('div', {})
    element.append(el('details', { class: 'fold', open: innerWidth > 900 }, el('summary', {}, 'Filters'), this.body))
  }

  show(passed) {
    const now = this.state.now
    const kept = document.activeElement?.dataset?.key
    const scroll = this.element.scrollTop
    // What another choice of the same kind would leave, too: so each group is counted without itself.
    const left = set => now[set].size ? this.facts.pass(now, set) : passed
    this.body.replaceChildren(...[
      this.head(passed),
      this.dates(now),
      this.group('kinds', 'What', count(left('kinds'), f => [this.facts.kind[f]]), v => kindOf(v).name, (a, b) => rank(a[0]) - rank(b[0])),
      this.group('realis', 'How real', count(left('realis'), f => this.facts.realis[f]), v => REALIS[v] ?? v,
        (a, b) => Object.keys(REALIS).indexOf(a[0]) - Object.keys(REALIS).indexOf(b[0])),
      this.group('states', 'States', this.entities(left('states'), f => this.facts.statesOf[f]), v => this.name(v)),
      this.group('people', 'People', this.entities(left('people'), f => this.facts.parties[f].filter(p => this.facts.entities.kind[p] === 'Person')), v => this.name(v)),
      this.group('outlets', 'Outlets', count(left('outlets'), f => this.facts.outlets(f)), v => v),
      this.confidence(now)].filter(Boolean))
    this.element.scrollTop = scroll
    if (kept) this.body.querySelector(`[data-key="${CSS.escape(kept)}"]`)?.focus()
  }

  name(iri) {
    const place = this.facts.entityPlace.get(iri)
    return place === undefined ? iri : this.facts.nameOf(place)
  }

  entities(passed, of) {
    const counts = count(passed, of)
    return new Map([...counts].map(([place, n]) => [this.facts.entities.iri[place], n]))
  }

  head(passed) {
    const some = ['kinds', 'realis', 'states', 'people', 'outlets'].some(set => this.state.now[set].size)
      || this.state.now.from || this.state.now.until || this.state.now.confidence
    return el('p', { class: 'count' }, el('strong', {}, passed.length.toLocaleString('en')),
      passed.length === this.facts.count ? ' facts' : ` of ${this.facts.count.toLocaleString('en')} facts`,
      some ? el('button', { type: 'button', class: 'small', 'data-key': 'clear', onclick: () => this.state.change(NO_FILTER()) }, 'Clear') : null,
      this.facts.isCut ? el('span', { class: 'warn' }, ' The oldest are left out; ask for them in SPARQL.') : null)
  }

  dates(now) {
    const field = (name, label) => el('label', {}, label, el('input', {
      type: 'date', value: now[name] || null, 'data-key': name, onchange: event => this.state.change({ [name]: event.target.value })
    }))
    return el('fieldset', { class: 'dates' }, el('legend', {}, 'When'), field('from', 'From'), field('until', 'Until'))
  }

  confidence(now) {
    const shown = value => value ? `at least ${Math.round(value * 100)} %` : 'any'
    const text = el('output', {}, shown(now.confidence))
    return el('fieldset', {}, el('legend', {}, 'Confidence'), el('label', { class: 'range' }, el('span', { class: 'hidden' }, 'Least confidence'),
      el('input', {
        type: 'range', min: 0, max: 1, step: 0.05, value: now.confidence, 'data-key': 'confidence',
        oninput: event => { text.textContent = shown(Number(event.target.value)) },
        onchange: event => this.state.change({ confidence: Number(event.target.value) })
      }), text))
  }

  group(set, title, counts, nameOf, order = (a, b) => b[1] - a[1]) {
    const chosen = this.state.now[set]
    for (const value of chosen) if (!counts.has(value)) counts.set(value, 0)
    const all = [...counts].sort((a, b) => order(a, b) || String(nameOf(a[0])).localeCompare(nameOf(b[0])))
    if (!all.length) return null
    const long = all.length > MOST && !this.open.has(set)
    const shown = long ? all.filter(([value], i) => i < MOST || chosen.has(value)) : all.slice(0, 300)
    return el('fieldset', {}, el('legend', {}, title), ...shown.map(([value, n]) => el('label', { class: 'choice' },
      el('input', {
        type: 'checkbox', checked: chosen.has(value), 'data-key': set + value, onchange: () => this.state.toggle(set, value)
      }), set === 'kinds' ? el('i', { class: 'line ' + (KINDS[value]?.colour ?? 'relation') }) : null,
      words(nameOf(value)), el('span', { class: 'n' }, n.toLocaleString('en')))),
      long ? el('button', { type: 'button', class: 'small', onclick: () => { this.open.add(set); this.state.tell() } }, `${all.length - shown.length} more`) : null)
  }
}

function count(facts, of) {
  const counts = new Map()
  for (const fact of facts) for (const value of of(fact)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
