/** @file What is kept on this phone: pages, and of each language the pack they came from. Every change is whole or not at all. */
import { Refused } from './pack.js'

/** In the milliseconds that clocks count. */
export const DAY = 24 * 60 * 60 * 1000

/** The page for when there is no connection, which holds the words and the policy of all kept pages. */
export const AWAY = 'offline/away/'

const NAME = 'waymark'
let opened = null

/** The packs that are kept; each has its language, head, key, and when it was last checked. */
export function keptPacks() {
  return inStores('readonly', (pages, packs) => packs.getAll())
}

export function keptPack(language) {
  return inStores('readonly', (pages, packs) => packs.get(language))
}

/** The html of a page; undefined where it is not kept. */
export function keptPage(language, path) {
  return inStores('readonly', (pages) => pages.get(language + '/' + path))
}

/** All pages of a language: html by path. */
export async function keptPages(language) {
  const found = new Map()
  await inStores('readonly', (pages) => {
    const request = pages.openCursor(IDBKeyRange.bound(language + '/', language + '0', false, true))
    request.onsuccess = () => {
      const cursor = request.result
      if (!cursor) return
      found.set(cursor.key.slice(language.length + 1), cursor.value)
      cursor.continue()
    }
    return request
  })
  return found
}

/** Makes the pages that are kept of a language what they are after; writes only what differs. */
export function store(pack, before, after) {
  return inStores('readwrite', (pages, packs) => {
    const key = (path) => pack.language + '/' + path
    before.forEach((html, path) => after.has(path) || pages.delete(key(path)))
    after.forEach((html, path) => before.get(path) === html || pages.put(html, key(path)))
    return packs.put(pack, pack.language)
  })
}

/** Writes something new into a pack that is kept, if `change` finds it worth writing. */
export function note(language, change) {
  return inStores('readwrite', (pages, packs) => {
    const request = packs.get(language)
    request.onsuccess = () => {
      const pack = request.result
      if (pack && change(pack)) packs.put(pack, language)
    }
    return request
  })
}

/** Nothing is left, not even an empty database. */
export async function eraseKept() {
  if (opened) (await opened).close()
  opened = null
  await done(indexedDB.deleteDatabase(NAME))
}

/** What the request that `work` returns has found, once all of the work is safe on the phone. */
async function inStores(mode, work) {
  const database = await open()
  return new Promise((resolve, reject) => {
    const change = database.transaction(['pages', 'packs'], mode)
    const request = work(change.objectStore('pages'), change.objectStore('packs'))
    change.oncomplete = () => resolve(request.result)
    change.onabort = () => reject(refusal(change.error))
  })
}

function open() {
  if (!opened) {
    const request = indexedDB.open(NAME, 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('pages')
      request.result.createObjectStore('packs')
    }
    opened = done(request).then((database) => {
      database.onclose = database.onversionchange = () => {
        database.close()
        opened = null
      }
      return database
    })
    opened.catch(() => { opened = null })
  }
  return opened
}

function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(refusal(request.error))
  })
}

function refusal(error) {
  return new Refused(error && error.name === 'QuotaExceededError' ? 'full' : 'storage')
}
