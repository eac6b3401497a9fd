/** @file Brings a language to this phone and keeps it up to date. Whatever goes wrong, what was kept stays. */
import { changedPages, readHead, readPack, Refused, rootOf } from './pack.js'
import { AWAY, DAY, eraseKept, keptPack, keptPacks, keptPages, note, store } from './kept-pages.js'
import { voiceFor } from './keep-voice.js'

const QUARTER_HOUR = 15 * 60 * 1000
const NAMED = 12

/** Grows with every erasing: what is on its way then must not come back. */
let erasures = 0
const underway = new Map()

export function eraseAll() {
  erasures++
  return eraseKept()
}

/** Whether something is being brought right now. */
export function isBringing() {
  return underway.size > 0
}

/**
 * Make what is kept of a language what the site has now.
 *
 * @param {string} language
 * @param {(percent: number) => void} progress - told while a whole pack is loaded
 * @param {boolean} leave - for a language not kept yet: erase it when the reader leaves quickly
 * @returns {Promise<string>} the name of the sentence to say: kept, updated, or current
 * @throws {Refused}
 */
export function bring(language, progress, leave) {
  if (!underway.has(language)) {
    const forget = () => underway.delete(language)
    const work = bringNow(language, progress, leave)
    underway.set(language, work)
    work.then(forget, forget)
  }
  return underway.get(language)
}

/** After a kept page was shown: ask for news, but seldom, and more seldom where data is dear. */
export async function bringIfDue(language) {
  const now = Date.now()
  const dear = Boolean(navigator.connection && navigator.connection.saveData)
  let due = false
  await note(language, (pack) => {
    due = navigator.onLine && isDue(pack, now, dear)
    if (due) pack.triedAt = now
    return due
  })
  return due ? bring(language, () => {}) : 'current'
}

/** A clock that was put back makes it due as well. */
export function isDue(pack, now, dear) {
  return Math.abs(now - pack.triedAt) >= (dear ? DAY : QUARTER_HOUR)
}

async function bringNow(language, progress, leave) {
  const started = erasures
  const kept = await keptPack(language)
  const others = await keptPacks()
  const answer = await ask(language, 'head', kept && kept.tag ? { 'If-None-Match': kept.tag } : {})
  const now = Date.now()
  if (answer.status === 304) {
    await note(language, (pack) => Boolean(pack.checkedAt = pack.triedAt = now))
    return 'current'
  }
  const key = others.length ? others[0].key : await textOf(await ask(language, 'key', {}))
  const head = await readHead(await textOf(answer), language, kept, key)
  const before = kept ? await keptPages(language) : new Map()
  const after = await pagesOf(head, kept, before, progress)
  const voice = await voiceFor(after.get(AWAY), kept && kept.voice)
  if (started !== erasures) throw new Refused('erased')
  await store({
    language,
    head,
    key,
    policy: policyOf(after),
    voice,
    tag: answer.headers.get('ETag'),
    checkedAt: now,
    triedAt: now,
    leave: others.length ? others[0].leave : Boolean(leave)
  }, before, after)
  return !kept ? 'kept' : head.root === kept.head.root ? 'current' : 'updated'
}

/** By the changes since what is kept where there are such, otherwise all of the pack. */
async function pagesOf(head, kept, before, progress) {
  if (kept && kept.head.root === head.root) return before
  const from = kept && kept.head.root.slice(0, NAMED)
  const to = head.root.slice(0, NAMED)
  if (kept && head.changes.some((change) => change.from === from)) {
    try {
      const answer = await ask(head.language, 'changes-' + from + '-' + to, {})
      return await checked(changedPages(before, await textOf(answer)), head)
    } catch (e) {
      if (e.message === 'away') throw e
    }
  }
  const tell = (received) => progress(Math.min(99, Math.floor(received * 100 / head.stored)))
  const whole = await ask(head.language, 'pack-' + to, {})
  return checked(readPack(await textOf(whole, tell)), head)
}

/** What kept pages may load and run: as the site says it of its own. */
function policyOf(pages) {
  const found = /data-policy="([^"]*)"/.exec(pages.get(AWAY))
  if (!found) throw new Refused('refused')
  return found[1]
}

async function checked(pages, head) {
  if (await rootOf(pages) !== head.root) throw new Refused('refused')
  return pages
}

/** Stored by nobody else on the way: neither this phone's cache nor a history knows of it. */
async function ask(language, name, headers) {
  let answer
  try {
    answer = await fetch('/' + language + '/offline/' + name, { headers, cache: 'no-store', credentials: 'omit' })
  } catch (e) {
    throw new Refused('away')
  }
  if (answer.ok || answer.status === 304) return answer
  throw new Refused({ 404: 'later', 410: 'off' }[answer.status] || 'away')
}

async function textOf(answer, progress) {
  try {
    return progress && answer.body && answer.body.getReader ? await streamed(answer.body.getReader(), progress) : await answer.text()
  } catch (e) {
    throw new Refused('away')
  }
}

async function streamed(reader, progress) {
  const decoder = new TextDecoder()
  let text = ''
  let received = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    received += part.value.length
    text += decoder.decode(part.value, { stream: true })
    progress(received)
  }
  return text + decoder.decode()
}
