/** @file A phone believes only what the publisher signed: heads, packs and changes, by their contract. */
import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { changedPages, readHead, readPack, Refused, rootOf } from '../scripts/pack.js'

const PAGES = new Map([['', '<h1>First</h1>\n'], ['404.html', 'no'], ['rights/', 'one\ntwo\nthree\nfour'], ['ሰ/', 'ሰላም 🙂']])

const key = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
const spki = ({ publicKey }) => publicKey.export({ type: 'spki', format: 'der' }).toString('base64')

function head(pair, fields) {
  const line = JSON.stringify({
    v: 1, language: 'en', edition: 7, made: '2026-11-22T09:00:00Z', publisher: 'Waymark', root: 'r', pages: 4, bytes: 9, stored: 9,
    days: 30, changes: [], ...fields
  })
  return line + '\n' + sign('sha256', Buffer.from(line), { key: pair.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url') + '\n'
}

const isRefusal = (error) => error instanceof Refused && error.message === 'refused'

describe('a head', () => {
  let publisher
  before(() => {
    publisher = key()
  })

  it('is read when it is signed by the key that is kept', async () => {
    assert.equal((await readHead(head(publisher), 'en', null, spki(publisher))).edition, 7)
    assert.equal((await readHead(head(publisher), 'en', { head: { edition: 7 } }, spki(publisher))).edition, 7)
  })

  for (const [what, text, language, kept] of [
    ['of another site', () => head(key()), 'en', null],
    ['of another language', () => head(publisher), 'fr', null],
    ['of a part of the language', () => head(publisher, { scope: 'from-bd-to-it' }), 'en', null],
    ['of a format to come', () => head(publisher, { v: 2 }), 'en', null],
    ['older than what is kept', () => head(publisher), 'en', { head: { edition: 8 } }],
    ['of which one letter was changed', () => head(publisher).replace('"edition":7', '"edition":9'), 'en', null],
    ['that was cut off', () => head(publisher).slice(0, -9), 'en', null],
    ['that was cut off before the signature', () => head(publisher).split('\n')[0], 'en', null],
    ['that is a page', () => '<!doctype html>\n<html>\n', 'en', null],
    ['that is nothing', () => '', 'en', null]
  ]) {
    it(`${what} is refused`, () => assert.rejects(readHead(text(), language, kept, spki(publisher)), isRefusal))
  }

  for (const [what, odd] of [['nothing', ''], ['no key', 'x'], ['a page', '<!doctype html>'], ['cut off', spki(key()).slice(0, -8)]]) {
    it(`is refused where the key is ${what}`, () => assert.rejects(readHead(head(publisher), 'en', null, odd), isRefusal))
  }
})

describe('the pages', () => {
  it('of a pack are those that were written, and have its root', async () => {
    const text = [...PAGES].map((page) => JSON.stringify(page) + '\n').join('')
    const pages = readPack(text)
    assert.deepEqual(pages, PAGES)
    const hash = (what, form) => createHash('sha256').update(what).digest(form)
    const list = [...PAGES].map(([path, html]) => `${path}\n${hash(html, 'hex')}\n`).join('')
    assert.equal(await rootOf(pages), hash(list, 'base64url'))
  })

  it('in another order have the same root; with another letter another', async () => {
    const root = await rootOf(PAGES)
    assert.equal(await rootOf(new Map([...PAGES].reverse())), root)
    assert.notEqual(await rootOf(new Map(PAGES).set('404.html', 'nо')), root)
  })

  it('change line by line, whole, come and go, and what was given stays', () => {
    const before = new Map(PAGES)
    const after = changedPages(before, [
      ['404.html'], ['new/', 'new'], ['rights/', [[0, 1, ['ONE', 'and']], [2, 0, ['between']], [3, 1, []]]], ['ሰ/', 'whole']
    ].map((row) => JSON.stringify(row) + '\n').join(''))
    assert.deepEqual(after, new Map([
      ['', '<h1>First</h1>\n'], ['rights/', 'ONE\nand\ntwo\nbetween\nthree'], ['ሰ/', 'whole'], ['new/', 'new']]))
    assert.deepEqual(before, PAGES)
  })

  it('of a pack that was cut off are refused', () => {
    assert.throws(() => readPack('["","<h1>First"'), isRefusal)
    assert.throws(() => changedPages(PAGES, '["rights/",[[0,'), isRefusal)
  })

  it('of something else are refused', () => {
    for (const text of ['<!doctype html>', '5\n', 'null\n', '{"a":1}\n', '[7,"html"]\n']) assert.throws(() => readPack(text), isRefusal)
  })
})
