/** @file The buttons above the texts of a page: one row for all of them, which acts on the text used last. */
import { deeds, markAt, putEmbed, putMark, takeMark } from './deeds.js'
import { ask } from './dialog.js'
import { mayLead, schema } from './page-schema.js'

const REMEMBERED = 'waymark-editor'
const TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/

export class Toolbar {
  /**
   * @param {HTMLElement} root - carries the words, and a button for each deed
   * @param {import('./names.js').Names} names
   * @param {Storage} [storage] - remembers for this visit how texts are shown; given by tests
   */
  constructor(root, names, storage = window.sessionStorage) {
    this.root = root
    this.words = root.dataset
    this.names = names
    this.storage = storage
    this.buttons = [...root.querySelectorAll('[data-deed]')]
    this.editors = []
    this.asking = {
      link: () => this.link(),
      foreign: () => this.foreign(),
      embed: () => this.embed(),
      text: () => this.turn(!this.asText)
    }
    root.addEventListener('click', (event) => this.press(event))
    root.addEventListener('mousedown', (event) => event.preventDefault())
    root.addEventListener('keydown', (event) => this.move(event))
  }

  start(editors) {
    this.editors = editors
    this.current = editors[0]
    this.root.hidden = false
    this.turn(this.storage.getItem(REMEMBERED) === 'text', true)
    this.rove(this.shown()[0])
  }

  /** Texts as pages, or as they are written. */
  turn(asText, first = false) {
    this.asText = asText
    for (const editor of this.editors) {
      if (!asText) editor.open()
      else if (!first) editor.close()
    }
    document.documentElement.classList.toggle('as-page', !asText)
    this.storage.setItem(REMEMBERED, asText ? 'text' : 'page')
    this.show()
  }

  keys() {
    return {
      'Alt-F10': () => {
        this.shown().find(({ tabIndex }) => tabIndex === 0).focus()
        return true
      },
      'Mod-k': () => this.link() && true
    }
  }

  follow(editor) {
    this.current = editor
    this.show()
  }

  shown() {
    return this.buttons.filter(({ hidden }) => !hidden)
  }

  show() {
    for (const button of this.buttons) {
      const { deed } = button.dataset
      const known = deeds[deed]
      button.hidden = this.asText && deed !== 'text'
      if (deed === 'text') button.setAttribute('aria-pressed', this.asText)
      if (!known || button.hidden || !this.current.view) continue
      const { state } = this.current
      const pressed = Boolean(known.pressed && known.pressed(state))
      if (known.pressed) button.setAttribute('aria-pressed', pressed)
      button.setAttribute('aria-disabled', !pressed && !known.run(state))
    }
    const shown = this.shown()
    if (!shown.some(({ tabIndex }) => tabIndex === 0)) this.rove(shown[0])
  }

  press({ target }) {
    const button = target.closest('[data-deed]')
    if (!button || button.getAttribute('aria-disabled') === 'true') return
    const { deed } = button.dataset
    this.rove(button)
    if (deeds[deed]) this.current.run(deeds[deed])
    else this.asking[deed]()
  }

  /** One stop of the Tab key for the whole row; arrows lead along it, in the direction it is read. */
  move(event) {
    const shown = this.shown()
    const at = shown.indexOf(document.activeElement)
    const forward = getComputedStyle(this.root).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const to = { Home: 0, End: shown.length - 1, ArrowLeft: at - 1, ArrowRight: at - 1, [forward]: at + 1 }[event.key]
    if (event.key === 'Escape' && this.current.view) this.current.view.focus()
    if (to === undefined) return
    event.preventDefault()
    this.rove(shown[(to + shown.length) % shown.length]).focus()
  }

  rove(button) {
    for (const each of this.buttons) each.tabIndex = each === button ? 0 : -1
    return button
  }

  dialog(name, value, check) {
    const dialog = document.querySelector(`[data-editor-dialog=${name}]`)
    // Left here, and not by the dialog: what a dialog takes the focus from it gives it back to, with the cursor at the start.
    this.current.view.dom.blur()
    return ask(dialog, this.names, value, check).finally(() => this.current.view.focus())
  }

  async link() {
    const editor = this.current
    const here = markAt(editor.state, schema.marks.link)
    const answer = await this.dialog('link', here ? here.attrs.href : '', mayLead)
    if (answer && answer.taken) editor.dispatch(takeMark(editor.state, schema.marks.link))
    if (answer && answer.value) this.linkTo(editor, answer.value, answer.title || answer.value)
  }

  linkTo(editor, href, title) {
    editor.dispatch(putMark(editor.state, schema.marks.link.create({ href }), title))
  }

  async foreign() {
    const editor = this.current
    const here = markAt(editor.state, schema.marks.foreign)
    const answer = await this.dialog('foreign', here ? here.attrs.lang : '', (tag) => TAG.test(tag))
    if (!answer) return
    const range = !editor.state.selection.empty || here
    if (answer.taken) editor.dispatch(takeMark(editor.state, schema.marks.foreign))
    else if (range) editor.dispatch(putMark(editor.state, schema.marks.foreign.create({ lang: answer.value }), ''))
  }

  async embed() {
    const editor = this.current
    const answer = await this.dialog('embed', '')
    if (!answer || !answer.value) return
    if (answer.card) editor.dispatch(putEmbed(editor.state.tr, answer.value))
    else this.linkTo(editor, answer.value, answer.title)
  }
}
