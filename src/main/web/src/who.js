// Dossiers: all that the graph tells of one person, state, body or project.

import { el, link, words } from './dom.js'
import { json, lastPart } from './data.js'
import { factItem, inOrder } from './evidence.js'
import { linkTo } from './state.js'
import { CATEGORIES, day, kindOf } from './terms.js'

const PARTS = [
  ['Meetings, calls and visits', new Set(['Meeting', 'Call', 'Visit'])], ['Agreements', new Set(['Agreement'])],
  ['Statements', new Set(['Statement'])], ['Other acts', new Set(['Action'])], ['Project status', new Set(['StatusReport'])]]
const MOST = 12

export class Who {
  constructor(facts, state) {
    this.facts = facts
    this.state = state
    this.element = el('section', { class: 'who', 'aria-label': 'Dossiers' })
  }

  show(passed) {
    const { entity } = this.state.now
    if (entity) this.dossier(entity, passed)
    else this.list(passed)
  }

  list(passed) {
    this.shown = ''
    const counts = new Map()
    for (const fact of passed) for (const party of this.facts.parties[fact]) counts.set(party, (counts.get(party) ?? 0) + 1)
    const { kind, office, iri } = this.facts.entities
    const groups = Object.keys(CATEGORIES).map(category => [category, [...counts].filter(([party]) => kind[party] === category)
      .sort((a, b) => b[1] - a[1] || (this.facts.nameOf(a[0]) < this.facts.nameOf(b[0]) ? -1 : 1)).slice(0, 200)])
    this.element.replaceChildren(el('h2', {}, 'Who and what'), el('div', { class: 'cards' }, ...groups.filter(([, all]) => all.length).map(([category, all]) =>
      el('section', {}, el('h3', {}, el('i', { class: 'dot ' + category }), CATEGORIES[category]), el('ul', {}, ...all.map(([party, n]) =>
        el('li', {}, el('a', { href: linkTo(this.state.now, { entity: iri[party], fact: '', pair: '' }) }, words(this.facts.nameOf(party))),
          el('span', { class: 'n' }, String(n)), office[party] ? words(office[party], 'small') : null)))))),
    counts.size ? '' : el('p', { class: 'empty' }, 'Nobody takes part in what passes the filters.'))
  }

  async dossier(iri, passed) {
    const key = iri + ' ' + passed.length + this.state.now.from + this.state.now.until
    if (this.shown === key) return
    this.shown = key
    this.element.replaceChildren(el('p', { class: 'loading' }, 'Opening the dossier…'))
    try {
      const detail = await json('/api/entity?iri=' + encodeURIComponent(iri))
      if (this.shown === key) this.element.replaceChildren(...this.parts(iri, detail, passed))
    } catch (failure) {
      if (this.shown === key) this.element.replaceChildren(el('p', { class: 'empty', role: 'alert' }, 'There is no dossier: ' + failure.message))
    }
  }

  parts(iri, detail, passed) {
    const place = this.facts.entityPlace.get(iri)
    const of = name => detail.properties.filter(one => lastPart(one.property) === name)
    const title = place === undefined ? of('prefLabel')[0]?.value ?? lastPart(iri) : this.facts.nameOf(place)
    const others = [...new Set(of('altLabel').map(one => one.value))].filter(name => name !== title)
    const kind = place === undefined ? '' : this.facts.entities.kind[place]
    const mine = place === undefined ? [] : passed.filter(f => this.facts.parties[f].includes(place))
    return [
      el('p', {}, el('a', { href: linkTo(this.state.now, { entity: '', fact: '' }) }, '← Who and what')),
      el('header', { class: 'dossier' }, el('p', { class: 'kind' }, el('i', { class: 'dot ' + kind }), CATEGORIES[kind] ?? ''),
        words(title, 'h2'), others.length ? words('also ' + others.slice(0, 8).join(', '), 'p', { class: 'faint' }) : null, this.links(iri, of('exactMatch'))),
      el('div', { class: 'cards' }, ...[this.offices(detail, kind), this.relations(detail), this.status(detail), this.candidates(detail), this.identity(detail),
        ...PARTS.map(([name, kinds]) => this.factsOf(name, mine.filter(f => kinds.has(this.facts.kind[f])))), this.sentences(detail)].filter(Boolean))]
  }

  links(iri, items) {
    return el('p', { class: 'actions' }, el('a', { class: 'button', href: linkTo(this.state.now, { tab: 'network', entity: iri, fact: '' }) }, 'Show in the network'),
      ...[...new Set(items.map(one => lastPart(one.value)))].map(item => link('https://www.wikidata.org/wiki/' + encodeURIComponent(item), `Wikidata ${item}`)))
  }

  card(title, rows) {
    return rows.length ? el('section', {}, el('h3', {}, title), el('ul', {}, ...rows)) : null
  }

  offices(detail, kind) {
    const same = new Map()
    for (const one of detail.offices) {
      const key = [one.office, one.person, one.former].join(' ')
      if (!same.has(key)) same.set(key, { ...one, days: [] })
      if (one.asOf) same.get(key).days.push(day(one.asOf))
    }
    return this.card(kind === 'Person' ? 'Offices' : 'Office holders', [...same.values()].map(one => el('li', {}, words(one.office),
      kind === 'Person' ? null : [' — ', words(one.holder)],
      el('small', {}, one.former === 'true' ? 'former' : one.start ? `since ${day(one.start)}` : one.days.length ? `as of ${[...new Set(one.days)].join(', ')}` : ''))))
  }

  relations(detail) {
    const told = new Set(['represents', 'memberOf', 'participatesInProject', 'supports', 'opposes', 'relativeOf', 'predecessorOf', 'capitalOf', 'locatedIn'])
    const unique = new Map(detail.properties.filter(one => told.has(lastPart(one.property))).map(one => [one.property + one.value, one]))
    return this.card('Relations', [...unique.values()].slice(0, 40).map(one => el('li', {}, kindOf(lastPart(one.property)).name + ' ',
      el('a', { href: linkTo(this.state.now, { entity: one.value, fact: '' }) }, words(one.name ?? lastPart(one.value))))))
  }

  status(detail) {
    return this.card('How far it has come', detail.status.map(one => el('li', {}, words(one.label), el('small', {}, [one.percent && one.percent + ' %', one.phase].filter(Boolean).join(', ')))))
  }

  candidates(detail) {
    const unique = new Map(detail.candidates.map(one => [one.item, one]))
    return this.card('Considered for Wikidata', [...unique.values()].map(one => el('li', {},
      link('https://www.wikidata.org/wiki/' + encodeURIComponent(lastPart(one.item)), lastPart(one.item)), ` ${Math.round(one.score * 100)} %`, words(one.reason, 'small'))))
  }

  identity(detail) {
    return this.card('Taken as one with', detail.identity.map(one => el('li', {}, words(lastPart(one.other)), words(one.reason, 'small'))))
  }

  factsOf(name, facts) {
    return facts.length ? el('section', { class: 'wide' }, el('h3', {}, `${name} (${facts.length})`),
      el('div', { class: 'feed' }, ...inOrder(this.facts, facts).slice(0, MOST).map(f => factItem(this.facts, this.state, f))),
      facts.length > MOST ? el('p', { class: 'faint' }, `and ${facts.length - MOST} more in the table`) : null) : null
  }

  sentences(detail) {
    const unique = new Map(detail.sentences.map(one => [one.text, one]))
    return unique.size ? el('section', { class: 'wide' }, el('h3', {}, 'Sources'), el('ul', { class: 'sources' }, ...[...unique.values()].slice(0, 20).map(one => el('li', {},
      words(one.text), el('small', {}, words([one.headline || lastPart(one.article), one.outlet, one.date && day(one.date)].filter(Boolean).join(', '))))))) : null
  }
}
