/** @file The editor of the desk: texts as readers will see them, in the place of their textareas. */
import './notices.js'
import { Names } from './names.js'
import { TextEditor } from './text-editor.js'
import { Toolbar } from './toolbar.js'

const root = document.querySelector('[data-tools]')
const areas = [...document.querySelectorAll('textarea[data-editor]')]
if (root && areas.length) {
  const names = new Names(root.dataset.language)
  const tools = new Toolbar(root, names)
  tools.start(areas.map((area) => new TextEditor(area, names, tools)))
}
