// The table: the same facts as the network, for reading, sorting and the keyboard.

import { el, words } from './dom.js'
import { kindName, titleOf } from './evidence.js'
import { linkTo } from './state.js'
import { REALIS, days } from './terms.js'

const PAGE = 100, SHOWN = 4

export class Table {
  constructor(facts, state) {
    this.facts = facts
    this.state = state
    this.length = PAGE
    this.element = el('section', { class: 'table', 'aria-label': 'Table of facts' })
    this.columns = [
      ['date', 'When', f => facts.from[f], f => el('span', { class: 'nowrap' }, days(facts.from[f], facts.until[f]))],
      ['kind', 'What', f => kindName(facts.kind[f]), f => kindName(facts.kind[f])],
      ['fact', 'Fact', f => titleOf(facts, f), f => el('a', { href: linkTo(state.now, { fact: facts.iri[f] }) }, words(titleOf(facts, f)))],
      ['who', 'Who', f => this.parties(f), f => words(this.parties(f, SHOWN))],
      ['realis', 'How real', f => facts.realis[f][0], f => facts.realis[f].map(one => REALIS[one] ?? one).join(', ')],
      ['confidence', 'Sure', f => facts.confidence[f] ?? -1, f => facts.confidence[f] === null ? '' : Math.round(facts.confidence[f] * 100) + ' %'],
      ['outlet', 'Outlet', f => facts.outlets(f).join(', '), f => words(facts.outlets(f).join(', '))]]
  }

  parties(fact, most = Infinity) {
    const names = this.facts.parties[fact].map(party => this.facts.nameOf(party))
    return names.slice(0, most).join(', ') + (names.length > most ? ` and ${names.length - most} more` : '')
  }

  sorted(passed) {
    const [name, way] = (this.state.now.sort || '-date').match(/^(-?)(.*)$/).slice(1).reverse()
    const column = this.columns.find(one => one[0] === name) ?? this.columns[0]
    const keys = new Map(passed.map(f => [f, column[2](f)]))
    const sign = way ? -1 : 1
    const compare = (a, b) => typeof a === 'number' ? a - b : a < b ? -1 : a > b ? 1 : 0
    return [...passed].sort((a, b) => sign * compare(keys.get(a), keys.get(b)) || a - b)
  }

  show(passed) {
    const sort = this.state.now.sort || '-date'
    const kept = document.activeElement?.dataset?.sort
    const all = this.sorted(passed)
    const heads = this.columns.map(([name, title]) => {
      const way = sort === name ? 'ascending' : sort === '-' + name ? 'descending' : null
      return el('th', { scope: 'col', 'aria-sort': way }, el('button', {
        type: 'button', 'data-sort': name, onclick: () => this.state.change({ sort: sort === name ? '-' + name : name }, { step: false })
      }, title, el('span', { 'aria-hidden': 'true' }, way === 'ascending' ? ' ▲' : way ? ' ▼' : '')))
    })
    const rows = all.slice(0, this.length).map(f => el('tr', { class: this.state.now.fact === this.facts.iri[f] ? 'chosen' : null },
      ...this.columns.map(column => el('td', { class: 'of-' + column[0] }, column[3](f)))))
    this.element.replaceChildren(all.length ? el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Facts' },
      el('table', {}, el('thead', {}, el('tr', {}, ...heads)), el('tbody', {}, ...rows)))
      : el('p', { class: 'empty' }, 'Nothing passes the filters.'))
    if (all.length > this.length) {
      this.element.append(el('button', { type: 'button', class: 'more', onclick: () => { this.length += 5 * PAGE; this.show(passed) } },
        `Show more (${(all.length - this.length).toLocaleString('en')})`))
    }
    if (kept) this.element.querySelector(`[data-sort=${kept}]`)?.focus()
  }

  csv(passed) {
    const rows = this.sorted(passed).map(f => [this.facts.from[f], this.facts.until[f], kindName(this.facts.kind[f]), titleOf(this.facts, f),
      this.parties(f), this.facts.realis[f].join(' '), this.facts.confidence[f] ?? '', this.facts.outlets(f).join('; '), this.facts.iri[f]])
    return csv([['from', 'until', 'kind', 'fact', 'who', 'realis', 'confidence', 'outlet', 'iri'], ...rows])
  }
}

/** Cells that a spreadsheet would take for formulas are kept from being one. */
export function csv(rows) {
  const cell = value => {
    const text = String(value ?? '')
    const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? "'" + text : text
    return /[",\r\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe
  }
  return rows.map(row => row.map(cell).join(',')).join('\r\n') + '\r\n'
}
