/** @file The Integreat app's own way: a page of another site asks, sends feedback, and the desk reads it. */
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, it } from 'node:test'
import { launch, SITE, withPhone } from './browser.js'
import { looksRight, makeAdministrator, makePerson, readIn, signIn, signOut, violations } from './desk.js'

const EDITOR = 'aziz.app@example.org'
const WORDS = '<b>The number</b> has changed.\nSee the office.'

/** Where the app itself comes from. */
const elsewhere = createServer((_, answer) => answer.setHeader('Content-Type', 'text/html').end('<!doctype html>'))

let browser
let app
before(async () => {
  await new Promise((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  app = `http://127.0.0.1:${elsewhere.address().port}/`
  browser = await launch()
  await makeAdministrator(browser)
  await makePerson(browser, EDITOR, 'editor')
})
after(async () => {
  elsewhere.close()
  await browser.close()
})

/** As the app asks on another origin: no cookies, no headers of its own, forms in parts. */
function askAsApp(page, path, form) {
  return page.evaluate(async ([address, fields]) => {
    const body = fields ? new FormData() : undefined
    for (const [name, value] of Object.entries(fields || {})) body.append(name, value)
    const answer = await fetch(address, { method: fields ? 'POST' : 'GET', body })
    return { status: answer.status, json: await answer.json() }
  }, [`${SITE}/api/v3/${path}`, form])
}

it('a page of another site reads the region, a topic and what is below it', () =>
  withPhone(browser, { javaScriptEnabled: true }, async (page) => {
    await page.goto(app)
    const region = (await askAsApp(page, 'regions/waymark/')).json
    for (const code of ['en', 'ar']) {
      assert.ok(region.languages.some((language) => language.code === code))
      const top = (await askAsApp(page, `waymark/${code}/children/?depth=1`)).json
      const topic = top.find((each) => each.path.endsWith('/rights/')).path
      const path = encodeURIComponent(topic)
      const below = (await askAsApp(page, `waymark/${code}/children/?depth=2&url=${path}`)).json
      assert.equal(below[0].path, topic)
      assert.deepEqual((await askAsApp(page, `waymark/${code}/parents/?url=${path}`)).json, [])
    }
    assert.equal((await askAsApp(page, 'regions/nowhere/')).status, 404)
  }))

it('what is written in the app is read at the desk as text, and deleted when somebody has dealt with it', () =>
  withPhone(browser, { javaScriptEnabled: true, bypassCSP: true, viewport: { width: 360, height: 740 } }, async (page, troubles) => {
    await page.goto(app)
    const comment = `${WORDS}    Kontaktadresse: somebody@example.org`
    const form = { slug: 'rights', rating: 'down', category: 'Inhalte', comment }
    assert.equal((await askAsApp(page, 'waymark/ar/feedback/page/', form)).status, 201)
    await signIn(page, EDITOR)
    await page.click('main .links a[href="/desk/reader-comments"] >> nth=0')
    assert.equal(await page.locator('p.comment').first().textContent(), WORDS)
    assert.deepEqual(await violations(page), [])
    await looksRight(page, 'desk-reader-comments-en')
    await readIn(page, 'ar')
    await looksRight(page, 'desk-reader-comments-ar')
    await page.click('.queue form button')
    await page.waitForURL('**/desk/reader-comments?done=1')
    assert.equal(await page.locator('p.comment').count(), 0)
    await looksRight(page, 'desk-reader-comments-none-ar')
    await readIn(page, 'en')
    await signOut(page)
    assert.deepEqual(troubles.filter((trouble) => !trouble.includes(app)), [])
  }))
