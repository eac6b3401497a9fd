/** @file What `/sw.js` is where keeping is switched off: it erases what was kept and takes its leave. */
import { eraseKept } from './kept-pages.js'

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('activate', (event) => event.waitUntil(eraseKept().then(leave, leave)))

function leave() {
  return self.registration.unregister()
}
