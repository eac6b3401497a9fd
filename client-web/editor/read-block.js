/** @file Reads CommonMark as our pages are written, one block at a time. */
import MarkdownIt from 'markdown-it'
import { MarkdownParser } from 'prosemirror-markdown'
import { schema } from './page-schema.js'

const EMBED = /^\{\{\s*([a-z0-9-]+:[a-z0-9-]+)\s*\}\}$/
const FOREIGN = /^\{lang=([a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?)\}/

/** Words of another language, `[Trace the Face]{lang=en}`. */
function foreignWords(state, silent) {
  if (state.src[state.pos] !== '[') return false
  const end = state.md.helpers.parseLinkLabel(state, state.pos)
  const language = end < 0 ? null : FOREIGN.exec(state.src.slice(end + 1))
  if (!language) return false
  const { pos, posMax } = state
  if (!silent) {
    state.push('foreign_open', 'span', 1).attrSet('lang', language[1])
    state.pos = pos + 1
    state.posMax = end
    state.md.inline.tokenize(state)
    state.push('foreign_close', 'span', -1)
  }
  state.pos = end + 1 + language[0].length
  state.posMax = posMax
  return true
}

/** Tables and HTML are known, so that they are seen for what they are. */
export const tokenizer = new MarkdownIt('commonmark', { html: true }).enable('table')
tokenizer.normalizeLink = (address) => address
tokenizer.inline.ruler.before('link', 'foreign', foreignWords)

function level(token) {
  const found = Number(token.tag.slice(1))
  if (found < 2 || found > 3) throw new Error('no such heading')
  return { level: found }
}

function isTight(tokens, place) {
  const first = tokens.slice(place + 1).find(({ type }) => type !== 'list_item_open')
  return Boolean(first && first.hidden)
}

/** A title of a link would be lost. */
function target(token) {
  if (token.attrGet('title')) throw new Error('a link with a title')
  return { href: token.attrGet('href') }
}

const parser = new MarkdownParser(schema, tokenizer, {
  paragraph: { block: 'paragraph' },
  heading: { block: 'heading', getAttrs: level },
  blockquote: { block: 'blockquote' },
  bullet_list: { block: 'bullet_list', getAttrs: (token, tokens, place) => ({ tight: isTight(tokens, place) }) },
  ordered_list: {
    block: 'ordered_list',
    getAttrs: (token, tokens, place) => ({ order: Number(token.attrGet('start') ?? 1), tight: isTight(tokens, place) })
  },
  list_item: { block: 'list_item' },
  link: { mark: 'link', getAttrs: target },
  foreign: { mark: 'foreign', getAttrs: (token) => ({ lang: token.attrGet('lang') }) },
  em: { mark: 'em' },
  strong: { mark: 'strong' }
})

/** Links that say elsewhere where they lead: `[words][name]`, and below `[name]: https://…`. */
export const namesLinks = (environment) => Object.keys(environment.references || {}).length > 0

/**
 * The block that this source is; null where it is none that a page may have, or more than one.
 *
 * @param {string} source
 */
export function readBlock(source) {
  const embed = EMBED.exec(source.trim())
  if (embed) return schema.node('embed', { id: embed[1] })
  const environment = {}
  try {
    const read = parser.parse(source, environment)
    read.check()
    const alone = read.childCount === 1 && !namesLinks(environment)
    return alone && !read.textContent.includes('{{') ? read.firstChild : null
  } catch {
    return null
  }
}
