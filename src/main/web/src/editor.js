// The SPARQL editor. It lives in a shadow root, where its styles are adopted style sheets: no style element, no inline style.

import { basicSetup, EditorView } from 'codemirror'
import { StreamLanguage } from '@codemirror/language'
import { sparql } from '@codemirror/legacy-modes/mode/sparql'
import { Prec } from '@codemirror/state'
import { keymap } from '@codemirror/view'

const LOOK = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--card)', fontSize: '14px' },
  '.cm-content': { caretColor: 'var(--ink)', fontFamily: 'ui-monospace, monospace' },
  '.cm-gutters': { backgroundColor: 'var(--soft)', color: 'var(--faint-ink)', border: 'none' },
  '.cm-scroller': { maxHeight: '45vh', minHeight: '180px' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--soft)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused': { outline: '2px solid var(--accent)' },
  '.ͼb': { color: 'var(--accent)' }, '.ͼe': { color: 'var(--good)' }, '.ͼd': { color: 'var(--good)' }, '.ͼm': { color: 'var(--faint-ink)' },
  '.ͼc, .ͼf, .ͼg, .ͼh, .ͼi, .ͼj, .ͼk, .ͼl': { color: 'var(--ink)' }
})

/** Opens an editor in an element; `run` is called on Ctrl-Enter. */
export function open(place, text, run) {
  place.replaceChildren()
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' })
  const editor = new EditorView({
    doc: text, root, parent: root,
    extensions: [
      Prec.highest(keymap.of([{ key: 'Mod-Enter', run: () => { run(); return true } }])), basicSetup, StreamLanguage.define(sparql), LOOK,
      EditorView.lineWrapping, EditorView.contentAttributes.of({ 'aria-label': 'SPARQL query' })]
  })
  return {
    text: () => editor.state.doc.toString(),
    write: next => editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: next } })
  }
}
