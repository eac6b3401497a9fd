/** @file Outside links, the journal and the first hour at the desk; without script. Asks no other site. */
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { launch, SITE, withPhone } from './browser.js'
import { makeAdministrator, makePerson, readIn, signIn, signOut, violations } from './desk.js'

const SCREENSHOTS = fileURLToPath(new URL('../target/screenshots/', import.meta.url))
const HALIMA = 'halima@example.org'

let browser
before(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true })
  browser = await launch()
  await makeAdministrator(browser)
  await makePerson(browser, HALIMA, 'administrator')
})
after(() => browser.close())

async function openFirst(page, state) {
  await page.goto(`${SITE}/desk/links?state=${state}`)
  await page.click('.queue a[href^="/desk/links/"]')
}

it('the first hour leads through the desk until it is put away', () =>
  withPhone(browser, { viewport: { width: 360, height: 740 } }, async (page, troubles) => {
    await signIn(page, HALIMA)
    await page.click('main .panel a[href="/desk/help/first-hour"]')
    assert.equal(await page.locator('.help h2').count(), 11)
    await page.click('main form button')
    assert.equal(await page.locator('main .panel a[href="/desk/help/first-hour"]').count(), 0)
    await page.goto(`${SITE}/desk/matrix`)
    await page.click('.desk__help')
    assert.match(page.url(), /first-hour#s8$/)
    await signOut(page)
    assert.deepEqual(troubles, [])
  }))

it('a link is mended in all texts at once, and another ignored for a reason', () =>
  withPhone(browser, { viewport: { width: 1280, height: 800 } }, async (page, troubles) => {
    await signIn(page, HALIMA)
    await openFirst(page, 'unknown')
    await page.fill('#address', 'https://example.org/where-it-is-now')
    await page.click('form[action$="/mend"] button')
    assert.match(await page.textContent('main [role=status]'), /mended in [1-9]/)
    await openFirst(page, 'unknown')
    await page.fill('#reason', 'Members only, and it works')
    await page.click('form[action$="/ignore"] button')
    await openFirst(page, 'ignored')
    assert.match(await page.textContent('main .notice'), /Members only/)
    await page.goto(`${SITE}/desk/journal?action=ignore-link`)
    assert.match(await page.textContent('.queue'), /halima.* had the link/)
    await signOut(page)
    assert.deepEqual(troubles, [])
  }))

describe('every page', () => {
  for (const language of ['en', 'ar']) {
    for (const [width, height] of [[360, 740], [1280, 800]]) {
      it(`in ${language} fits ${width} px and breaks no rule that axe knows`, () =>
        withPhone(browser, { viewport: { width, height }, javaScriptEnabled: true, bypassCSP: true }, async (page, troubles) => {
          await signIn(page, HALIMA)
          await readIn(page, language)
          await openFirst(page, 'ignored')
          const paths = ['', 'links?state=unknown', new URL(page.url()).pathname.replace('/desk/', ''), 'journal', 'help/first-hour']
          for (const [number, path] of paths.entries()) {
            await page.goto(`${SITE}/desk/${path}`)
            await page.screenshot({ path: `${SCREENSHOTS}desk-links-${number}-${language}-${width}.png`, fullPage: true })
            assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${path} at ${width}`)
            assert.deepEqual(await violations(page), [], path)
          }
          await readIn(page, 'en')
          assert.deepEqual(troubles, [])
        }))
    }
  }
})
