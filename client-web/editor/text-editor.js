/** @file One text in the editor. Its textarea stays the truth: it is what is sent, kept as a draft, and shown without script. */
import { baseKeymap } from 'prosemirror-commands'
import { history } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { BodyText } from './body-text.js'
import { keys, typing } from './deeds.js'
import { cleanPasted } from './paste.js'
import { embedView, rawView } from './views.js'

export class TextEditor {
  /**
   * @param {HTMLTextAreaElement} area
   * @param {import('./names.js').Names} names
   * @param {import('./toolbar.js').Toolbar} tools
   */
  constructor(area, names, tools) {
    this.area = area
    this.names = names
    this.tools = tools
    this.place = document.createElement('div')
    this.place.className = 'editor'
    area.after(this.place)
    for (const label of area.labels) label.addEventListener('click', () => this.view && this.view.focus())
  }

  get state() {
    return this.view.state
  }

  /** Shows what stands in the textarea. */
  open() {
    this.body = new BodyText(this.area.value)
    this.view = new EditorView(this.place, {
      state: EditorState.create({
        doc: this.body.doc,
        plugins: [typing, keymap(this.tools.keys()), keymap(keys), keymap(baseKeymap), history()]
      }),
      attributes: this.attributes(),
      nodeViews: { embed: embedView(this.names), raw: rawView(this.tools.words) },
      transformPastedHTML: cleanPasted,
      handleDOMEvents: { focus: () => this.tools.follow(this) },
      dispatchTransaction: (change) => this.apply(change)
    })
    this.area.hidden = true
  }

  /** Leaves the textarea, which holds everything. */
  close() {
    this.view.destroy()
    this.view = null
    this.area.hidden = false
  }

  attributes() {
    const { lang, dir, labels } = this.area
    const described = this.area.getAttribute('aria-describedby')
    return {
      class: 'editor__text',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': [...labels].map((label) => label.textContent).join(' '),
      ...(described && !described.endsWith('-hint') ? { 'aria-describedby': described } : {}),
      lang,
      dir,
      spellcheck: 'true'
    }
  }

  apply(change) {
    this.view.updateState(this.view.state.apply(change))
    if (change.docChanged) {
      this.area.value = this.body.textOf(this.view.state.doc)
      this.area.dispatchEvent(new Event('input', { bubbles: true }))
    }
    this.tools.show()
  }

  dispatch(change) {
    this.view.dispatch(change.scrollIntoView())
  }

  /** @returns whether there was something to do */
  run({ run }) {
    const done = run(this.view.state, (change) => this.dispatch(change), this.view)
    this.view.focus()
    return done
  }
}
