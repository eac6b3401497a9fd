/** @file Translating outside the desk: a file out, translated, back in, looked at and taken over; without script. */
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { launch, SITE, withPhone } from './browser.js'
import { makeAdministrator, makePerson, readIn, signIn, signOut, violations } from './desk.js'

const SCREENSHOTS = fileURLToPath(new URL('../target/screenshots/', import.meta.url))
const TRANSLATOR = 'ines@example.org'
const PAGE = 'page:keep-your-documents'

let browser
before(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true })
  browser = await launch()
  await makeAdministrator(browser)
  await makePerson(browser, TRANSLATOR, 'translator', 'ar fr')
})
after(() => browser.close())

async function takeOut(page, language, format) {
  await page.goto(`${SITE}/desk/exchange?language=${language}&document=${PAGE}`)
  await page.check(`#format-${format}`)
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('main form[method=get] button')])
  assert.equal(download.suggestedFilename(), `waymark-page-keep-your-documents-${language}.${format === 'xliff' ? 'xlf' : format}`)
  return readFileSync(await download.path(), 'utf8')
}

async function bringBack(page, text) {
  await page.goto(`${SITE}/desk/exchange`)
  await page.setInputFiles('#file', { name: 'back.xlf', mimeType: 'application/octet-stream', buffer: Buffer.from(text) })
  await page.click('main form[method=post] button')
}

async function picture(page, name) {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.screenshot({ path: `${SCREENSHOTS}desk-exchange-${name}-${width}.png`, fullPage: true })
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${name} at ${width}`)
  }
  assert.deepEqual(await violations(page), [], name)
}

describe('a file', () => {
  it('goes out, comes back, and is taken over after a look', () =>
    withPhone(browser, { acceptDownloads: true, javaScriptEnabled: false }, async (page) => {
      await signIn(page, TRANSLATOR)
      const xliff = await takeOut(page, 'fr', 'xliff')
      assert.match(xliff, /<target>/)
      await bringBack(page, xliff.replace(/<target>([^<]+)<\/target>/, '<target>$1 !</target>'))
      assert.match(await page.textContent('main [role=status]'), /1 document can be taken over/)
      await page.click('main form[action="/desk/exchange/take"] button')
      assert.match(await page.textContent('main [role=status]'), /1 document was saved as a draft/)
      await page.click('main .queue a')
      assert.match(await page.inputValue('[id="field.title"]'), / !$/)
      await bringBack(page, xliff.replace(/<target>([^<]+)<\/target>/, '<target>$1 ?</target>'))
      assert.match(await page.textContent('main .field__problem'), /Somebody saved this translation/)
      await signOut(page)
    }))

  it('may hold the whole library, and changes nothing when nothing was changed', (t) =>
    withPhone(browser, { acceptDownloads: true, javaScriptEnabled: false }, async (page) => {
      await signIn(page, TRANSLATOR)
      for (const format of ['xliff', 'xlsx', 'csv']) {
        await page.goto(`${SITE}/desk/exchange?language=ar`)
        await page.check('#which-all')
        await page.check(`#format-${format}`)
        const started = Date.now()
        const [download] = await Promise.all([page.waitForEvent('download'), page.click('main form[method=get] button')])
        const file = readFileSync(await download.path())
        const out = Date.now()
        await bringBack(page, file)
        t.diagnostic(`${format}: ${file.length} bytes out in ${out - started} ms, looked at in ${Date.now() - out} ms`)
        assert.match(await page.textContent('main [role=status]'), /0 documents can be taken over\. {2}[1-9][0-9]+ would stay/)
      }
      await signOut(page)
    }))

  it('is shown in both directions, on a phone and a laptop', () =>
    withPhone(browser, { acceptDownloads: true, javaScriptEnabled: true, bypassCSP: true }, async (page) => {
      await signIn(page, TRANSLATOR)
      const csv = await takeOut(page, 'ar', 'csv')
      const changed = csv.replace(/("title","[^"]*","[^"]*)"/, '$1 ١"').replace(/("2","[^"]*","[^"]*)"/, '$1 {{hotline:nowhere}}"')
      for (const language of ['en', 'ar']) {
        await page.goto(`${SITE}/desk/exchange`)
        await readIn(page, language)
        await picture(page, language)
        await bringBack(page, changed)
        await picture(page, `refused-${language}`)
        await bringBack(page, changed.replace(' {{hotline:nowhere}}', ' …'))
        for (const each of await page.$$('main details:not([open]) > summary')) await each.click()
        await picture(page, `checked-${language}`)
      }
      await page.goto(`${SITE}/desk/exchange`)
      await readIn(page, 'en')
      await signOut(page)
    }))
})
