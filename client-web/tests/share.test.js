/** @file Passing a page on without script: texts, a code, and a file that opens where there is no network. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { ADDRESS, launch, SITE, withPhone } from './browser.js'
import { DIRECTION, WHOLE_LANGUAGES } from './pages.js'

const PAGE = 'rights/keep-your-documents/'
const SHORT = '/q/xgr8gty'
const SENSITIVE = 'risks/trafficking/'
const LARGEST = 30_000

let browser
let folder
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-share-'))
  browser = await launch()
})
after(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

const texts = (page, selector) => page.locator(selector).allInnerTexts()
const numbers = (page) => page.locator('main a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.href))

/** Saves the file of a page as a reader would; gives back where it lies and what it should hold. */
async function save(page, path) {
  await page.goto(SITE + path)
  const said = { heading: await page.innerText('h1'), numbers: await numbers(page), paragraphs: await texts(page, 'main > p') }
  await page.click('footer .share a')
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('a[download]')])
  const file = join(folder, path.replaceAll('/', '_') + download.suggestedFilename())
  await download.saveAs(file)
  return { ...said, file, name: download.suggestedFilename() }
}

for (const language of WHOLE_LANGUAGES) {
  describe(`sharing in ${language}`, () => {
    for (const path of [PAGE, 'checklists/is-this-job-offer-safe/', 'hotlines/it-trafficking/', 'centres/iq-erbil/']) {
      it(`the file of ${path} opens without a network, whole`, () =>
        withPhone(browser, { acceptDownloads: true }, async (page, troubles) => {
          const saved = await save(page, `/${language}/${path}`)
          assert.match(saved.name, /^page-[a-z0-9]{7}\.html$/)
          assert.ok(statSync(saved.file).size <= LARGEST)
          assert.deepEqual(troubles, [])

          await page.context().setOffline(true)
          const asked = []
          page.on('request', (request) => asked.push(request.url()))
          const url = pathToFileURL(saved.file).href
          await page.goto(url)
          assert.deepEqual(asked.filter((request) => !request.startsWith('data:')), [url])
          assert.equal(await page.innerText('h1'), saved.heading)
          assert.deepEqual(await numbers(page), saved.numbers)
          assert.deepEqual(await texts(page, 'main > p'), saved.paragraphs)
          assert.equal(await page.getAttribute('html', 'lang'), language)
          assert.equal(await page.getAttribute('html', 'dir'), DIRECTION[language] || 'ltr')
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), false)
        }))
    }

    it('what is touched is large enough', () =>
      withPhone(browser, { viewport: { width: 320, height: 800 } }, async (page) => {
        await page.goto(`${SITE}/${language}/share/${PAGE}`)
        for (const link of await page.locator('main a').all()) {
          assert.ok((await link.boundingBox()).height >= 44, await link.innerText())
        }
        const code = await page.locator('.share__code svg').boundingBox()
        assert.ok(code.width <= 288 && Math.abs(code.width - code.height) < 1, JSON.stringify(code))
      }))

    it('the short address leads to the page in the language of the phone', () =>
      withPhone(browser, { locale: language }, async (page) => {
        await page.goto(SITE + SHORT)
        assert.equal(page.url(), `${SITE}/${language}/${PAGE}`)
      }))

    it('nothing to send names a sensitive page', () =>
      withPhone(browser, {}, async (page) => {
        await page.goto(`${SITE}/${language}/${SENSITIVE}`)
        const name = await page.innerText('h1')
        await page.click('footer .share a')
        const sent = (await texts(page, '.share__text, .share__code')).join(' ') + await page.title()
        assert.ok(!sent.includes(name) && !sent.includes(SENSITIVE), sent)
        assert.ok(sent.includes(`${ADDRESS}/q/`), sent)
      }))
  })
}
