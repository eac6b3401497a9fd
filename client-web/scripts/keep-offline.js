/** @file The page where a reader keeps a language on this phone, sees what is kept, and erases it. The worker does the work. */

const page = document.querySelector('.keep')
const language = document.documentElement.lang
const part = (name) => page.querySelector('.keep__' + name)

/** The sentence of this name, with what belongs into it. */
function sentence(name, values) {
  return (page.dataset[name] || page.dataset.away).replace(/\{(\w+)\}/g, (place, key) => (values && key in values ? values[key] : place))
}

function say(name, values) {
  part('said').textContent = name ? sentence(name, values) : ''
}

function number(value) {
  return value.toLocaleString(language)
}

function kilobytes(bytes) {
  return number(Math.ceil(bytes / 1024))
}

function worker() {
  return navigator.serviceWorker.getRegistration('/').then((registration) => registration && registration.active)
}

function order(type, data) {
  return worker().then((active) => active && active.postMessage(Object.assign({ type }, data)))
}

/** The only thing asked of the site before the reader decides: how much there is to load. What was said before stays. */
async function showSize() {
  const answer = await fetch('head', { cache: 'no-store', credentials: 'omit' }).catch(() => ({ status: 0 }))
  part('start').disabled = answer.status === 410
  if (answer.status !== 200) return part('said').textContent || say({ 404: 'later', 410: 'off' }[answer.status] || 'away')
  const head = JSON.parse((await answer.text()).split('\n')[0])
  part('size').textContent = sentence('size', { size: kilobytes(head.bytes), stored: kilobytes(head.stored), pages: number(head.pages) })
}

/** Takes the place of an older worker at once; asks for a newer one seldom. */
async function keep() {
  part('start').disabled = true
  say('loading', { percent: number(0) })
  try {
    await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'all' })
    const { active } = await navigator.serviceWorker.ready
    active.postMessage({ type: 'keep', language, leave: part('leave').checked })
  } catch (e) {
    part('start').disabled = false
    say(navigator.onLine ? 'storage' : 'away')
  }
}

function hear({ data }) {
  if ('percent' in data) say('loading', { percent: number(data.percent) })
  if (data.said) say(data.said)
  if (data.said) part('start').disabled = data.said === 'off'
  if (data.packs) show(data.packs)
}

function show(packs) {
  const here = packs.some((pack) => pack.language === language)
  part('offer').hidden = here
  part('kept').hidden = packs.length === 0
  part('list').textContent = ''
  packs.forEach((pack) => part('list').appendChild(listed(pack)))
  if (packs.length) part('leave').checked = packs[0].leave
  if (!here && !part('size').textContent) showSize()
}

/** The name of the language stands in the list of languages at the foot of the page. */
function listed({ language: tag, edition, pages, stored, checkedAt }) {
  const item = document.createElement('li')
  const link = document.querySelector('.tongues [lang="' + tag + '"]')
  item.textContent = sentence('item', {
    language: link ? link.textContent : tag,
    edition,
    pages: number(pages),
    stored: kilobytes(stored),
    date: new Date(checkedAt).toLocaleDateString(language)
  })
  return item
}

/** The sentence that stands in the way; empty where this browser can keep pages. */
function hindrance() {
  if (!window.isSecureContext) return 'insecure'
  return navigator.serviceWorker && window.indexedDB && window.crypto && crypto.subtle ? '' : 'unable'
}

async function start() {
  const hindered = hindrance()
  if (hindered === 'insecure') say(hindered)
  if (hindered) return
  part('without').hidden = true
  part('with').hidden = false
  part('start').addEventListener('click', keep)
  part('news').addEventListener('click', () => order('news'))
  part('erase').addEventListener('click', () => order('erase'))
  part('leave').addEventListener('change', () => order('choose', { leave: part('leave').checked }))
  navigator.serviceWorker.addEventListener('message', hear)
  navigator.serviceWorker.startMessages && navigator.serviceWorker.startMessages()
  if (!await worker().catch(() => null)) return showSize()
  order('list')
}

start()
