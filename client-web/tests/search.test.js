/** @file Searching without script: what is there is found, what is not leads on. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { follow, launch, SITE, withPhone } from './browser.js'
import { LANGUAGES } from './pages.js'

let browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

for (const language of LANGUAGES) {
  describe(`in ${language}`, () => {
    it('searching finds a page by a word of its title', () =>
      withPhone(browser, {}, async (page, troubles) => {
        await page.goto(`${SITE}/${language}/rights/keep-your-documents/`)
        const words = await page.locator('h1').innerText()
        await page.goto(`${SITE}/${language}/search/`)
        await page.locator('main input[name="q"]').fill(words)
        await page.locator('main input[name="q"]').press('Enter')
        await page.waitForLoadState()
        assert.ok(!page.url().includes('?'), 'what was searched for is in no address')
        await follow(page, `/${language}/rights/keep-your-documents/`)
        assert.deepEqual(troubles, [])
      }))

    it('searching for what is not there says so and leads on', () =>
      withPhone(browser, {}, async (page) => {
        await page.goto(`${SITE}/${language}/search/`)
        await page.locator('main input[name="q"]').fill('xqzvwk')
        await page.locator('main input[name="q"]').press('Enter')
        await page.waitForLoadState()
        assert.equal(await page.locator('main input[name="q"]').inputValue(), 'xqzvwk')
        await follow(page, `/${language}/get-help/`)
      }))
  })
}
