// The library of questions with their parameters, and SPARQL by hand; answers as table, chart or file.

import { csv } from './table.js'
import { download, el, link, svg, words } from './dom.js'
import { json, lastPart } from './data.js'

const EXAMPLE = `PREFIX dip: <https://w3id.org/chancery/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

SELECT ?day ?what ?sentence WHERE {
  ?event a dip:Meeting ; rdfs:label ?what ; dip:evidence/dip:text ?sentence .
  OPTIONAL { ?event dip:date ?day }
}
ORDER BY ?day
LIMIT 100`
const ROWS = 500

/** Asks the server; a table with what is said of it. */
async function ask(query) {
  const response = await fetch('/sparql', {
    method: 'POST', body: new URLSearchParams({ query }),
    headers: { Accept: 'application/sparql-results+json, text/turtle;q=0.9' }
  })
  const text = await response.text()
  if (!response.ok) throw new Error(response.status === 503 ? 'The query takes too long; make it narrower.' : text.slice(0, 600))
  const cut = response.headers.has('Chancery-Truncated')
  if (!response.headers.get('Content-Type').includes('json')) return { text, cut }
  const answer = JSON.parse(text)
  if ('boolean' in answer) return { text: answer.boolean ? 'Yes' : 'No', cut }
  return { names: answer.head.vars, rows: answer.results.bindings, cut }
}

export class Results {
  constructor() {
    this.element = el('div', { class: 'results', 'aria-live': 'polite' })
  }

  async run(query) {
    this.element.replaceChildren(el('p', { class: 'loading' }, 'Asking…'))
    const started = performance.now()
    try {
      this.show(await ask(query), Math.round(performance.now() - started))
    } catch (failure) {
      this.element.replaceChildren(el('pre', { class: 'error', role: 'alert', tabindex: 0 }, failure.message))
    }
  }

  show(answer, took) {
    if (answer.text !== undefined) {
      this.element.replaceChildren(el('p', {}, el('button', { type: 'button', onclick: () => download('answer.ttl', 'text/turtle', answer.text) }, 'Download')), words(answer.text, 'pre', { tabindex: 0 }))
      return
    }
    const { names, rows } = answer
    const save = () => download('answer.csv', 'text/csv;charset=utf-8', csv([names, ...rows.map(row => names.map(name => row[name]?.value ?? ''))]))
    const chart = chartOf(names, rows)
    const place = el('div', {})
    const view = what => place.replaceChildren(what === 'chart' ? chart : table(names, rows))
    this.element.replaceChildren(el('p', { class: 'answer' }, el('strong', {}, rows.length === 1 ? '1 row' : `${rows.length.toLocaleString('en')} rows`), ` in ${took} ms`,
      answer.cut ? el('span', { class: 'warn' }, ' The answer was cut at the server’s limit.') : null, el('span', { class: 'buttons' },
        el('button', { type: 'button', class: 'small', onclick: () => view('table') }, 'Table'),
        chart ? el('button', { type: 'button', class: 'small', onclick: () => view('chart') }, 'Chart') : null,
        el('button', { type: 'button', class: 'small', onclick: save }, 'CSV'),
        el('button', { type: 'button', class: 'small', onclick: () => download('answer.json', 'application/json', JSON.stringify(answer, null, 1)) }, 'JSON'))), place)
    view('table')
  }
}

function table(names, rows) {
  if (!rows.length) return el('p', { class: 'empty' }, 'No answer.')
  const cell = term => !term ? '' : term.type === 'uri' ? (/^https?:\/\/www\.wikidata\.org\//.test(term.value) ? link(term.value, lastPart(term.value)) : words(lastPart(term.value), 'span', { title: term.value })) : words(term.value, 'bdi', { class: /^-?\d{4}-\d\d-\d\d$/.test(term.value) ? 'nowrap' : null })
  return el('div', {}, el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Answer' }, el('table', {},
    el('thead', {}, el('tr', {}, ...names.map(name => el('th', { scope: 'col' }, name)))),
    el('tbody', {}, ...rows.slice(0, ROWS).map(row => el('tr', {}, ...names.map(name => el('td', {}, cell(row[name])))))))),
  rows.length > ROWS ? el('p', { class: 'note' }, `The first ${ROWS} rows are shown; the files hold all.`) : '')
}

/** Bars: the last column of numbers by the first other one; else how often each value of the first column comes. */
function chartOf(names, rows) {
  if (!rows.length) return null
  const number = names.findLast(name => rows.every(row => row[name] && row[name].value.trim() !== '' && Number.isFinite(Number(row[name].value))))
  const label = names.find(name => name !== number)
  if (!label) return null
  const sums = new Map()
  for (const row of rows) {
    const key = row[label] ? (row[label].type === 'uri' ? lastPart(row[label].value) : row[label].value) : '(none)'
    sums.set(key, (sums.get(key) ?? 0) + (number ? Number(row[number].value) : 1))
  }
  const bars = [...sums].sort((a, b) => b[1] - a[1]).slice(0, 25)
  const most = Math.max(...bars.map(bar => bar[1]), 1e-9)
  return el('div', { class: 'chart' }, el('p', { class: 'faint' }, number ? `${number} by ${label}` : `how often each ${label}`),
    ...bars.map(([key, value]) => el('div', { class: 'row' }, words(key, 'span', { class: 'key' }),
      svg('svg', { viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': true }, svg('rect', { class: 'bar meeting', width: Math.max(0, value / most * 100), height: 10 })),
      el('span', { class: 'n' }, value.toLocaleString('en')))))
}

export class Library {
  constructor(state) {
    this.state = state
    this.element = el('section', { class: 'library', 'aria-label': 'Questions' })
    this.results = new Results()
  }

  async show() {
    try {
      this.queries ??= await json('/api/queries')
    } catch (failure) {
      this.element.replaceChildren(el('p', { class: 'empty', role: 'alert' }, failure.message))
      return
    }
    const chosen = this.queries.find(query => query.name === this.state.now.query)
    const key = this.state.now.query + JSON.stringify(this.state.now.values)
    if (this.shown === key) return
    this.shown = key
    this.element.replaceChildren(el('ul', { class: 'questions' }, ...this.queries.map(query => el('li', {}, el('button', {
      type: 'button', 'aria-current': query === chosen ? 'true' : null, onclick: () => this.state.change({ query: query.name, values: {} })
    }, query.title)))), chosen ? this.form(chosen) : el('p', { class: 'empty' }, 'Choose a question.'))
    if (chosen) this.run(chosen)
  }

  form(query) {
    const fields = query.parameters.map(one => el('label', {}, el('span', {}, one.name), el('input', {
      name: one.name, type: one.type === 'DATE' ? 'date' : 'text', value: this.state.now.values[one.name] ?? null
    }), el('small', {}, one.description)))
    return el('div', { class: 'question' }, el('h2', {}, query.title), el('p', {}, query.description),
      el('form', { onsubmit: event => { event.preventDefault(); this.state.change({ values: Object.fromEntries(new FormData(event.target)) }) } }, ...fields,
        el('p', { class: 'actions' }, el('button', { class: 'main' }, 'Ask'), el('button', { type: 'button', onclick: () => this.edit(query) }, 'Open in SPARQL'))), this.results.element)
  }

  bound(query) {
    const given = Object.entries(this.state.now.values).filter(([, value]) => value)
    return json(`/api/queries/${encodeURIComponent(query.name)}?${new URLSearchParams(given)}`).then(answer => answer.sparql)
  }

  async run(query) {
    try {
      this.results.run(await this.bound(query))
    } catch (failure) {
      this.results.element.replaceChildren(el('p', { class: 'error', role: 'alert' }, failure.message))
    }
  }

  async edit(query) {
    this.state.change({ tab: 'sparql', sparql: await this.bound(query) })
  }
}

export class Sparql {
  constructor(state) {
    this.state = state
    this.results = new Results()
    this.place = el('div', { class: 'editor' }, el('p', { class: 'loading' }, 'Opening the editor…'))
    this.element = el('section', { class: 'sparql', 'aria-label': 'SPARQL' }, el('h2', {}, 'SPARQL'), this.place,
      el('p', { class: 'actions' }, el('button', { type: 'button', class: 'main', onclick: () => this.run() }, 'Ask'), el('span', { class: 'faint' }, 'Ctrl-Enter. To leave the editor: Esc, then Tab.')), this.results.element)
  }

  async show() {
    const text = this.state.now.sparql || EXAMPLE
    if (!this.editor) {
      this.opening ??= import('/explorer/editor.js')
      const { open } = await this.opening
      if (!this.editor) this.editor = open(this.place, text, () => this.run())
    }
    if (this.state.now.sparql && this.editor.text() !== text) this.editor.write(text)
    if (this.state.now.sparql && this.ran !== text) this.run()
    else if (this.ran === undefined) this.results.run(this.ran = text) // an example, so that nobody starts from nothing
  }

  run() {
    this.ran = this.editor.text()
    this.state.change({ sparql: this.ran })
    this.results.run(this.ran)
  }
}
