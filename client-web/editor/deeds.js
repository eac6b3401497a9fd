/** @file What the buttons and keys of the editor do, and when they are pressed or of no use. */
import { chainCommands, lift, setBlockType, splitBlock, toggleMark, wrapIn } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules'
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list'
import { Selection } from 'prosemirror-state'
import { schema } from './page-schema.js'

const { nodes, marks } = schema

/** The nearest block of that type around the cursor. */
function around({ selection: { $from } }, type) {
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type === type) return { node: $from.node(depth), pos: $from.before(depth) }
  }
  return null
}

const isHeading = (state, level) => {
  const { parent } = state.selection.$from
  return parent.type === nodes.heading && parent.attrs.level === level
}

/** A heading of the lower level needs one of the higher above it; a block on its own cannot tell. */
function hasHeadingAbove(state) {
  const first = state.selection.$from.index(0)
  let found = state.doc.childCount === 1
  state.doc.forEach((block, offset, place) => {
    if (place < first && block.type === nodes.heading) found = true
  })
  return found
}

const heading = (level) => ({
  pressed: (state) => isHeading(state, level),
  run: (state, dispatch) => isHeading(state, level)
    ? setBlockType(nodes.paragraph)(state, dispatch)
    : (level === 2 || hasHeadingAbove(state)) && setBlockType(nodes.heading, { level })(state, dispatch)
})

const list = (type, others) => ({
  pressed: (state) => Boolean(around(state, type)),
  run: (state, dispatch) => {
    const within = around(state, others)
    if (around(state, type)) return liftListItem(nodes.list_item)(state, dispatch)
    if (!within) return wrapInList(type)(state, dispatch)
    if (dispatch) dispatch(state.tr.setNodeMarkup(within.pos, type, { tight: within.node.attrs.tight }))
    return true
  }
})

const mark = (type) => ({ pressed: (state) => Boolean(markAt(state, type)), run: toggleMark(type) })

/** The mark where the cursor stands, or where the selection begins. */
export function markAt(state, type) {
  const { $from, from, to, empty } = state.selection
  if (empty) return type.isInSet(state.storedMarks || $from.marks())
  let found
  state.doc.nodesBetween(from, to, (node) => { found = found || (node.isText && type.isInSet(node.marks)) || undefined })
  return found
}

/** The words around the cursor that carry the mark; what is selected where there is a selection. */
export function stretch(state, type) {
  const { $from, from, to, empty } = state.selection
  if (!empty) return { from, to }
  const here = type.isInSet($from.marks())
  if (!here) return null
  let start = $from.start()
  let begin = from
  let end = from
  $from.parent.forEach((node) => {
    if (here.isInSet(node.marks) && start <= from && start + node.nodeSize >= from) {
      begin = start
      end = start + node.nodeSize
    }
    start += node.nodeSize
  })
  return { from: begin, to: end }
}

export const deeds = {
  heading: heading(2),
  subheading: heading(3),
  bullets: list(nodes.bullet_list, nodes.ordered_list),
  numbers: list(nodes.ordered_list, nodes.bullet_list),
  quote: {
    pressed: (state) => Boolean(around(state, nodes.blockquote)),
    run: (state, dispatch) => (around(state, nodes.blockquote) ? lift : wrapIn(nodes.blockquote))(state, dispatch)
  },
  strong: mark(marks.strong),
  em: mark(marks.em),
  undo: { run: undo },
  redo: { run: redo }
}

/** Tab is left to the browser: it leads on, as everywhere. */
export const keys = {
  Enter: chainCommands(splitListItem(nodes.list_item)),
  'Shift-Enter': chainCommands(splitListItem(nodes.list_item), splitBlock),
  'Mod-b': deeds.strong.run,
  'Mod-i': deeds.em.run,
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Mod-Alt-2': deeds.heading.run,
  'Mod-Alt-3': deeds.subheading.run,
  'Shift-Mod-8': deeds.bullets.run,
  'Shift-Mod-7': deeds.numbers.run,
  'Mod-]': sinkListItem(nodes.list_item),
  'Mod-[': liftListItem(nodes.list_item)
}

/** What people who know it from elsewhere type at the beginning of a line. */
export const typing = inputRules({
  rules: [
    textblockTypeInputRule(/^##\s$/, nodes.heading, { level: 2 }),
    textblockTypeInputRule(/^###\s$/, nodes.heading, { level: 3 }),
    wrappingInputRule(/^[-*]\s$/, nodes.bullet_list),
    wrappingInputRule(/^(\d{1,3})\.\s$/, nodes.ordered_list, ([, order]) => ({ order: Number(order) })),
    wrappingInputRule(/^>\s$/, nodes.blockquote),
    new InputRule(/^\{\{([a-z0-9-]+:[a-z0-9-]+)\}\}$/, (state, [, id], start) =>
      putEmbed(state.tr.delete(start, state.selection.to), id))
  ]
})

/** An embed stands by itself at the top: in the place of an empty line, else behind the block of the cursor. */
export function putEmbed(tr, id) {
  const { $from } = tr.selection
  const outer = $from.depth ? $from.node(1) : $from.nodeAfter
  const before = $from.depth ? $from.before(1) : $from.pos
  const after = before + (outer ? outer.nodeSize : 0)
  const empty = outer && outer.type === nodes.paragraph && outer.content.size === 0
  const end = after === tr.doc.content.size
  const put = [nodes.embed.create({ id }), ...(end ? [nodes.paragraph.create()] : [])]
  const start = empty ? before : after
  tr.replaceWith(start, after, put)
  return tr.setSelection(Selection.near(tr.doc.resolve(start + 1))).scrollIntoView()
}

/** Makes the words a link, or words of another language; where there are none, puts these in. */
export function putMark(state, mark, words) {
  const range = stretch(state, mark.type)
  if (!range) return state.tr.replaceSelectionWith(schema.text(words, [mark]), false).removeStoredMark(mark.type)
  return state.tr.removeMark(range.from, range.to, mark.type).addMark(range.from, range.to, mark)
}

export function takeMark(state, type) {
  const range = stretch(state, type)
  return range ? state.tr.removeMark(range.from, range.to, type) : state.tr
}
