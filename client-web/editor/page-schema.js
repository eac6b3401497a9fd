/** @file The blocks and marks that a page may have, and nothing else. */
import { Schema } from 'prosemirror-model'

const ADDRESS = /^https?:\/\/[^\s<>]+$/i
const DOCUMENT = /^[a-z]+:[a-z0-9]+(?:-[a-z0-9]+)*$/
const BOLD = /^(?:bold(?:er)?|[6-9]\d\d)$/

/** Whether a link of a page may lead there: a website, or a document of ours. */
export const mayLead = (address) => ADDRESS.test(address) || DOCUMENT.test(address)

/** A style of what is pasted: it comes as `data-style`, since our policy lets no style in. */
const pastedStyle = (element, name) =>
  (new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`).exec(element.dataset.style || '') || ['', ''])[1].trim()

/** Google's documents wrap everything into a `b` that is not bold. */
const unless = (name, value) => (element) => pastedStyle(element, name) !== value && null

export const schema = new Schema({
  nodes: {
    doc: { content: '(block | embed | raw)+' },
    paragraph: { group: 'block flow', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    heading: {
      group: 'block',
      content: 'inline*',
      defining: true,
      attrs: { level: { default: 2, validate: 'number' } },
      parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: level < 3 ? 2 : 3 } })),
      toDOM: ({ attrs }) => [`h${attrs.level}`, 0]
    },
    blockquote: {
      group: 'block',
      content: 'flow+',
      defining: true,
      parseDOM: [{ tag: 'blockquote' }],
      toDOM: () => ['blockquote', 0]
    },
    bullet_list: {
      group: 'block flow',
      content: 'list_item+',
      attrs: { tight: { default: true, validate: 'boolean' } },
      parseDOM: [{ tag: 'ul' }],
      toDOM: () => ['ul', 0]
    },
    ordered_list: {
      group: 'block flow',
      content: 'list_item+',
      attrs: { order: { default: 1, validate: 'number' }, tight: { default: true, validate: 'boolean' } },
      parseDOM: [{ tag: 'ol', getAttrs: (element) => ({ order: element.start || 1 }) }],
      toDOM: ({ attrs }) => (attrs.order === 1 ? ['ol', 0] : ['ol', { start: attrs.order }, 0])
    },
    list_item: {
      content: 'paragraph flow*',
      defining: true,
      parseDOM: [{ tag: 'li' }],
      toDOM: () => ['li', 0]
    },
    embed: {
      atom: true,
      draggable: true,
      attrs: { id: { validate: 'string' } },
      parseDOM: [{ tag: 'div[data-embed]', getAttrs: (element) => ({ id: element.dataset.embed }) }],
      toDOM: ({ attrs }) => ['div', { 'data-embed': attrs.id, class: 'embed' }, attrs.id]
    },
    /** What is none of these stays as it was written. */
    raw: {
      atom: true,
      attrs: { source: { validate: 'string' } },
      parseDOM: [{ tag: 'pre[data-raw]', getAttrs: (element) => ({ source: element.textContent }) }],
      toDOM: ({ attrs }) => ['pre', { 'data-raw': '' }, attrs.source]
    },
    text: { group: 'inline' }
  },
  marks: {
    link: {
      inclusive: false,
      attrs: { href: { validate: 'string' } },
      parseDOM: [{
        tag: 'a[href]',
        getAttrs: (element) => mayLead(element.getAttribute('href')) && { href: element.getAttribute('href') }
      }],
      toDOM: ({ attrs }) => ['a', { href: attrs.href, title: attrs.href }, 0]
    },
    foreign: {
      attrs: { lang: { validate: 'string' } },
      parseDOM: [{ tag: 'span[data-foreign]', getAttrs: (element) => ({ lang: element.lang }) }],
      toDOM: ({ attrs }) => ['span', { 'data-foreign': attrs.lang, lang: attrs.lang, dir: 'auto' }, 0]
    },
    em: {
      parseDOM: [
        { tag: 'i', getAttrs: unless('font-style', 'normal') },
        { tag: 'em' },
        { tag: 'span[data-style]', consuming: false, getAttrs: (each) => pastedStyle(each, 'font-style') === 'italic' && null }
      ],
      toDOM: () => ['em', 0]
    },
    strong: {
      parseDOM: [
        { tag: 'b', getAttrs: unless('font-weight', 'normal') },
        { tag: 'strong' },
        { tag: 'span[data-style]', consuming: false, getAttrs: (each) => BOLD.test(pastedStyle(each, 'font-weight')) && null }
      ],
      toDOM: () => ['strong', 0]
    }
  }
})
