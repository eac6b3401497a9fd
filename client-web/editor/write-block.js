/** @file Writes a block in CommonMark, as our pages are written. */
import { defaultMarkdownSerializer, MarkdownSerializer } from 'prosemirror-markdown'
import { schema } from './page-schema.js'

const { nodes, marks } = defaultMarkdownSerializer
/** What would be taken for emphasis, a link, a tag or the name of a character. */
const TAKEN_FOR_MARKS = /[`*\\[\]]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|<(?=[a-z/!?])|&(?=#?\w+;)/giu
/** What would begin another block. */
const TAKEN_FOR_BLOCKS = /^(?:[-+](?=\s|$)|#{1,6}(?=\s|$)|>|~~~|---|\d{1,9}(?=[.)](?:\s|$)))/

function escaped(words, first) {
  const plain = words.replace(TAKEN_FOR_MARKS, '\\$&')
  return first ? plain.replace(TAKEN_FOR_BLOCKS, (begun) => (/\d/.test(begun) ? `${begun}\\` : `\\${begun}`)) : plain
}

const serializer = (bullet, behindNumber) => new MarkdownSerializer({
  paragraph: nodes.paragraph,
  heading: nodes.heading,
  blockquote: nodes.blockquote,
  list_item: nodes.list_item,
  text: (state, { text }) => state.text(state.inAutolink ? text : escaped(text, state.atBlockStart), false),
  bullet_list: (state, node) => state.renderList(node, '  ', () => `${bullet} `),
  ordered_list: (state, node) => {
    const widest = `${node.attrs.order + node.childCount - 1}`.length
    state.renderList(node, ' '.repeat(widest + 2), (place) =>
      `${node.attrs.order + place}`.padStart(widest) + behindNumber + ' ')
  },
  embed: (state, node) => {
    state.write(`{{${node.attrs.id}}}`)
    state.closeBlock(node)
  },
  raw: (state, node) => {
    state.write(node.attrs.source)
    state.closeBlock(node)
  }
}, {
  em: marks.em,
  strong: marks.strong,
  link: marks.link,
  foreign: { open: '[', close: (state, mark) => `]{lang=${mark.attrs.lang}}` }
})

const usual = serializer('-', '.')
const other = serializer('*', ')')

/**
 * @param {import('prosemirror-model').Node} block
 * @param {boolean} [apart] - whether it is a list right behind another one, into which it would flow
 */
export function writeBlock(block, apart = false) {
  if (block.isTextblock && !block.textContent.trim()) return ''
  const written = (apart ? other : usual).serialize(schema.node('doc', null, [block]))
  return written.replace(/\s+$/, '')
}
