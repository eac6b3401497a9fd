/** @file The desk's people: from the first administrator to somebody invited, without and with script, on phone and laptop. */
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { launch, SITE, withPhone } from './browser.js'
import { PASSWORD, ADMINISTRATOR as EMAIL, looksRight, makeAdministrator, readIn, signIn as enter, signOut, violations } from './desk.js'

const SCREENSHOTS = fileURLToPath(new URL('../target/screenshots/', import.meta.url))
const PAGES = ['', 'people', 'people/invite', 'people/1', 'me', 'me/second-factor']

let browser
before(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true })
  browser = await launch()
  await makeAdministrator(browser)
})
after(() => browser.close())

const signIn = (page, email = EMAIL, language = 'en') => enter(page, email, language)

for (const language of ['en', 'ar']) {
  for (const [width, height] of [[360, 740], [1280, 800]]) {
    it(`every page in ${language} fits ${width} px`, () =>
      withPhone(browser, { viewport: { width, height } }, async (page, troubles) => {
        await page.goto(`${SITE}/desk/sign-in?language=${language}`)
        await page.screenshot({ path: `${SCREENSHOTS}desk_sign-in_${language}${width}.png`, fullPage: true })
        await signIn(page, EMAIL, language)
        await readIn(page, language)
        for (const path of PAGES) {
          await page.goto(`${SITE}/desk/${path}`)
          const name = path.replaceAll('/', '_') || 'home'
          await looksRight(page, `desk_${name}_${language}${width}`)
        }
        assert.deepEqual(troubles, [])
      }))
  }

  for (const colorScheme of ['light', 'dark']) {
    it(`no page in ${language} and ${colorScheme} breaks a rule that axe knows`, () =>
      withPhone(browser, { javaScriptEnabled: true, bypassCSP: true, colorScheme }, async (page) => {
        await page.goto(`${SITE}/desk/sign-in?language=${language}`)
        assert.deepEqual(await violations(page), [], 'sign-in')
        await signIn(page, EMAIL, language)
        await readIn(page, language)
        for (const path of PAGES) {
          await page.goto(`${SITE}/desk/${path}`)
          assert.deepEqual(await violations(page), [], path)
        }
      }))
  }
}

describe('somebody new', () => {
  for (const javaScriptEnabled of [false, true]) {
    it(`is invited and signs in, script ${javaScriptEnabled ? 'on' : 'off'}`, () =>
      withPhone(browser, { javaScriptEnabled }, async (page, troubles) => {
        const email = `bruno-${javaScriptEnabled}@example.org`
        await signIn(page)
        await page.click('nav a[href="/desk/people"]')
        await page.click('main a[href="/desk/people/invite"]')
        await page.fill('#name', 'Bruno Sá')
        await page.fill('#email', email)
        await page.check('#role-translator')
        await page.click('.role:has(#role-translator) summary')
        await page.fill('#languages-translator', 'ar')
        await page.click('main form > button')
        const link = (await page.textContent('.secret--link')).trim()
        await signOut(page)
        assert.equal(new URL(page.url()).pathname, '/desk/sign-in')
        await page.goto(`${SITE}/desk/people`)
        assert.equal(new URL(page.url()).pathname, '/desk/sign-in')

        await page.goto(SITE + new URL(link).pathname)
        await page.fill('#password', PASSWORD)
        await page.fill('#repeat', PASSWORD)
        await page.click('main button')
        await page.click('main a')
        await page.fill('#email', email)
        await page.fill('#password', PASSWORD)
        await page.click('main button')
        assert.equal(new URL(page.url()).pathname, '/desk/')
        assert.match(await page.textContent('main'), /Translator/)
        assert.equal(await page.locator('a[href="/desk/people"]').count(), 0)
        assert.deepEqual(troubles, [])
      }))
  }

  it('leaves no cookie where readers are', () =>
    withPhone(browser, {}, async (page) => {
      await signIn(page)
      const cookies = await page.context().cookies(`${SITE}/en/`)
      assert.deepEqual(cookies, [])
      assert.equal((await page.context().cookies(`${SITE}/desk/`)).length, 1)
    }))
})
