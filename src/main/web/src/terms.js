// Kinds of facts and entities: names for people, colours that people of any colour vision tell apart.

export const KINDS = {
  Meeting: { name: 'Meetings', one: 'met', colour: 'meeting' },
  Call: { name: 'Calls', one: 'called', colour: 'call' },
  Visit: { name: 'Visits', one: 'visited', colour: 'visit' },
  Agreement: { name: 'Agreements', one: 'agreed with', colour: 'agreement' },
  Action: { name: 'Other acts', one: 'acted on', colour: 'action' },
  Statement: { name: 'Statements', one: 'spoke to or about', colour: 'statement' },
  StatusReport: { name: 'Project status', one: 'reported on', colour: 'statement' },
  represents: { name: 'Represents', one: 'represents', colour: 'relation' },
  memberOf: { name: 'Member of', one: 'is a member of', colour: 'relation' },
  participatesInProject: { name: 'Takes part in', one: 'takes part in', colour: 'relation' },
  locatedIn: { name: 'Lies in', one: 'lies in', colour: 'relation' },
  capitalOf: { name: 'Capital of', one: 'is the capital of', colour: 'relation' },
  supports: { name: 'Supports', one: 'supports', colour: 'relation' },
  opposes: { name: 'Opposes', one: 'opposes', colour: 'action' },
  predecessorOf: { name: 'Predecessor of', one: 'came before', colour: 'relation' },
  relativeOf: { name: 'Relative of', one: 'is a relative of', colour: 'relation' }
}

const ORDER = Object.keys(KINDS)

export function kindOf(name) {
  return KINDS[name] ?? { name, one: name, colour: 'relation' }
}

/** What matters most comes first. */
export function rank(kind) {
  const place = ORDER.indexOf(kind)
  return place < 0 ? ORDER.length : place
}

/** What the timeline and the map count apart. */
export const GROUPS = [
  { name: 'Meetings, calls, visits, agreements', colour: 'meeting', kinds: new Set(['Meeting', 'Call', 'Visit', 'Agreement']) },
  { name: 'Other acts', colour: 'action', kinds: new Set(['Action']) },
  { name: 'Statements and relations', colour: 'statement', kinds: null }
]

export function groupOf(kind) {
  return GROUPS.findIndex(({ kinds }) => !kinds || kinds.has(kind))
}

export const REALIS = {
  Actual: 'happened', Planned: 'planned', Hypothetical: 'supposed', Denied: 'denied'
}

export const CATEGORIES = {
  Person: 'Person', State: 'State', Organization: 'Organisation', Mechanism: 'Mechanism',
  Project: 'Project', Place: 'Place', Office: 'Office'
}

const PALETTE = {
  light: {
    Person: '#1f4e79', State: '#b5651d', Organization: '#6b4c9a', Mechanism: '#8c3f6e', Project: '#1b7a5a',
    Place: '#6d7580', Office: '#6d7580', meeting: '#0a66b0', call: '#2a8fbd', visit: '#0b8a68', agreement: '#a84a86',
    action: '#c04a12', statement: '#9aa5b1', relation: '#c3cad3', text: '#17202b', paper: '#fbfaf8', faint: '#e7eaee'
  },
  dark: {
    Person: '#8dbdf0', State: '#f0b267', Organization: '#c3a6ee', Mechanism: '#e59cc4', Project: '#62cfa5',
    Place: '#a9b3bf', Office: '#a9b3bf', meeting: '#58a8f0', call: '#7fc8e8', visit: '#45c79d', agreement: '#dc8abf',
    action: '#f0875a', statement: '#5f6c7b', relation: '#414c59', text: '#eef2f6', paper: '#12171e', faint: '#252d37'
  }
}

export function isDark() {
  return document.documentElement.dataset.theme === 'dark'
}

export function colour(name) {
  const palette = PALETTE[isDark() ? 'dark' : 'light']
  return palette[name] ?? palette.relation
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export function day(date) {
  const parts = /^(-?\d{4})-(\d\d)-(\d\d)/.exec(date)
  return parts ? `${Number(parts[3])} ${MONTHS[parts[2] - 1]} ${parts[1]}` : date
}

/** A time as people write it: a day, a month, a year, or from one day to another. */
export function days(from, until) {
  if (!from) return 'undated'
  if (!until || from === until) return day(from)
  const [year, month] = from.split('-')
  const ends = until.slice(0, 4) === year
  if (ends && from.endsWith('-01-01') && until.endsWith('-12-31')) return year
  if (until === `${year}-${month}-${lastDay(year, month)}` && from.endsWith('-01')) return `${MONTHS[month - 1]} ${year}`
  return `${ends ? day(from).replace(/ \d+$/, '') : day(from)} – ${day(until)}`
}

function lastDay(year, month) {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
