/** @file The worker that answers kept pages. It is there only after a reader asked to keep something, and goes when all is erased. */
import { answer, placeOf } from './answer-kept.js'
import { bring, bringIfDue, eraseAll, isBringing } from './bring-pack.js'
import { answerVoice, isVoice } from './keep-voice.js'
import { keptPacks, note } from './kept-pages.js'

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname } = new URL(request.url)
  if (isVoice(pathname)) event.respondWith(answerVoice(request))
  const place = request.mode === 'navigate' && placeOf(pathname)
  if (!place) return
  const answered = answer(request, place)
  event.respondWith(answered.then(({ response }) => response))
  event.waitUntil(answered.then(({ language }) => language && bringIfDue(language)).catch(() => {}))
})

self.addEventListener('message', (event) => {
  const order = ORDERS[event.data.type]
  if (order) event.waitUntil(obey(order, event.data, event.source))
})

const ORDERS = {
  list: () => {},
  keep: ({ language, leave }, tell) => bring(language, (percent) => tell({ percent }), leave),
  news: (_, tell) => newsOfAll((percent) => tell({ percent })),
  choose: async ({ leave }) => {
    for (const { language } of await keptPacks()) await note(language, (pack) => { pack.leave = leave; return true })
  },
  erase: () => eraseAll().then(() => 'erased'),
  leave: async () => {
    if ((await keptPacks()).some(({ leave }) => leave)) await eraseAll()
  }
}

/** One language that cannot be had does not keep the others from being brought. */
async function newsOfAll(progress) {
  const said = []
  for (const { language } of await keptPacks()) said.push(await bring(language, progress).catch((e) => e.message))
  return said.find((each) => each !== 'current' && each !== 'updated') || (said.includes('updated') ? 'updated' : 'current')
}

/** Tells the page how it went, and every open page what is kept now. A worker with nothing to keep takes its leave. */
async function obey(order, data, page) {
  const tell = (news) => page && page.postMessage(news)
  try {
    tell({ said: await order(data, tell) })
  } catch (e) {
    tell({ said: e.message })
  }
  const packs = await keptPacks().catch(() => [])
  // eslint-disable-next-line es-x/no-string-prototype-matchall -- that of clients is as old as workers
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  open.forEach((each) => each.postMessage({ packs: packs.map(listed) }))
  if (packs.length || isBringing()) return
  await eraseAll().catch(() => {})
  await self.registration.unregister()
}

function listed({ language, head, checkedAt, leave }) {
  return { language, edition: head.edition, pages: head.pages, stored: head.stored, checkedAt, leave }
}
