/** @file A body as the editor holds it: blocks nobody touched come back as they were written, byte for byte. */
import { schema } from './page-schema.js'
import { namesLinks, readBlock, tokenizer } from './read-block.js'
import { writeBlock } from './write-block.js'

/** Where each block at the top begins, as places in the text. */
function beginnings(text, tokens) {
  const lines = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lines.push(end + 1)
  return tokens.filter(({ level, map, nesting }) => level === 0 && map && nesting >= 0).map(({ map }) => lines[map[0]])
}

/** A block that would not come back as it is, were it written anew, is none for the editor. */
function faithful(source, known) {
  if (known && source.includes('[')) return null
  const block = readBlock(source)
  if (!block) return null
  const again = readBlock(writeBlock(block))
  return again && again.eq(block) ? block : null
}

/** What a list begins with, and what stands behind its first number. */
const startOf = (source) => /^(?:[-*+]|\d+([.)]))/.exec(source) || ['']

export class BodyText {
  /** @param {string} text - with line feeds alone */
  constructor(text) {
    const environment = {}
    const starts = beginnings(text, tokenizer.parse(text, environment))
    const known = namesLinks(environment)
    if (starts.length === 0 || text.slice(0, starts[0]).trim()) starts.unshift(0)
    this.lead = text.slice(0, starts[0])
    this.parts = starts.map((start, place) => this.part(text.slice(start, starts[place + 1]), place, known))
      .filter(({ source }) => source)
    this.tail = this.parts.length ? this.parts[this.parts.length - 1].gap : text
    this.partOf = new WeakMap(this.parts.map((part) => [part.block, part]))
    const blocks = this.parts.map(({ block }) => block)
    this.doc = schema.node('doc', null, blocks.length ? blocks : [schema.node('paragraph')])
  }

  part(region, place, known) {
    const source = region.trimEnd()
    const block = source && (faithful(source, known) || schema.node('raw', { source }))
    return { place, source, gap: region.slice(source.length), block }
  }

  /** What it was written as: the very block, or, after undoing, one that is equal. */
  found(block) {
    return this.partOf.get(block) || this.parts.find((part) => part.block.eq(block))
  }

  /** @param {import('prosemirror-model').Node} doc - made of the one this began with */
  textOf(doc) {
    let text = ''
    let before = null
    doc.forEach((block) => {
      const part = this.found(block)
      let source = part ? part.source : writeBlock(block)
      if (!source) return
      if (before && this.flowsOn(before, block, source)) source = writeBlock(block, true)
      text += before ? this.gap(before.part, part) : part === this.parts[0] ? this.lead : ''
      text += source
      before = { part, block, source }
    })
    return before ? text + this.tail : this.parts.length ? '' : this.tail
  }

  flowsOn(before, block, source) {
    const list = block.type.name.endsWith('_list') && block.type === before.block.type
    const [mark, behind] = startOf(source)
    const [markBefore, behindBefore] = startOf(before.source)
    return list && (behind ? behind === behindBefore : mark === markBefore)
  }

  gap(before, part) {
    return before && part && part.place === before.place + 1 ? before.gap : '\n\n'
  }
}

/** For those who hold both ends against each other. */
export { readBlock, writeBlock }
