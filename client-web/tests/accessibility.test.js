/** @file With script on, every kind of page obeys the rules of WCAG 2.2 AA that a machine can check, and still stores nothing. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, describe, it } from 'node:test'
import { launch, leftBehind, newPhone, SITE } from './browser.js'
import { LANGUAGES, MISSING, PAGES } from './pages.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** Other colours change nothing but colours: these rules see all of that. */
const COLOURS = ['color-contrast', 'link-in-text-block']
const OTHER_COLOURS = [{ colorScheme: 'dark' }, { colorScheme: 'light', forcedColors: 'active' }]

let browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

/** What breaks these rules, and how many rules were obeyed. */
async function check(page, runOnly) {
  const { violations, passes } = await page.evaluate(
    (options) => window.axe.run(document, options), { runOnly, resultTypes: ['violations'] })
  return {
    passed: passes.length,
    broken: violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map(({ html }) => html).join(' ')}`)
  }
}

// These rules see structure, colours and direction, which languages of one direction share.
for (const language of LANGUAGES.filter((tag) => ['en', 'ar'].includes(tag))) {
  describe(`pages in ${language} with script`, () => {
    let phone
    before(async () => {
      phone = await newPhone(browser, { javaScriptEnabled: true })
    })
    after(() => phone.putAway())

    for (const path of [...PAGES, MISSING]) {
      it(`/${language}/${path} can be used by everybody`, async () => {
        const { page, troubles } = phone
        troubles.length = 0
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
        await page.goto(`${SITE}/${language}/${path}`)
        // Past the policy of the page, which is not loosened for this.
        await page.evaluate(AXE)
        const { passed, broken } = await check(page, RULES)
        assert.ok(passed > 10, 'the checks ran')
        assert.deepEqual(broken, [])
        if (language === 'en') {
          for (const colours of OTHER_COLOURS) {
            await page.emulateMedia(colours)
            const seen = await check(page, COLOURS)
            assert.ok(seen.passed > 0, 'the checks of colours ran')
            assert.deepEqual(seen.broken, [], JSON.stringify(colours))
          }
        }
        assert.deepEqual(await leftBehind(page), [])
        const expected = path === MISSING ? /status of 404/ : /^$/
        assert.deepEqual(troubles.filter((trouble) => !expected.test(trouble)), [])
      })
    }
  })
}
