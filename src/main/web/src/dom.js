// Builds elements. Text goes in as text nodes only; nothing here reads markup.

/** An element: attributes, on… listeners, and children that are nodes or texts. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else if (name === 'class') element.className = value
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ''))
  return element
}

const SVG = 'http://www.w3.org/2000/svg'

export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else element.setAttribute(name, String(value))
  }
  element.append(...children.flat().filter(child => child !== null))
  return element
}

// What turns the direction of text or hides in it, and control characters: shown, never obeyed.
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u
const NAMES = {
  '\u061c': 'ALM', '\u200b': 'ZWSP', '\u200e': 'LRM', '\u200f': 'RLM', '\u202a': 'LRE', '\u202b': 'RLE', '\u202c': 'PDF',
  '\u202d': 'LRO', '\u202e': 'RLO', '\u2060': 'WJ', '\u2066': 'LRI', '\u2067': 'RLI', '\u2068': 'FSI', '\u2069': 'PDI',
  '\ufeff': 'BOM'
}

function nameOf(character) {
  return NAMES[character] ?? 'U+' + character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')
}

/** A text in which hidden characters are spelt out, for where only a string will do. */
export function plain(text) {
  return HIDDEN.test(text) ? Array.from(text, c => HIDDEN.test(c) ? `⟦${nameOf(c)}⟧` : c).join('') : text
}

/** A text from an article, as nodes: isolated in direction, hidden characters shown. */
export function words(text, tag = 'bdi', attributes = {}) {
  const element = el(tag, { dir: 'auto', ...attributes })
  if (!HIDDEN.test(text)) {
    element.append(text)
    return element
  }
  let run = ''
  for (const character of text) {
    if (HIDDEN.test(character)) {
      element.append(run, el('span', { class: 'control', title: 'hidden character' }, nameOf(character)))
      run = ''
    } else run += character
  }
  element.append(run)
  return element
}

const WEB = /^https?:\/\//i

/** A link out, for addresses of the web only. */
export function link(address, ...children) {
  return WEB.test(address)
    ? el('a', { href: address, rel: 'noopener noreferrer', target: '_blank' }, ...children)
    : el('span', {}, ...children)
}

export function download(name, type, content) {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }))
  el('a', { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}

export function say(text) {
  document.getElementById('status').textContent = text
}
