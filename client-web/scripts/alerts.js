/** @file The page where a reader asks to be told when there is something new, and stops it. Nothing is stored before the tap. */

const page = document.querySelector('.alerts')
const part = (name) => page.querySelector('.alerts__' + name)
let key = ''

function say(name) {
  part('said').textContent = page.dataset[name]
}

/** The key as browsers want it: octets, out of base64url. */
function octets(text) {
  return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0))
}

async function send(path, body) {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' }
  const answer = await fetch('/api/alerts' + path, { method: 'POST', credentials: 'omit', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(answer.status)
}

function registered() {
  return navigator.serviceWorker.getRegistration('/alerts/')
}

function current() {
  return registered().then((registration) => registration && registration.pushManager.getSubscription())
}

function activated(registration) {
  const worker = registration.installing || registration.waiting || registration.active
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve(registration.pushManager)
      if (worker.state === 'redundant') reject(new Error(worker.state))
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

/** What was made with another key of this site takes no part any more. */
async function subscribe(manager) {
  const options = { userVisibleOnly: true, applicationServerKey: octets(key) }
  try {
    return await manager.subscribe(options)
  } catch (e) {
    const old = await manager.getSubscription()
    if (!old) throw e
    await old.unsubscribe()
    return manager.subscribe(options)
  }
}

async function ask() {
  const topics = Array.from(page.querySelectorAll('input:checked'), (input) => input.value)
  if (!topics.length) return say('choose')
  if (await Notification.requestPermission() !== 'granted') return say('denied')
  const manager = await activated(await navigator.serviceWorker.register('/alerts-sw.js', { scope: '/alerts/' }))
  const subscription = await subscribe(manager)
  await send('', Object.assign(subscription.toJSON(), { language: document.documentElement.lang, topics }))
  show('on')
}

/** On the phone it is over at once, whether the site can be reached or not. */
async function stop() {
  const subscription = await current()
  const { endpoint } = subscription || {}
  if (subscription) await subscription.unsubscribe()
  await registered().then((registration) => registration && registration.unregister())
  show('off')
  if (endpoint) await send('/stop', { endpoint }).catch(() => {})
}

function show(state) {
  part('stop').hidden = state === 'off'
  say(state)
}

function onTap(name, work) {
  part(name).addEventListener('click', () => {
    part(name).disabled = true
    work().catch(() => say(navigator.onLine ? 'failed' : 'away')).then(() => { part(name).disabled = false })
  })
}

async function start() {
  if (!window.isSecureContext || !navigator.serviceWorker || !window.PushManager || !window.Notification) return
  const answer = await fetch('/api/alerts', { credentials: 'omit', cache: 'no-store', headers: { Accept: 'application/json' } })
    .catch(() => ({ status: 0 }))
  if (answer.status === 404) return
  part('without').hidden = true
  part('with').hidden = false
  onTap('start', ask)
  onTap('stop', stop)
  if (await current()) show('on')
  if (answer.status !== 200) return say('away')
  key = (await answer.json()).key
  part('start').disabled = false
  if (Notification.permission === 'denied') say('denied')
}

start()
