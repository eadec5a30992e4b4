// What the page shows, as its address tells it: every state can be linked to.

const SETS = ['kinds', 'realis', 'outlets', 'states', 'people']
const TEXTS = ['tab', 'from', 'until', 'fact', 'entity', 'query', 'sparql', 'sort', 'pair', 'at', 'review']

export function read() {
  const parts = new URLSearchParams(location.hash.slice(1))
  const state = { confidence: Number(parts.get('confidence')) || 0 }
  for (const name of TEXTS) state[name] = parts.get(name) ?? ''
  for (const name of SETS) state[name] = new Set(parts.getAll(name))
  state.tab ||= 'network'
  state.values = Object.fromEntries([...parts].filter(([key]) => key.startsWith('p.')).map(([k, v]) => [k.slice(2), v]))
  return state
}

function address(state) {
  const parts = []
  const put = (name, value) => parts.push(name + '=' + encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%3A', ':'))
  for (const name of TEXTS) if (state[name] && !(name === 'tab' && state.tab === 'network')) put(name, state[name])
  for (const name of SETS) for (const value of state[name]) put(name, value)
  if (state.confidence) put('confidence', state.confidence)
  for (const [name, value] of Object.entries(state.values)) if (value) put('p.' + name, value)
  return '#' + parts.join('&')
}

export class State {
  constructor() {
    this.listeners = []
    this.now = read()
    addEventListener('popstate', () => this.follow())
    addEventListener('hashchange', () => this.follow())
  }

  follow() {
    this.now = read()
    this.tell()
  }

  listen(listener) {
    this.listeners.push(listener)
  }

  tell() {
    for (const listener of this.listeners) listener(this.now)
  }

  /** Changes something; steps that one wants to come back to make an entry in the history. */
  change(change, { step = true } = {}) {
    Object.assign(this.now, change)
    const target = address(this.now)
    if (target !== (location.hash || '#')) {
      if (step) history.pushState(null, '', target)
      else history.replaceState(null, '', target)
    }
    this.tell()
  }

  toggle(set, value) {
    const next = new Set(this.now[set])
    if (!next.delete(value)) next.add(value)
    this.change({ [set]: next })
  }
}

export function linkTo(state, change) {
  return address({ ...state, ...change })
}

export const NO_FILTER = () => ({
  from: '', until: '', confidence: 0, kinds: new Set(), realis: new Set(), outlets: new Set(), states: new Set(), people: new Set()
})
