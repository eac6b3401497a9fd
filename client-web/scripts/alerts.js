/** @file The page where a reader asks to be told when there is something new, and stops it. Nothing is stored before the tap. */

const page = document.querySelector('.alerts')
const part = (name) => page.querySelector('.alerts__' + name)
let key, registration, subscription

function show() {
  part('stop').hidden = !subscription
  say(subscription ? 'on' : 'off')
}

function say(name) {
  part('said').textContent = page.dataset[name]
}

async function send(path, body) {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch('/api/alerts' + path, { method: 'POST', credentials: 'omit', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw answer
}

function activated() {
  const worker = registration.installing || registration.waiting || registration.active
  return new Promise((resolve) => {
    worker.onstatechange = () => worker.state === 'activated' && resolve()
    worker.onstatechange()
  })
}

async function ask() {
  const topics = Array.from(page.querySelectorAll(':checked'), (input) => input.value)
  if (!topics.length) return say('choose')
  if (await Notification.requestPermission() !== 'granted') return say('denied')
  try {
    registration = await navigator.serviceWorker.register('/alerts-sw.js', { scope: '/alerts/' })
    await activated()
    const given = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
    await send('', Object.assign(given.toJSON(), { language: document.documentElement.lang, topics }))
    subscription = given
    show()
  } catch (e) {
    if (!subscription) await registration.unregister()
    throw e
  }
}

/** On the phone it is over at once, whether the site can be reached or not. */
async function stop() {
  const { endpoint } = subscription
  await registration.unregister()
  subscription = null
  show()
  await send('/stop', { endpoint }).catch(() => {})
}

function onTap(name, work) {
  part(name).onclick = () => {
    part(name).disabled = true
    work().catch(() => say(navigator.onLine ? 'failed' : 'away')).then(() => { part(name).disabled = false })
  }
}

async function start() {
  if (!window.isSecureContext || !navigator.serviceWorker || !window.PushManager || !window.Notification) return
  const answer = await fetch('/api/alerts', { credentials: 'omit' }).catch(() => ({}))
  if (answer.status === 204) return
  part('without').hidden = true
  part('with').hidden = false
  onTap('start', ask)
  onTap('stop', stop)
  registration = await navigator.serviceWorker.getRegistration('/alerts/')
  subscription = registration && await registration.pushManager.getSubscription()
  if (subscription) show()
  if (!answer.ok) return say('away')
  key = await answer.arrayBuffer()
  part('start').disabled = false
}

start()
