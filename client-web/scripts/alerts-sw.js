/** @file The worker that shows alerts. It is there only after a reader asked for them, and answers for no page. */

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('push', (event) => {
  const { title, body, lang, dir, tag, href } = told(event.data)
  event.waitUntil(self.registration.showNotification(title, { body, lang, dir, tag, data: href }))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const { pathname } = new URL(event.notification.data, self.location.origin)
  event.waitUntil(self.clients.openWindow(pathname))
})

self.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(renew(event.oldSubscription, event.newSubscription)))

/** Something is shown in any case: a browser takes the right away from whoever is told and says nothing. */
function told(data) {
  try {
    return data.json()
  } catch (e) {
    return { title: self.location.host, href: '/' }
  }
}

/** The browser has a new address; language and topics stay as they were. Without the old one, nobody knows which. */
async function renew(old, given) {
  if (!old) return
  const fresh = given || await self.registration.pushManager.subscribe(old.options)
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' }
  const body = JSON.stringify(Object.assign(fresh.toJSON(), { replaces: old.endpoint }))
  await fetch('/api/alerts', { method: 'POST', credentials: 'omit', headers, body })
}
