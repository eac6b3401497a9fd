/** @file Writes a block in CommonMark, as our pages are written. */
import { defaultMarkdownSerializer, MarkdownSerializer } from 'prosemirror-markdown'
import { schema } from './page-schema.js'

const { nodes, marks } = defaultMarkdownSerializer
/** The beginning of a tag or of a character's name would be taken for one. */
const HTML = /<(?=[a-z/!?])|&(?=#?\w+;)/gi

const serializer = (bullet, behindNumber) => new MarkdownSerializer({
  paragraph: nodes.paragraph,
  heading: nodes.heading,
  blockquote: nodes.blockquote,
  list_item: nodes.list_item,
  text: nodes.text,
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
}, { escapeExtraCharacters: HTML })

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
