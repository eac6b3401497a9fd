/** @file Every kind of page, on narrow phones without script: it fits, says its language, and leaves nothing behind. */
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { launch, leftBehind, SITE, withPhone } from './browser.js'
import { LANGUAGES, MISSING, PAGES, WIDTHS } from './pages.js'

const SCREENSHOTS = fileURLToPath(new URL('../target/screenshots/', import.meta.url))

let browser
before(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true })
  browser = await launch()
})
after(() => browser.close())

const screenshot = (path, width) => `${SCREENSHOTS}${path.replaceAll('/', '_')}${width}.png`

/** How many CSS pixels the widest element sticks out, and which it is. */
const overflow = () => {
  const width = document.documentElement.clientWidth
  const outside = [...document.body.querySelectorAll('*')]
    .filter((element) => {
      const box = element.getBoundingClientRect()
      return box.width > 1 && (box.right > width + 1 || box.left < -1)
    })
    .map((element) => `${element.tagName}.${element.className}`)
  const scrolls = document.documentElement.scrollWidth > width
  return scrolls ? outside.slice(0, 3).join(', ') || 'the page' : ''
}

for (const language of LANGUAGES) {
  describe(`pages in ${language}`, () => {
    for (const path of [...PAGES, MISSING].map((page) => `/${language}/${page}`)) {
      for (const width of WIDTHS) {
        it(`${path} fits ${width} px without script`, () =>
          withPhone(browser, { viewport: { width, height: 800 } }, async (page, troubles) => {
            const missing = path.endsWith(MISSING)
            const response = await page.goto(SITE + path)
            await page.screenshot({ path: screenshot(path, width), fullPage: true })

            assert.equal(response.status(), missing ? 404 : 200)
            assert.equal(await page.evaluate(overflow), '', 'sticks out')
            assert.equal(await page.getAttribute('html', 'lang'), language)
            assert.equal(await page.getAttribute('html', 'dir'), language === 'ar' ? 'rtl' : 'ltr')
            assert.equal(await page.locator('h1').count(), 1)
            assert.notEqual((await page.title()).trim(), '')
            assert.deepEqual(await leftBehind(page), [])
            const expected = missing ? /status of 404/ : /^$/
            assert.deepEqual(troubles.filter((trouble) => !expected.test(trouble)), [])
          }))
      }
    }

    it('a page still fits when its text is twice as large', () =>
      withPhone(browser, {}, async (page) => {
        await page.goto(`${SITE}/${language}/rights/keep-your-documents/`)
        await page.evaluate(() => { document.documentElement.style.fontSize = '200%' })
        assert.equal(await page.evaluate(overflow), '', 'sticks out')
      }))

    it('with script on, nothing is stored and no script fails', () =>
      withPhone(browser, { javaScriptEnabled: true }, async (page, troubles) => {
        for (const path of PAGES) {
          await page.goto(`${SITE}/${language}/${path}`, { waitUntil: 'networkidle' })
        }
        assert.deepEqual(await leftBehind(page), [])
        assert.deepEqual(troubles, [])
      }))
  })
}
