/** @file Every kind of page obeys the rules of WCAG 2.2 AA that a machine can check, in light and in dark. */
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { after, before, describe, it } from 'node:test'
import { launch, SITE, withPhone } from './browser.js'
import { LANGUAGES, MISSING, PAGES } from './pages.js'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

let browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

async function violations(page) {
  await page.addScriptTag({ path: AXE })
  const { violations: found, passes } = await page.evaluate(
    (rules) => window.axe.run({ runOnly: rules }), RULES)
  assert.ok(passes.length > 10, 'the checks ran')
  return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map(({ html }) => html).join(' ')}`)
}

for (const colorScheme of ['light', 'dark']) {
  for (const language of colorScheme === 'light' ? LANGUAGES : ['en']) {
    describe(`${language} in ${colorScheme}`, () => {
      for (const path of [...PAGES, MISSING].map((page) => `/${language}/${page}`)) {
        it(`${path} has no violation`, () =>
          withPhone(browser, { javaScriptEnabled: true, bypassCSP: true, colorScheme }, async (page) => {
            await page.goto(SITE + path)
            assert.deepEqual(await violations(page), [])
          }))
      }
    })
  }
}
