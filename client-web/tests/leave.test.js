/** @file Leaving at once, with script: covered before anything is asked for, and not to be found by going back. */
import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { launch, leftBehind, SITE, withPhone } from './browser.js'

const PAGE = `${SITE}/en/risks/trafficking/`
const OUTSIDE = 'https://en.wikipedia.org/'

let browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

/** A phone on which the harmless site answers, as often as it is asked; what it was asked is kept. */
function withOutside(visit) {
  return withPhone(browser, { javaScriptEnabled: true }, async (page) => {
    const asked = []
    await page.route(`${OUTSIDE}**`, (route) => {
      asked.push(route.request())
      return route.fulfill({ contentType: 'text/html', body: '<title>Harmless</title>' })
    })
    await visit(page, asked)
  })
}
const leave = (page) => page.click('.bar__exit')
const outside = (page) => page.waitForURL(OUTSIDE)

it('the page is covered while the other site has not answered yet', () =>
  withPhone(browser, { javaScriptEnabled: true }, async (page) => {
    let answer
    const slow = new Promise((resolve) => { answer = resolve })
    await page.route(`${OUTSIDE}**`, (route) => slow.then(() => route.fulfill({ body: 'Harmless' })))
    await page.goto(PAGE)
    const seen = await page.evaluate(() => {
      document.querySelector('.bar__exit').click()
      return { text: document.documentElement.innerText.trim(), title: document.title, elements: document.body.children.length }
    })
    assert.deepEqual(seen, { text: '', title: 'en.wikipedia.org', elements: 0 })
    answer()
    await outside(page)
  }))

it('one request goes out, and it does not say where from', () =>
  withOutside(async (page, asked) => {
    await page.goto(PAGE)
    const ours = []
    page.on('request', (request) => request.url().startsWith(SITE) && ours.push(request.url()))
    await leave(page)
    await outside(page)
    assert.deepEqual(ours, [])
    assert.equal(asked.filter((request) => request.isNavigationRequest()).length, 1)
    assert.equal(asked[0].headers().referer, undefined)
  }))

it('pressing Escape twice leaves, once does not', () =>
  withOutside(async (page) => {
    await page.goto(PAGE)
    await page.keyboard.press('Escape')
    assert.equal(page.url(), PAGE)
    await page.keyboard.press('Escape')
    await outside(page)
  }))

it('going back shows neither the page nor the one before it', () =>
  withOutside(async (page, asked) => {
    await page.goto(`${SITE}/en/`)
    await page.goto(PAGE)
    await leave(page)
    await outside(page)
    const again = page.waitForRequest(OUTSIDE)
    await page.goBack({ waitUntil: 'commit' }).catch(() => null) // is sent away again while it loads
    await again
    await outside(page)
    await page.waitForFunction(() => document.title === 'Harmless')
    assert.equal(asked.filter((request) => request.isNavigationRequest()).length, 2, 'sent away again')
  }))

it('a page that the browser kept as it was is covered when it comes back', () =>
  withOutside(async (page) => {
    await page.goto(PAGE)
    await page.evaluate(() => {
      sessionStorage.left = 1 // on a later page
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    })
    await outside(page)
  }))

it('whoever opens the site again can read it, and nothing is left of having left', () =>
  withOutside(async (page) => {
    await page.goto(PAGE)
    await leave(page)
    await outside(page)
    await page.goto(`${SITE}/en/`)
    assert.ok(await page.locator('h1').isVisible())
    assert.deepEqual(await leftBehind(page), [])
    await page.goto(PAGE)
    await page.goBack()
    assert.ok(await page.locator('h1').isVisible(), 'going back works again')
  }))

it('without a network the page is left all the same', () =>
  withPhone(browser, { javaScriptEnabled: true }, async (page) => {
    await page.goto(PAGE)
    await page.context().setOffline(true)
    await leave(page)
    await page.waitForURL('about:blank')
  }))

it('whatever keeps pages on the phone is told', () =>
  withOutside(async (page) => {
    await page.addInitScript(() => {
      window.told = []
      const worker = { postMessage: (message) => window.told.push(message) }
      Object.defineProperty(navigator, 'serviceWorker', { value: { controller: worker } })
    })
    await page.goto(PAGE)
    const told = await page.evaluate(() => {
      document.querySelector('.bar__exit').click()
      return window.told
    })
    assert.deepEqual(told, [{ type: 'leave' }])
  }))
