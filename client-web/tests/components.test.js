/**
 * @file Every component in every state, in four scripts: the page that the Java tests leave in target/components obeys
 * WCAG 2.2 AA in light, dark and forced colours, has words of high contrast, and can be used narrow, enlarged and by keys.
 */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, describe, it } from 'node:test'
import { pathToFileURL, fileURLToPath } from 'node:url'
import { launch, withPhone } from './browser.js'
import { giveVoices } from './voices.js'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const FOLDER = fileURLToPath(new URL('../target/components/', import.meta.url))
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const LANGUAGES = ['en', 'ar', 'am', 'bn']

let browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

function withComponents(language, settings, visit) {
  const file = `${FOLDER}${language}.html`
  assert.ok(existsSync(file), `${file} is made by ComponentsTest`)
  return withPhone(browser, { javaScriptEnabled: true, ...settings }, async (page) => {
    await giveVoices(page, [{ lang: language, localService: true }])
    await page.goto(pathToFileURL(file).href)
    await visit(page)
  })
}

async function violations(page, options) {
  await page.addScriptTag({ path: AXE })
  const { violations: found } = await page.evaluate((asked) => window.axe.run('body', asked), options)
  return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html).join(' ')}`)
}

const sticksOut = () => {
  const width = document.documentElement.clientWidth
  return [...document.querySelectorAll('body *')].filter((element) => {
    const box = element.getBoundingClientRect()
    return box.width > 1 && (box.right > width + 1 || box.left < -1) && !element.closest('table')
  }).map((element) => `${element.tagName}.${element.className} ${element.textContent.slice(0, 40)}`).slice(0, 5)
}

for (const language of LANGUAGES) {
  describe(`components in ${language}`, () => {
    it('obey the rules in light, and their words stand out 7 to 1 or more', () =>
      withComponents(language, {}, async (page) => {
        assert.deepEqual(await violations(page, { runOnly: RULES }), [])
        assert.deepEqual(await violations(page, { runOnly: ['color-contrast-enhanced'] }), [])
      }))

    it('obey them in dark as well', () =>
      withComponents(language, { colorScheme: 'dark' }, async (page) => {
        assert.deepEqual(await violations(page, { runOnly: ['color-contrast-enhanced', 'color-contrast', 'link-in-text-block'] }), [])
      }))

    for (const [name, settings, size] of [
      ['320 px', { viewport: { width: 320, height: 640 } }, '100%'],
      ['320 px with text twice as large', { viewport: { width: 320, height: 640 } }, '200%']]) {
      it(`fit ${name}`, () =>
        withComponents(language, settings, async (page) => {
          await page.evaluate((fontSize) => { document.documentElement.style.fontSize = fontSize }, size)
          assert.deepEqual(await page.evaluate(sticksOut), [])
        }))
    }
  })
}

it('stand out in forced colours: what is touched keeps its edge', () =>
  withComponents('en', { forcedColors: 'active' }, async (page) => {
    assert.deepEqual(await violations(page, { runOnly: RULES }), [])
    const bare = await page.locator('.bar a, .tiles a, .dial a, .search button, .listen, .check__clear').evaluateAll(
      (all) => all.filter((element) => {
        const { borderTopWidth, borderTopStyle } = getComputedStyle(element)
        return parseFloat(borderTopWidth) < 1 || borderTopStyle === 'none'
      }).map((element) => element.className || element.textContent))
    assert.deepEqual(bare, [])
  }))

it('are reached by the Tab key in the order they are read, each with an edge that shows it', () =>
  withComponents('en', {}, async (page) => {
    const wanted = await page.evaluate(() => {
      const all = [...document.querySelectorAll('a[href], button:not([disabled]), input, summary, audio')]
        .filter((element) => element.getClientRects().length && !element.closest('details:not([open]) > :not(summary)'))
      all.forEach((element, place) => { element.dataset.place = place })
      return all.length
    })
    assert.ok(wanted > 150, `${wanted} to reach`)
    const reached = []
    for (let step = 0; reached.length < wanted && step < 2 * wanted; step++) {
      await page.keyboard.press('Tab')
      const found = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement)
        const shown = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 3
        return shown ? Number(document.activeElement.dataset.place) : document.activeElement.outerHTML
      })
      // A player has several controls of the browser's own.
      if (found !== reached[reached.length - 1]) reached.push(found)
    }
    assert.deepEqual(reached, [...reached.keys()])
  }))

it('what is touched is at least 48 px high, but for words inside a text', () =>
  withComponents('en', { viewport: { width: 320, height: 640 } }, async (page) => {
    const small = await page.locator('.bar a, .nav a, .crumbs a, .tiles a, .dial a, .links a, .places a, .tongues a, .foot__links a, .share a, summary, button:not([disabled]), input[type="search"]')
      .evaluateAll((all) => all.filter((element) => {
        const { height } = element.getBoundingClientRect()
        return height > 0 && height < 47.5
      }).map((element) => `${element.outerHTML.slice(0, 90)} ${element.getBoundingClientRect().height}`))
    assert.deepEqual(small, [])
  }))

it('nothing moves', () =>
  withComponents('en', {}, async (page) => {
    const moving = await page.locator('body *:not(audio > *)').evaluateAll((all) => all.filter((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element)
      return animationName !== 'none' || transitionDuration !== '0s'
    }).length)
    assert.equal(moving, 0)
  }))
