// Search as you type: people and states, facts, then sentences from the server.

import { el, words } from './dom.js'
import { json } from './data.js'
import { titleOf } from './evidence.js'
import { CATEGORIES, day, days } from './terms.js'

const MOST = 6

function folded(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

export class Search {
  constructor(facts, state) {
    this.facts = facts
    this.state = state
    this.input = document.getElementById('search')
    this.list = document.getElementById('found')
    this.names = facts.entities.name.map((name, i) => folded([name, ...facts.entities.names[i]].join('\n')))
    this.labels = facts.iri.map((_, fact) => folded(titleOf(facts, fact)))
    this.input.addEventListener('input', () => this.type())
    this.input.addEventListener('keydown', event => this.key(event))
    this.input.addEventListener('focus', () => { if (this.input.value) this.type() })
    addEventListener('pointerdown', event => { if (!event.target.closest?.('.search')) this.close() })
  }

  type() {
    const text = this.input.value.trim()
    clearTimeout(this.later)
    if (!text) return this.close()
    this.rows = []
    this.list.replaceChildren()
    const parts = folded(text).split(/\s+/)
    this.group('Who and what', pick(this.names, parts, this.facts.entities.name).map(i => [
      this.facts.nameOf(i), [CATEGORIES[this.facts.entities.kind[i]], this.facts.entities.office[i]].filter(Boolean).join(' · '),
      { entity: this.facts.entities.iri[i], fact: '', pair: '', tab: this.state.now.tab === 'who' ? 'who' : 'network' }]))
    this.group('Facts', pick(this.labels, parts).map(f => [titleOf(this.facts, f), days(this.facts.from[f], this.facts.until[f]), { fact: this.facts.iri[f] }]))
    this.finish()
    if (text.length >= 3) this.later = setTimeout(() => this.sentences(text), 200)
  }

  async sentences(text) {
    const found = await json('/api/sentences?words=' + encodeURIComponent(text)).catch(() => [])
    if (this.input.value.trim() !== text || this.list.hidden) return
    const unique = [...new Map(found.map(one => [one.text, one])).values()]
    this.list.querySelector('.empty')?.remove()
    this.group('Sentences', unique.slice(0, MOST).map(one => [one.text, [one.headline, one.outlet, one.date && day(one.date)].filter(Boolean).join(' · '), { fact: one.fact }]))
    this.finish()
  }

  group(title, rows) {
    if (!rows.length) return
    const group = el('div', { role: 'group', 'aria-label': title }, el('p', { class: 'group', 'aria-hidden': 'true' }, title))
    for (const [name, more, change] of rows) {
      const row = el('div', { role: 'option', id: 'found-' + this.rows.length, onclick: () => this.choose(change), 'aria-selected': 'false' }, words(name, 'span'), more ? words(more, 'small') : null)
      this.rows.push([row, change])
      group.append(row)
    }
    this.list.append(group)
  }

  finish() {
    if (!this.rows.length) this.list.replaceChildren(el('p', { class: 'empty' }, 'Nothing found.'))
    this.list.hidden = false
    this.input.setAttribute('aria-expanded', 'true')
    this.at = -1
  }

  key(event) {
    if (event.key === 'Escape') return this.close()
    if (event.key === 'Enter' && this.rows?.length && !this.list.hidden) return this.choose(this.rows[Math.max(0, this.at)][1])
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step || !this.rows?.length) return
    event.preventDefault()
    this.rows[this.at]?.[0].setAttribute('aria-selected', 'false')
    this.at = (this.at + step + this.rows.length) % this.rows.length
    const row = this.rows[this.at][0]
    row.setAttribute('aria-selected', 'true')
    row.scrollIntoView({ block: 'nearest' })
    this.input.setAttribute('aria-activedescendant', row.id)
  }

  choose(change) {
    this.close()
    this.input.value = ''
    this.state.change(change)
  }

  close() {
    this.list.hidden = true
    this.input.setAttribute('aria-expanded', 'false')
    this.input.removeAttribute('aria-activedescendant')
  }
}

/** Those that hold all parts; those that begin with the first come first. */
function pick(texts, parts) {
  const found = []
  for (let i = 0; i < texts.length && found.length < 200; i++) if (parts.every(part => texts[i].includes(part))) found.push(i)
  return found.sort((a, b) => texts[a].startsWith(parts[0]) ? (texts[b].startsWith(parts[0]) ? 0 : -1) : texts[b].startsWith(parts[0]) ? 1 : 0).slice(0, MOST)
}
