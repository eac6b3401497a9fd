/** @file In browsers that show nothing but text, every sentence and every number of a page is there. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { after, before, describe, it } from 'node:test'
import { launch, SITE, withPhone } from './browser.js'
import { LANGUAGES } from './pages.js'

const TEXT_BROWSERS = {
  w3m: (address) => ['-dump', '-I', 'UTF-8', '-O', 'UTF-8', '-cols', '200', address],
  lynx: (address) => ['-dump', '-nolist', '-nonumbers', '-display_charset=utf-8', '-width=200', address]
}

let browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

/** Letters and digits alone: how lines are broken and marked differs from browser to browser. */
const letters = (text) => text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]/gu, '')

for (const [name, command] of Object.entries(TEXT_BROWSERS)) {
  describe(name, () => {
    for (const language of LANGUAGES) {
      for (const path of ['rights/keep-your-documents/', 'hotlines/it-trafficking/', 'help/in-danger-now/', 'journey/', 'journey/from/iq/']) {
        it(`shows every sentence of /${language}/${path}`, () =>
          withPhone(browser, {}, async (page) => {
            await page.goto(`${SITE}/${language}/${path}`)
            const sentences = await page.locator('main p, main h1, main h2, main a[href^="tel:"]').allInnerTexts()
            assert.ok(sentences.length > 3, 'there is something to read')

            const env = { ...process.env, LC_ALL: 'C.UTF-8' }
            const shown = letters(execFileSync(name, command(page.url()), { encoding: 'utf8', env }))
            const absent = sentences.filter((sentence) => !shown.includes(letters(sentence)))
            assert.deepEqual(absent, [])
          }))
      }
    }
  })
}
