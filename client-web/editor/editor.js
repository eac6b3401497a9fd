import { BodyText } from './body-text.js'
import { deeds, keys, typing } from './deeds.js'
import { cleanPasted } from './paste.js'
import { Names } from './names.js'
import { EditorView } from 'prosemirror-view'
import { keymap } from 'prosemirror-keymap'
import { baseKeymap } from 'prosemirror-commands'
import { history } from 'prosemirror-history'
window.x = [BodyText, deeds, keys, typing, cleanPasted, Names, EditorView, keymap, baseKeymap, history]
