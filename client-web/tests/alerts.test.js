/** @file Alerts: asking for them and stopping, what stands on a lock screen, and browsers that have none. */
import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { launch, SITE, withPhone } from './browser.js'

const KEYS = {
  p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
  auth: 'BTBZMqHH6r4Tts7J_aSIgg'
}
const TOLD = { title: 'Waymark', body: 'توجد معلومات جديدة', lang: 'ar', dir: 'rtl', tag: 'a'.repeat(32), href: '/ar/rights/' }

let browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const said = (page, text) => page.locator('.alerts__said').filter({ hasText: text }).waitFor()

/** What this browser lacks: a service that takes it in. What it gives is of a host that the server knows. */
const anotherService = (keys) => {
  let given = null
  PushManager.prototype.subscribe = async ({ applicationServerKey }) => {
    const endpoint = 'https://fcm.googleapis.com/fcm/send/test'
    given = { endpoint, octets: applicationServerKey.length, toJSON: () => ({ endpoint, expirationTime: null, keys }), unsubscribe: async () => { given = null } }
    return given
  }
  PushManager.prototype.getSubscription = async () => given
}

it('without script the page says what to do instead', () =>
  withPhone(browser, {}, async (page) => {
    await page.goto(SITE + '/en/alerts/')
    assert.match(await page.locator('main').innerText(), /Alerts do not work here/)
    assert.equal(await page.locator('button:visible').count(), 0)
    for (const from of ['offline', 'about']) {
      await page.goto(`${SITE}/en/${from}/`)
      await page.locator('main a[href="/en/alerts/"]').click()
      await page.locator('.alerts').waitFor()
    }
  }))

it('who does not allow it is told how to, and who has no service that it did not work', () =>
  withPhone(browser, { javaScriptEnabled: true }, async (page) => {
    await page.goto(SITE + '/en/alerts/')
    await page.locator('.alerts__start:enabled').click()
    await said(page, 'does not let this site show alerts')
    await page.context().grantPermissions(['notifications'])
    await page.reload()
    for (const topic of await page.locator('.alerts input').all()) await topic.uncheck()
    await page.locator('.alerts__start:enabled').click()
    await said(page, 'Choose at least one topic')
    await page.locator('.alerts input').first().check()
    await page.locator('.alerts__start:enabled').click()
    await said(page, 'It did not work')
    assert.equal(await page.locator('.alerts__stop').isVisible(), false)
  }))

it('who asks is taken in with topics and language, and is out again with one tap', () =>
  withPhone(browser, { javaScriptEnabled: true, permissions: ['notifications'] }, async (page) => {
    await page.addInitScript(anotherService, KEYS)
    await page.goto(SITE + '/ar/alerts/')
    assert.equal(await page.locator('.alerts input').count(), 4)
    await page.locator('.alerts input').first().uncheck()
    const [asked] = await Promise.all([page.waitForResponse((each) => each.request().method() === 'POST'), page.locator('.alerts__start:enabled').click()])
    assert.equal(asked.status(), 204)
    const sent = asked.request().postDataJSON()
    assert.deepEqual([sent.language, sent.topics.length, sent.keys], ['ar', 3, KEYS])
    await said(page, 'التنبيهات تعمل')
    const [stopped] = await Promise.all([page.waitForResponse(SITE + '/api/alerts/stop'), page.locator('.alerts__stop').click()])
    assert.equal(stopped.status(), 204)
    await said(page, 'التنبيهات متوقفة')
    assert.deepEqual(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0)
  }))

it('a closed site shows an alert as it was sent, a newer one in its place, and leads to the page', () =>
  withPhone(browser, { javaScriptEnabled: true, permissions: ['notifications'] }, async (page) => {
    const context = page.context()
    await page.goto(SITE + '/en/alerts/')
    const ears = await context.newCDPSession(page)
    const registered = new Promise((resolve) => ears.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => registrations.length && resolve(registrations[0].registrationId)))
    await ears.send('ServiceWorker.enable')
    await page.evaluate(async () => {
      const { installing } = await navigator.serviceWorker.register('/alerts-sw.js', { scope: '/alerts/' })
      await new Promise((resolve) => installing.addEventListener('statechange', () => installing.state === 'activated' && resolve()))
    })
    const registrationId = await registered
    const [worker] = context.serviceWorkers()
    // Not asked in a loop: Chromium drops a notification that is still being shown while somebody reads the list.
    const deliver = async (data) => {
      await worker.evaluate(() => {
        self.shown = new Promise((resolve) => {
          self.registration.showNotification = async (...told) => {
            delete self.registration.showNotification
            await self.registration.showNotification(...told)
            resolve()
          }
        })
      })
      await ears.send('ServiceWorker.deliverPushMessage', { origin: SITE, registrationId, data })
      await worker.evaluate(() => self.shown)
      return shown()
    }
    const shown = () => page.evaluate(async () => (await (await navigator.serviceWorker.getRegistration('/alerts/')).getNotifications())
      .map(({ title, body, lang, dir, tag, data }) => ({ title, body, lang, dir, tag, href: data })))
    assert.deepEqual(await deliver(JSON.stringify(TOLD)), [TOLD])
    assert.deepEqual((await deliver(JSON.stringify({ ...TOLD, body: 'x' }))).map(({ body }) => body), ['x'])
    const both = await deliver('no JSON')
    assert.equal(both.length, 2)
    assert.ok(both.some(({ title }) => title === new URL(SITE).host))
    const opened = await worker.evaluate(async (tag) => {
      const [notification] = await self.registration.getNotifications({ tag })
      const path = new Promise((resolve) => { self.clients.openWindow = async (where) => resolve(where) })
      self.dispatchEvent(new NotificationEvent('notificationclick', { notification }))
      return path
    }, TOLD.tag)
    assert.equal(opened, TOLD.href)
    await page.waitForFunction(async () => (await (await navigator.serviceWorker.getRegistration('/alerts/')).getNotifications()).length === 1, null, { polling: 100 })
    assert.equal((await shown())[0].title, new URL(SITE).host, 'the one that was tapped is gone')
  }))
