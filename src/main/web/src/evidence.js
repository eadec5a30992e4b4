// The panel: what happened, newest first; or one fact with the sentences that say it.

import { el, link, plain, say, words } from './dom.js'
import { json, lastPart } from './data.js'
import { linkTo } from './state.js'
import { REALIS, day, days, kindOf, rank } from './terms.js'

const ONTOLOGY = 'https://w3id.org/chancery/ontology#'
const PAGE = 60

/** A fact as a line that can be chosen. */
export function factItem(facts, state, fact) {
  const kind = kindOf(facts.kind[fact])
  const real = facts.realis[fact][0]
  const topics = facts.topics[fact].map(topic => facts.topicNames[topic])
  return el('a', { class: 'fact', href: linkTo(state.now, { fact: facts.iri[fact] }), 'aria-current': state.now.fact === facts.iri[fact] ? 'true' : null },
    el('span', { class: 'when' }, days(facts.from[fact], facts.until[fact])),
    el('span', { class: 'tag ' + kind.colour }, kindName(facts.kind[fact])),
    real === 'Actual' ? null : el('span', { class: 'tag realis' }, REALIS[real] ?? real),
    words(titleOf(facts, fact), 'span', { class: 'what' }),
    topics.length ? words('about ' + topics.join(', '), 'span', { class: 'why' }) : null)
}

export function kindName(kind) {
  return { Meeting: 'Meeting', Call: 'Call', Visit: 'Visit', Agreement: 'Agreement', Action: 'Act', Statement: 'Statement', StatusReport: 'Project status' }[kind] ?? kindOf(kind).name
}

/** An event's label without its date, which stands beside it; a relation in words. */
export function titleOf(facts, fact) {
  if (facts.label[fact]) return facts.label[fact].replace(/, -?\d{4}-\d\d(-\d\d)?(\/[\d-]+)?$/, '')
  const [from, to] = facts.ends[fact]
  return from === undefined ? lastPart(facts.iri[fact]) : `${facts.nameOf(from)} ${kindOf(facts.kind[fact]).one} ${facts.nameOf(to)}`
}

/** Meetings before statements, then the newest. */
export function inOrder(facts, passed) {
  const group = fact => Math.min(rank(facts.kind[fact]), 5)
  return [...passed].sort((a, b) => group(a) - group(b) || (facts.from[b] < facts.from[a] ? -1 : facts.from[b] > facts.from[a] ? 1 : 0))
}

export class Panel {
  constructor(facts, state, element) {
    this.facts = facts
    this.state = state
    this.element = element
    this.length = PAGE
  }

  show(passed) {
    const { fact, entity, pair, at } = this.state.now
    if (fact) return this.one(fact)
    this.shown = ''
    const scope = this.scope(passed, entity, pair, at)
    const ordered = inOrder(this.facts, scope.facts)
    this.element.replaceChildren(el('div', { class: 'panel-head' }, el('h2', {}, scope.title), scope.more ?? ''),
      ordered.length ? el('div', { class: 'feed' }, ...ordered.slice(0, this.length).map(f => factItem(this.facts, this.state, f)))
        : el('p', { class: 'empty' }, 'Nothing passes the filters. Widen the dates, or clear them.'))
    if (ordered.length > this.length) {
      this.element.append(el('button', { type: 'button', class: 'more', onclick: () => { this.length += PAGE; this.show(passed) } },
        `Show more (${(ordered.length - this.length).toLocaleString('en')})`))
    }
  }

  scope(passed, entity, pair, at) {
    const facts = this.facts
    if (entity && facts.entityPlace.has(entity)) {
      const place = facts.entityPlace.get(entity)
      return {
        title: words(facts.nameOf(place), 'span'), facts: passed.filter(f => facts.parties[f].includes(place)),
        more: el('p', { class: 'about' }, facts.entities.office[place] ? words(facts.entities.office[place], 'span') : '',
          el('a', { href: linkTo(this.state.now, { tab: 'who', fact: '' }) }, 'Dossier'), ' ',
          el('a', { href: linkTo(this.state.now, { entity: '', fact: '' }) }, 'All facts'))
      }
    }
    if (pair) {
      const [one, other] = pair.split(' ').map(iri => facts.entityPlace.get(iri))
      if (one !== undefined && other !== undefined) {
        const joins = f => facts.parties[f].includes(one) && facts.parties[f].includes(other)
        return {
          title: words(`${facts.nameOf(one)} and ${facts.nameOf(other)}`, 'span'), facts: passed.filter(joins),
          more: el('p', { class: 'about' }, el('a', { href: linkTo(this.state.now, { pair: '', fact: '' }) }, 'All facts'))
        }
      }
    }
    const places = at.split(' ').map(iri => facts.entityPlace.get(iri)).filter(place => place !== undefined)
    if (places.length) {
      return {
        title: words('In ' + places.map(place => facts.nameOf(place)).join(', '), 'span'), facts: passed.filter(f => places.includes(facts.place[f])),
        more: el('p', { class: 'about' }, el('a', { href: linkTo(this.state.now, { at: '', fact: '' }) }, 'All facts'))
      }
    }
    return { title: 'What happened', facts: passed }
  }

  async one(iri) {
    if (this.shown === iri) return
    this.shown = iri
    this.element.replaceChildren(el('p', { class: 'loading' }, 'Reading the evidence…'))
    try {
      const detail = await json('/api/fact?iri=' + encodeURIComponent(iri))
      if (this.shown === iri) this.element.replaceChildren(...new FactView(this.facts, this.state, iri, detail).parts())
    } catch (failure) {
      if (this.shown === iri) this.element.replaceChildren(this.back(), el('p', { class: 'empty', role: 'alert' }, 'The fact cannot be shown: ' + failure.message))
    }
    if (this.shown === iri && innerWidth <= 900) this.element.scrollIntoView({ block: 'start' })
  }

  back() {
    return el('a', { class: 'back', href: linkTo(this.state.now, { fact: '' }) }, '← All facts')
  }
}

class FactView {
  constructor(facts, state, iri, detail) {
    this.facts = facts
    this.state = state
    this.iri = iri
    this.detail = detail
    this.place = facts.factPlace.get(iri)
  }

  values(name) {
    return this.detail.properties.filter(one => one.property === ONTOLOGY + name)
  }

  value(name) {
    return this.values(name)[0]?.value ?? ''
  }

  parts() {
    const realis = [...new Set(this.values('realis').map(one => lastPart(one.value)))]
    const label = this.place === undefined ? this.detail.properties.find(one => one.property.endsWith('#label'))?.value ?? lastPart(this.iri)
      : titleOf(this.facts, this.place)
    return [
      el('a', { class: 'back', href: linkTo(this.state.now, { fact: '' }) }, '← All facts'),
      words(label, 'h2', { class: 'fact-title' }),
      el('p', { class: 'marks' }, el('span', { class: 'tag ' + kindOf(this.kind()).colour }, kindName(this.kind())),
        ...realis.map(one => el('span', { class: 'tag realis ' + one }, REALIS[one] ?? one)),
        realis.length > 1 ? el('span', { class: 'warn' }, 'told differently') : null, this.confidence()),
      this.table(), el('h3', {}, 'The sentences that say it'), ...this.detail.evidence.map(one => this.sentence(one)),
      this.reason(), this.actions(label)
    ]
  }

  kind() {
    return this.place === undefined ? '' : this.facts.kind[this.place]
  }

  confidence() {
    const value = Number(this.value('confidence'))
    return this.value('confidence') === '' ? null
      : el('span', { class: 'confidence' }, el('meter', { min: 0, max: 1, value, 'aria-label': 'Confidence' }), `${Math.round(value * 100)} % sure`)
  }

  table() {
    const rows = []
    const row = (name, ...cells) => { if (cells.flat().length) rows.push(el('dt', {}, name), el('dd', {}, ...cells.flat())) }
    row('When', days(this.value('earliest'), this.value('latest')))
    const seen = new Set()
    for (const [role, name] of [['host', 'Host'], ['speaker', 'Speaker'], ['actor', 'Who'], ['recipient', 'To whom'], ['participant', 'With'],
      ['place', 'Where'], ['about', 'About'], ['topic', 'Topics'], ['project', 'Project'], ['attributedTo', 'Says who']]) {
      const things = unique(this.values(role)).filter(one => role === 'attributedTo' || !seen.has(one.value))
      if (role !== 'host' && role !== 'attributedTo') things.forEach(one => seen.add(one.value))
      row(name, things.map(one => this.thing(one)))
    }
    for (const name of ['subject', 'object']) {
      row(name === 'subject' ? 'Who' : 'Whom or what', unique(this.detail.properties.filter(one => one.property.endsWith('#' + name))).map(one => this.thing(one)))
    }
    if (this.value('quote')) row('Words', words('“' + this.value('quote') + '”'))
    if (this.value('percentComplete')) row('Done', words(this.value('percentComplete') + ' %'))
    if (this.value('phase')) row('Phase', words(this.value('phase')))
    return el('dl', { class: 'roles' }, ...rows)
  }

  thing({ value, name }) {
    const place = this.facts.entityPlace.get(value)
    const item = place === undefined ? '' : this.facts.entities.item[place]
    return el('span', { class: 'thing' }, place === undefined ? words(name ?? lastPart(value))
      : el('a', { href: linkTo(this.state.now, { tab: 'who', entity: value, fact: '', pair: '' }) }, words(name ?? this.facts.nameOf(place))),
    place !== undefined && this.facts.entities.office[place] ? words(this.facts.entities.office[place], 'small') : null,
    item ? link('https://www.wikidata.org/wiki/' + encodeURIComponent(item), el('small', {}, item)) : null)
  }

  sentence(one) {
    const mentions = this.detail.mentions.filter(m => m.article === one.article && Number(m.begin) >= Number(one.begin) && Number(m.end) <= Number(one.end))
    return el('figure', { class: 'sentence' }, el('blockquote', { dir: 'auto' }, ...highlighted(one, mentions)),
      el('figcaption', {}, words(one.headline || lastPart(one.article), 'cite'), ' ',
        one.outlet ? words(one.outlet) : '', one.outlet && one.date ? ', ' : '', one.date ? el('time', { datetime: one.date }, day(one.date)) : '', ' ',
        one.url ? link(one.url, 'Read') : null))
  }

  reason() {
    const rules = unique(this.values('decidedBy')).map(one => one.value)
    const notes = unique(this.values('dateNote')).map(one => one.value)
    const reasons = unique(this.values('reason')).map(one => one.value)
    if (!rules.length && !notes.length && !reasons.length) return null
    return el('details', { class: 'reason', open: true }, el('summary', {}, 'Why it was read so'), el('ul', {},
      ...rules.map(rule => el('li', {}, ruleWords(rule), ' ', words(rule, 'code'))),
      ...notes.map(note => el('li', {}, 'Date: ', words(note))), ...reasons.map(reason => el('li', {}, words(reason)))))
  }

  actions(label) {
    const query = `PREFIX dip: <${ONTOLOGY}>\n\nSELECT ?graph ?property ?value WHERE {\n  GRAPH ?graph { <${this.iri}> ?property ?value }\n}\nORDER BY ?graph ?property ?value`
    return el('p', { class: 'actions' },
      el('a', { class: 'button', href: linkTo(this.state.now, { tab: 'sparql', sparql: query }) }, 'Open in SPARQL'),
      el('button', { type: 'button', onclick: () => this.cite(label) }, 'Copy citation'),
      el('button', { type: 'button', onclick: () => copy(location.href, 'The link is copied.') }, 'Copy link'))
  }

  cite(label) {
    const one = this.detail.evidence[0]
    const source = one ? [one.headline && `“${one.headline}”`, one.outlet, one.date && day(one.date), one.url].filter(Boolean).join(', ') : ''
    const said = one ? ` “${one.text}”` : ''
    copy(plain(`${label}, ${days(this.value('earliest'), this.value('latest'))}.${said} ${source ? '— ' + source + '. ' : ''}<${this.iri}>`), 'The citation is copied.')
  }
}

function ruleWords(rule) {
  const [kind, what] = [rule.slice(0, rule.indexOf(':')), rule.slice(rule.indexOf(':') + 1)]
  const names = { verb: 'Rule for the verb', say: 'Rule for the verb of saying', noun: 'Rule for the noun' }
  return names[kind] ? `${names[kind]} “${plain(what)}”` : 'Rule or model'
}

function unique(rows) {
  const byValue = new Map()
  for (const row of rows) if (!byValue.has(row.value)) byValue.set(row.value, row)
  return [...byValue.values()]
}

async function copy(text, done) {
  try {
    await navigator.clipboard.writeText(text)
    say(done)
  } catch {
    say('The browser does not let the page copy.')
  }
  document.getElementById('status').dataset.copied = text
}

/** A sentence with its mentions marked. Offsets are code points of the article; the shortest mention wins. */
export function highlighted(sentence, mentions) {
  const letters = Array.from(sentence.text)
  const begin = Number(sentence.begin)
  const owner = new Array(letters.length).fill(null)
  for (const mention of [...mentions].sort((a, b) => (b.end - b.begin) - (a.end - a.begin))) {
    owner.fill(mention, Number(mention.begin) - begin, Number(mention.end) - begin)
  }
  const parts = []
  for (let i = 0; i < letters.length;) {
    let j = i + 1
    while (j < letters.length && owner[j]?.begin === owner[i]?.begin && owner[j]?.end === owner[i]?.end) j++
    const text = letters.slice(i, j).join('')
    parts.push(owner[i] ? words(text, 'mark', { title: plain(namesOf(owner[i], mentions)) }) : words(text, 'span'))
    i = j
  }
  return parts
}

function namesOf(mention, all) {
  return all.filter(m => m.begin === mention.begin && m.end === mention.end && m.name).map(m => m.name).join(', ')
}
