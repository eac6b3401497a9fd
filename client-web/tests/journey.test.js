/** @file What somebody on the way does with the pages, without script: find their language, a page, a person to call. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { follow, launch, SITE, withPhone } from './browser.js'
import { LANGUAGES } from './pages.js'

let browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

/** What may be dialled: a number in international form, or a short one as dialled inside a country. */
const DIALLED = /^tel:(\+[1-9][0-9]{6,14}|[0-9]{2,15})$/

it('a phone in Arabic is led from the first page to a number to call', () =>
  withPhone(browser, { locale: 'ar' }, async (page, troubles) => {
    await page.goto(`${SITE}/`)
    assert.equal(page.url(), `${SITE}/ar/`)
    await follow(page, '/ar/risks/')
    await follow(page, '/ar/risks/trafficking/')
    await follow(page, '/ar/get-help/')
    await follow(page, '/ar/get-help/it/')
    await follow(page, '/ar/hotlines/it-trafficking/')
    assert.match(await page.locator('main a[href^="tel:"]').first().getAttribute('href'), DIALLED)
    assert.deepEqual(troubles, [])
  }))

it('a phone in Arabic chooses a stage and is led to a regular way', () =>
  withPhone(browser, { locale: 'ar' }, async (page) => {
    await page.goto(`${SITE}/ar/`)
    await follow(page, '/ar/journey/')
    await follow(page, '/ar/journey/before-departure/')
    await follow(page, '/ar/regular-ways/ways-that-exist/')
  }))

it('a phone in French chooses a country and is led to its numbers', () =>
  withPhone(browser, { locale: 'fr' }, async (page) => {
    await page.goto(`${SITE}/fr/journey/`)
    await page.locator('summary').first().click()
    await follow(page, '/fr/journey/to/it/')
    await follow(page, '/fr/get-help/it/')
  }))

for (const [locale, language] of [['fr-CI', 'fr'], ['es-419', 'es'], ['ar-SD', 'ar'], ['tlh', 'en']]) {
  it(`a phone in ${locale} is greeted in ${language}`, () =>
    withPhone(browser, { locale }, async (page) => {
      await page.goto(`${SITE}/`)
      assert.equal(page.url(), `${SITE}/${language}/`)
    }))
}

for (const language of LANGUAGES) {
  describe(`in ${language}`, () => {
    it('every number can be dialled and stands left to right', () =>
      withPhone(browser, {}, async (page) => {
        for (const path of ['get-help/it/', 'hotlines/it-trafficking/', 'risks/trafficking/']) {
          await page.goto(`${SITE}/${language}/${path}`)
          const links = await page.locator('a[href^="tel:"]').evaluateAll((all) => all.map((link) => {
            const number = link.querySelector('bdi, [dir="ltr"]') || link
            return { href: link.getAttribute('href'), direction: getComputedStyle(number).direction }
          }))
          assert.ok(links.length > 0, `${path} has a number to call`)
          for (const { href, direction } of links) {
            assert.match(href, DIALLED)
            assert.equal(direction, 'ltr', `${href} on ${path}`)
          }
        }
      }))
  })
}
