/** @file What a phone believes of a pack: a head that is signed, pages that have its root, changes applied to pages. */

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' }
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' }

/** Why nothing was changed. What it says is the name of the sentence that the reader sees. */
export class Refused extends Error {}

/**
 * @param {string} text - two lines: JSON, and its signature
 * @param {string} language - whose head was asked for
 * @param {?{head: object}} kept - what is kept of this language
 * @param {string} key - the publisher's, which this phone keeps from the first time on
 * @throws {Refused} where it is cut off, changed, signed by somebody else, of another language, of a part of it or older
 */
export async function readHead(text, language, kept, key) {
  const lines = text.split('\n')
  const head = parsed(lines[0])
  const sound = head.v === 1 && !head.scope && head.language === language && lines.length === 3 && (!kept || head.edition >= kept.head.edition)
  if (!sound || !await isSigned(lines[0], lines[1], key)) throw new Refused('refused')
  return head
}

/** The pages of a whole pack, by path. */
export function readPack(text) {
  const pages = new Map()
  for (const [path, html] of rows(text)) pages.set(path, html)
  return pages
}

/** The pages after the changes; those given stay as they are. */
export function changedPages(pages, text) {
  const after = new Map(pages)
  for (const [path, change] of rows(text)) {
    if (change === undefined) after.delete(path)
    else after.set(path, typeof change === 'string' ? change : edited(after.get(path), change))
  }
  return after
}

/** @param {Map<string, string>} pages - html by path */
export async function rootOf(pages) {
  const paths = Array.from(pages.keys()).sort()
  const hashes = await Promise.all(paths.map((path) => fingerprint(pages.get(path))))
  const list = paths.map((path, place) => path + '\n' + hashes[place] + '\n').join('')
  return base64url(await digest(list))
}

/** SHA-256 in hex. */
export async function fingerprint(text) {
  return hex(await digest(text))
}

/** From the last change to the first, so that the numbers of the lines before stay true. */
function edited(html, hunks) {
  const lines = html.split('\n')
  for (const [line, drop, added] of hunks.reverse()) lines.splice(line, drop, ...added)
  return lines.join('\n')
}

function rows(text) {
  const found = text.split('\n').filter(Boolean).map(parsed)
  if (!found.every((row) => Array.isArray(row) && typeof row[0] === 'string')) throw new Refused('refused')
  return found
}

function parsed(line) {
  try {
    return Object(JSON.parse(line))
  } catch (e) {
    throw new Refused('refused')
  }
}

async function isSigned(line, signature, key) {
  try {
    const imported = await crypto.subtle.importKey('spki', bytes(key), CURVE, false, ['verify'])
    return await crypto.subtle.verify(SIGNING, imported, bytes(signature), new TextEncoder().encode(line))
  } catch (e) {
    return false
  }
}

function digest(text) {
  return crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
}

function hex(buffer) {
  return Array.from(new Uint8Array(buffer), (byte) => (byte < 16 ? '0' : '') + byte.toString(16)).join('')
}

function base64url(buffer) {
  return btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '')
}

function bytes(base64) {
  return Uint8Array.from(atob(base64.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))
}
