// The facts, and which of them pass the filters. Facts and entities are numbers; their properties are columns.

const DAY = 86400000

export class Facts {
  constructor(json) {
    this.isCut = json.isCut
    this.entities = json.entities
    this.sources = json.sources
    this.topicNames = json.topics
    const { sources: tellers, ...columns } = json.facts
    Object.assign(this, columns, { tellers })
    this.count = this.iri.length
    this.first = Float64Array.from(this.from, dayNumber)
    this.last = Float64Array.from(this.until, dayNumber)
    this.factPlace = new Map(this.iri.map((iri, i) => [iri, i]))
    this.entityPlace = new Map(this.entities.iri.map((iri, i) => [iri, i]))
    this.statesOf = this.parties.map(parties => statesOf(parties, this.entities))
    this.outletsOf = this.sources.iri.map((iri, i) => this.sources.outlet[i] || host(this.sources.url[i]) || lastPart(iri))
  }

  outlets(fact) {
    return this.tellers[fact].map(source => this.outletsOf[source])
  }

  /** The facts that pass: all filters but those named in `without`. */
  pass(filter, without = '') {
    const tests = this.tests(filter, without)
    const passed = []
    for (let fact = 0; fact < this.count; fact++) {
      if (tests.every(test => test(fact))) passed.push(fact)
    }
    return passed
  }

  tests(f, without) {
    const tests = []
    const since = dayNumber(f.from), until = dayNumber(f.until)
    if (without !== 'dates' && (f.from || f.until)) {
      tests.push(fact => this.first[fact] === this.first[fact]
        && !(this.last[fact] < since) && !(this.first[fact] > until))
    }
    if (without !== 'kinds' && f.kinds.size) tests.push(fact => f.kinds.has(this.kind[fact]))
    if (without !== 'realis' && f.realis.size) tests.push(fact => this.realis[fact].some(one => f.realis.has(one)))
    if (f.confidence > 0) tests.push(fact => (this.confidence[fact] ?? 1) >= f.confidence)
    if (without !== 'outlets' && f.outlets.size) tests.push(fact => this.outlets(fact).some(one => f.outlets.has(one)))
    const states = places(f.states, this.entityPlace)
    if (without !== 'states' && f.states.size) tests.push(fact => this.statesOf[fact].some(state => states.has(state)))
    const people = places(f.people, this.entityPlace)
    if (without !== 'people' && f.people.size) tests.push(fact => this.parties[fact].some(party => people.has(party)))
    return tests
  }

  nameOf(entity) {
    return this.entities.name[entity]
  }
}

export function dayNumber(date) {
  return date ? Date.parse(date) / DAY : NaN
}

export function dateOf(number) {
  return new Date(number * DAY).toISOString().slice(0, 10)
}

function statesOf(parties, entities) {
  const states = new Set()
  for (const party of parties) {
    if (entities.kind[party] === 'State') states.add(party)
    else if (entities.state[party] >= 0 && entities.kind[party] === 'Person') states.add(entities.state[party])
  }
  return [...states]
}

function places(iris, all) {
  return new Set([...iris].map(iri => all.get(iri)).filter(place => place !== undefined))
}

function host(address) {
  try {
    return address ? new URL(address).hostname : ''
  } catch {
    return ''
  }
}

export function lastPart(iri) {
  const part = iri.slice(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1)
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

export async function json(path, options) {
  const response = await fetch(path, options)
  const body = await response.json().catch(() => ({}))
  if (!response.ok) throw new Error(body.message ?? `the server answered ${response.status}`)
  return body
}

export async function load() {
  return new Facts(await json('/api/overview'))
}
