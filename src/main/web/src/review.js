// Links to Wikidata that are still open: a person decides. The server keeps the decisions if it was started for that;
// else the page does, and gives them out as the file that builds honour.

import { download, el, link, plain, say, words } from './dom.js'
import { json } from './data.js'
import { linkTo } from './state.js'
import { CATEGORIES } from './terms.js'

const HEADER = 'type\tname\tarticle\tverdict\titem\tnote'
const ITEM = /^Q[1-9][0-9]{0,17}$/
const KEPT = 'link decisions'
const MOST = 300, FIRST = 3

export class Review {
  constructor(state) {
    this.state = state
    this.made = kept()
    this.element = el('section', { class: 'review', 'aria-label': 'Wikidata review' }, el('p', { class: 'loading' }, 'Looking for open links…'))
  }

  async show() {
    try {
      if (!this.all) await this.read()
      this.draw()
    } catch (failure) {
      this.element.replaceChildren(el('p', { class: 'empty', role: 'alert' }, 'The links cannot be shown: ' + failure.message))
    }
  }

  async read() {
    const told = await json('/api/review')
    this.token = told.token
    this.file = told.file
    this.problems = told.problems ?? []
    this.total = told.total
    this.all = told.entities.map(one => ({ ...one, key: keyOf(one) }))
    if (told.keeps) this.decisions = told.decisions
    this.keeps = told.keeps && Boolean(told.token)
  }

  /** What was decided: by the file of the server, or on this page. */
  decided() {
    return this.keeps ? this.decisions : this.made.map(one => one.decision)
  }

  settled(entity) {
    return this.about(entity).find(one => one.verdict !== 'reject')
  }

  rejects(entity, item) {
    return this.about(entity).some(one => one.verdict === 'reject' && one.item === item)
  }

  about({ type, name, article }) {
    return this.decided().filter(one => one.type === type && folded(one.name) === folded(name) && (one.article === article || one.article === ''))
  }

  isOpen(entity) {
    return !entity.items.length && !this.settled(entity) && (!entity.candidates.length || entity.candidates.some(one => !this.rejects(entity, one.item)))
  }

  draw() {
    const open = this.all.filter(one => this.isOpen(one))
    const wanted = this.state.now.review
    const chosen = this.all.find(one => one.key === wanted) ?? open[0]
    this.element.replaceChildren(
      el('div', { class: 'open-links' }, this.head(open), el('ul', { class: 'questions' },
        ...open.slice(0, MOST).map(one => this.line(one, chosen)), ...this.all.filter(one => this.about(one).length && !open.includes(one)).map(one => this.line(one, chosen)))),
      el('div', { class: 'question' }, ...(chosen ? this.one(chosen, open) : [el('p', { class: 'empty' }, this.all.length ? 'Every link is decided.' : 'The store has no named entities to review.')])))
  }

  head(open) {
    const made = this.keeps ? this.decisions.length : this.made.length
    return el('div', { class: 'review-head' }, el('h2', {}, 'Wikidata review'),
      el('p', { class: 'faint' }, `${open.length.toLocaleString('en')} of ${this.total.toLocaleString('en')} names are open. `,
        this.keeps ? ['Decisions are kept in ', words(this.file, 'code'), '; the next build honours them.']
          : 'This server keeps nothing: decide here, download the file, and build with --decisions FILE.'),
      ...this.problems.map(problem => words(problem, 'p', { class: 'warn' })),
      el('p', { class: 'actions' },
        el('button', { type: 'button', class: 'small', 'data-key': 'undo', disabled: this.keeps ? !this.session : !this.made.length, onclick: () => this.undo() }, 'Undo'),
        el('button', { type: 'button', class: 'small', disabled: !made, onclick: () => this.save() }, `Download decisions (${made})`)))
  }

  line(entity, chosen) {
    const settled = this.settled(entity)
    return el('li', {}, el('a', { class: 'open-link', href: linkTo(this.state.now, { review: entity.key }), 'aria-current': entity === chosen ? 'true' : null },
      words(entity.name), el('span', { class: 'n' }, settled ? (settled.item || 'new') : String(entity.mentions))))
  }

  one(entity, open) {
    const settled = this.settled(entity)
    const next = open[open.indexOf(entity) + 1] ?? open[0]
    return [
      el('p', { class: 'kind' }, el('i', { class: 'dot ' + category(entity.type) }), CATEGORIES[category(entity.type)] ?? entity.type, entity.article ? words(' in ' + entity.article) : null),
      words(entity.name, 'h2'),
      settled ? el('p', { class: 'verdict' }, settled.item ? ['Decided: ', link('https://www.wikidata.org/wiki/' + settled.item, settled.item)] : 'Decided: no item is it.', settled.note ? words(` ${settled.note}`, 'small') : null) : null,
      entity.items.length ? el('p', {}, 'Linked to ', ...entity.items.flatMap(item => [link('https://www.wikidata.org/wiki/' + encodeURIComponent(item), item), ' '])) : null,
      el('h3', {}, `Mentioned ${entity.mentions === 1 ? 'once' : entity.mentions + ' times'}`),
      el('ul', { class: 'mentions' }, ...entity.contexts.slice(0, FIRST).map(mention)),
      entity.contexts.length > FIRST ? el('details', {}, el('summary', {}, 'More of them'), el('ul', { class: 'mentions' }, ...entity.contexts.slice(FIRST).map(mention))) : null,
      el('h3', {}, 'Candidates'),
      entity.candidates.length ? el('ol', { class: 'candidates' }, ...entity.candidates.map(one => this.candidate(entity, one))) : el('p', { class: 'faint' }, 'The tables have no item of this name.'),
      this.other(entity),
      next && next !== entity ? el('p', { class: 'actions' }, el('a', { class: 'button', 'data-key': 'next', href: linkTo(this.state.now, { review: next.key }) }, 'Skip to the next')) : null
    ].filter(Boolean)
  }

  candidate(entity, { item, score, reason }) {
    const rejected = this.rejects(entity, item)
    return el('li', { class: rejected ? 'rejected' : null }, el('div', { class: 'score' }, link('https://www.wikidata.org/wiki/' + encodeURIComponent(item), item),
      el('meter', { min: 0, max: 1, value: score, 'aria-label': 'Score' }), `${Math.round(score * 100)} %`, rejected ? el('span', { class: 'tag' }, 'rejected') : null),
    words(reason, 'small'),
    el('p', { class: 'actions' }, el('button', { type: 'button', class: 'main small', 'aria-label': `Accept ${item}`, onclick: () => this.decide(entity, 'accept', item) }, 'Accept'),
      el('button', { type: 'button', class: 'small', 'aria-label': `Reject ${item}`, disabled: rejected, onclick: () => this.decide(entity, 'reject', item) }, 'Reject')))
  }

  other(entity) {
    const submit = event => {
      event.preventDefault()
      const item = new FormData(event.target).get('item').trim().replace(/^.*\/(?=Q\d+$)/, '')
      if (ITEM.test(item)) this.decide(entity, 'accept', item)
      else say('An item is written like Q794.')
    }
    return el('form', { class: 'actions other', onsubmit: submit }, el('label', {}, 'Another item ', el('input', { type: 'text', name: 'item', placeholder: 'Q…', size: 12, autocomplete: 'off', pattern: '.*Q[1-9][0-9]*', required: true })),
      el('button', { class: 'small' }, 'Accept it'),
      el('button', { type: 'button', class: 'small', onclick: () => this.decide(entity, 'new', '') }, 'No item: it would be new'))
  }

  async decide(entity, verdict, item) {
    const decision = { type: entity.type, name: entity.name, article: entity.article, verdict, item, note: noteOf(entity, verdict, item) }
    try {
      if (this.keeps) {
        await this.post('decide', decision)
        await this.read()
        this.session = (this.session ?? 0) + 1
      } else {
        const before = this.made.map(one => one.decision).filter(one => contradict(one, decision))
        this.made = [...this.made.filter(one => !before.includes(one.decision)), { decision, before }]
        keep(this.made)
      }
      this.say(`${plain(entity.name)}: ${verdict} ${item}`)
    } catch (failure) {
      this.say('Not kept: ' + failure.message)
      return
    }
    // After a rejection there may be more to say of the same.
    this.state.change({ review: verdict === 'reject' && this.isOpen(this.all.find(one => one.key === entity.key)) ? entity.key : '' }, { step: false })
  }

  async undo() {
    let undone
    try {
      if (this.keeps) {
        undone = await this.post('undo', {})
        await this.read()
        this.session--
      } else {
        const last = this.made.pop()
        this.made.push(...last.before.map(decision => ({ decision, before: [] })))
        keep(this.made)
        undone = last.decision
      }
    } catch (failure) {
      return this.say('Not undone: ' + failure.message)
    }
    this.say(`Undone: ${plain(undone.name)}`)
    this.state.change({ review: keyOf(undone) }, { step: false })
  }

  say(text) {
    say(text)
    this.element.dataset.said = text
  }

  post(what, body) {
    return json('/api/review/' + what, { method: 'POST', headers: { 'Content-Type': 'application/json', 'Chancery-Token': this.token }, body: JSON.stringify(body) })
  }

  save() {
    download('link-decisions.tsv', 'text/tab-separated-values;charset=utf-8', file(this.decided()))
  }
}

function mention({ before, words: said, after, article }) {
  return el('li', {}, el('bdi', { dir: 'auto' }, words(before, 'span'), words(said, 'mark'), words(after, 'span')), words(article, 'small'))
}

/** The lines that chancery reads. */
export function file(decisions) {
  const cell = text => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim()
  const lines = decisions.map(one => [one.type, one.name, one.article, one.verdict, one.item, one.note].map(cell).join('\t'))
  return [HEADER, ...[...new Set(lines)].sort()].join('\n') + '\n'
}

function noteOf(entity, verdict, item) {
  return verdict === 'accept' ? entity.candidates.find(one => one.item === item)?.reason.slice(0, 300) ?? '' : ''
}

function contradict(one, other) {
  if (keyOf(one) !== keyOf(other) || (one.verdict === 'reject' && other.verdict === 'reject')) return one.item === other.item && keyOf(one) === keyOf(other)
  if (one.verdict === 'reject' || other.verdict === 'reject') return one.item === other.item
  return true
}

/** Names are compared as the program does: without case, accents and punctuation. */
function folded(name) {
  return name.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

function keyOf({ type, name, article }) {
  return [type, article, folded(name)].join('|')
}

function category(type) {
  return type[0].toUpperCase() + type.slice(1)
}

function kept() {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? '[]')
  } catch {
    return [] // a browser may keep nothing
  }
}

function keep(made) {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(made))
  } catch { /* then the decisions last as long as the page */ }
}
