/** @file What the editor makes of texts: those of the library come back byte for byte, others as they were meant. No browser. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { bundled } from './bundled.js'

const LIBRARY = fileURLToPath(new URL('../../content/library', import.meta.url))

let BodyText
let readBlock
let writeBlock
before(async () => {
  ({ BodyText, readBlock, writeBlock } = await bundled('body-text'))
})

/** Every body of the library, in every language. */
const bodies = readdirSync(LIBRARY, { recursive: true }).filter((file) => file.endsWith('.md')).map((file) => {
  const [, , ...body] = readFileSync(join(LIBRARY, file), 'utf8').split(/^---\n/m)
  return { file, body: body.join('---\n') }
})

/** The document with another block in the place of one. */
const withBlock = (doc, place, block) => doc.copy(doc.content.replaceChild(place, block))

describe('a body of the library', () => {
  it('comes back byte for byte', () => {
    assert.ok(bodies.length > 3000, `${bodies.length}`)
    for (const { file, body } of bodies) {
      const text = new BodyText(body)
      assert.equal(text.textOf(text.doc), body, file)
    }
  })

  it('has no part that the editor cannot hold', () => {
    const raw = bodies.filter(({ body }) => new BodyText(body).parts.some(({ block }) => block.type.name === 'raw'))
    assert.deepEqual(raw.map(({ file }) => file), [])
  })

  it('keeps every other byte when one block is changed, and has its blocks at the same places', () => {
    for (const { file, body } of bodies.filter((each) => each.body.trim())) {
      const text = new BodyText(body)
      const place = Math.floor(text.parts.length / 2)
      const changed = withBlock(text.doc, place, readBlock('Another **word**.'))
      const { lead, parts } = text
      const expected = lead + parts.map(({ source, gap }, at) => (at === place ? 'Another **word**.' : source)
        + (at === parts.length - 1 ? gap : '\n\n')).join('')
      assert.equal(text.textOf(changed), expected, file)
    }
  })

  it('means the same when every block is written anew', () => {
    for (const { file, body } of bodies) {
      for (const { block } of new BodyText(body).parts) {
        assert.ok(readBlock(writeBlock(block)).eq(block), `${file}: ${writeBlock(block)}`)
      }
    }
  })

  it('is written as it was when its list or paragraph is written anew', () => {
    let same = 0
    let all = 0
    for (const { body } of bodies) {
      for (const { block, source } of new BodyText(body).parts) {
        all++
        if (writeBlock(block) === source) same++
      }
    }
    assert.ok(same / all > 0.99, `${same} of ${all}`)
  })
})

describe('what no page of ours has', () => {
  for (const [what, source] of Object.entries({
    'a table': '| a | b |\n|---|---|\n| 1 | 2 |',
    HTML: '<div>words</div>',
    'HTML among words': 'one <b>two</b>',
    code: '```\ncode\n```',
    'code among words': 'one `two`',
    'a heading of the first level': '# Title',
    'a heading of the fourth level': '#### Deep',
    'an image': '![a boat](boat.png)',
    'a line': '---',
    'an embed among words': 'Call {{hotline:eu-112}} now',
    'an embed without its empty lines': 'Call\n{{hotline:eu-112}}',
    'a link with a title': '[words](https://example.org "title")',
    'a line broken by hand': 'one\\\ntwo',
    'a link that says elsewhere where it leads': '[words][far]\n\n[far]: https://example.org'
  })) {
    it(`${what} stays as it is, whatever is written around it`, () => {
      const body = `Before.\n\n${source}\n\nAfter.\n`
      const text = new BodyText(body)
      assert.ok(text.parts.some(({ block }) => block.type.name === 'raw'))
      assert.equal(text.textOf(text.doc), body)
      const changed = withBlock(text.doc, 0, readBlock('Changed.'))
      assert.equal(text.textOf(changed), body.replace('Before.', 'Changed.'))
    })
  }
})

describe('what is typed', () => {
  for (const words of ['1. no list', '- no item', '# no heading', '> no quote', 'a * b * c', '[no](link)', '<b>', 'a & b', '&amp;',
    '2027. A year.', 'snake_case_word', '__x__', '[x]{lang=en}', 'back\\slash', '`tick`', '![no](image)', '+ plus',
    '~~no~~', 'https://example.org/a_b_c', '* no', '=====', '|a|b|', '1) one', '---', '~~~', '-5 degrees', '_x_', 'ق_ق', '12.5']) {
    it(`${words} means what it says`, () => {
      const block = readBlock('x')
      const typed = block.copy(block.content.replaceChild(0, block.type.schema.text(words)))
      const again = readBlock(writeBlock(typed))
      assert.ok(again, writeBlock(typed))
      assert.equal(again.toString(), typed.toString())
    })
  }

  it('two lists that come to stand side by side stay two', () => {
    const text = new BodyText('- one\n\nBetween.\n\n- two\n')
    const without = text.doc.copy(text.doc.content.cut(0, text.parts[0].block.nodeSize)
      .append(text.doc.content.cut(text.parts[0].block.nodeSize + text.parts[1].block.nodeSize)))
    const again = new BodyText(text.textOf(without))
    assert.deepEqual(again.parts.map(({ source }) => source), ['- one', '* two'])
  })

  it('nothing at all is nothing', () => {
    for (const body of ['', '\n', '\n\n']) assert.equal(new BodyText(body).textOf(new BodyText(body).doc), body)
  })
})
