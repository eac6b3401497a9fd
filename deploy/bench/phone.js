/** @file A phone that keeps a language, by the scripts that phones are sent, and counts what comes over its line. */
import { createHash } from 'node:crypto'
import { Agent, request } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import { changedPages, readHead, readPack, rootOf } from '../../client-web/scripts/pack.js'

const NAMED = 12

/** One answer: status, headers, body as text where it can be undone, and all bytes of it, head included. */
export function fetched(site, path, headers) {
  return new Promise((resolve, reject) => {
    const agent = new Agent()
    const asked = request(site + path, { agent, headers }, (answer) => {
      const parts = []
      answer.on('data', (part) => parts.push(part))
      answer.on('end', () => {
        const body = Buffer.concat(parts)
        const coding = answer.headers['content-encoding']
        const text = coding === 'br' ? String(brotliDecompressSync(body)) : coding ? null : String(body)
        resolve({ status: answer.statusCode, headers: answer.headers, text, body, bytes: answer.socket.bytesRead })
        agent.destroy()
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}

/** Makes what is kept what the site has now; `kept` is null for a phone that has nothing. */
export async function bring(site, language, kept) {
  const began = performance.now()
  let [requests, bytes] = [0, 0]
  const ask = async (name, headers = {}) => {
    const answer = await fetched(site, `/${language}/offline/${name}`, { 'Accept-Encoding': 'gzip, deflate, br', ...headers })
    requests++
    bytes += answer.bytes
    return answer
  }
  const done = (by, now) => ({ by, kept: now, requests, bytes, ms: performance.now() - began })
  const answer = await ask('head', kept ? { 'If-None-Match': kept.tag } : {})
  if (answer.status === 304) return done('nothing new', kept)
  const key = kept ? kept.key : (await ask('key')).text
  const head = await readHead(answer.text, language, kept, key)
  const [from, to] = [kept && kept.head.root.slice(0, NAMED), head.root.slice(0, NAMED)]
  const listed = kept && head.changes.some((change) => change.from === from)
  const pages = listed ? changedPages(kept.pages, (await ask(`changes-${from}-${to}`)).text) : readPack((await ask(`pack-${to}`)).text)
  if (await rootOf(pages) !== head.root) throw new Error('what came is not what was promised')
  return done(listed ? 'changes' : 'everything', { head, key, pages, tag: answer.headers.etag })
}

/** The same answer for a browser that holds `text` as a dictionary (RFC 9842). */
export function shortened(site, path, text) {
  const held = createHash('sha256').update(text).digest('base64')
  return fetched(site, path, { 'Accept-Encoding': 'gzip, deflate, br, zstd, dcb, dcz', 'Available-Dictionary': `:${held}:` })
}

export const packPath = (language, { head }) => `/${language}/offline/pack-${head.root.slice(0, NAMED)}`
