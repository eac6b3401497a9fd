/** @file A picture in a page: in words first, brought by a tap alone, with and without script, and not kept. */
import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { launch, leftBehind } from './browser.js'
import { startLine, startSite } from './kept-site.js'
import { png } from './png.js'

const WORDS = 'The way from the station to the centre.'
const PAGES = {
  plan: { picture: { png: png(640, 480), alternative: WORDS } },
  way: { texts: { en: ['The way', 'How to get there.', 'Go left.\n\n{{image:plan}}\n\nThen right.'], ar: ['الطريق', 'كيف تصل.', '{{image:plan}}'] } },
  other: { texts: { en: ['Another', 'Without.', 'Words.'], ar: ['آخر', 'بلا.', 'كلمات.'] } }
}

let browser, site
before(async () => {
  [browser, site] = await Promise.all([launch(), startSite(PAGES)])
})
after(() => Promise.all([browser.close(), site.stop()]))

/** @param {(page: import('playwright-core').Page, line: object) => Promise<void>} deed */
async function onPhone(settings, deed) {
  const line = await startLine(site)
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...settings })
  const troubles = []
  context.on('weberror', (event) => troubles.push(String(event.error())))
  try {
    const page = await context.newPage()
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
    await deed(page, line, troubles)
  } finally {
    await context.close()
    await line.close()
  }
}
const pictures = (line) => line.asked.filter((each) => each.startsWith('GET ') && each.includes('.png'))

it('says what it shows and what it weighs, and asks for nothing before a tap', () => onPhone({}, async (page, line, troubles) => {
  await page.goto(line.origin + '/en/way/')
  assert.equal(await page.locator('figure p').first().innerText(), WORDS)
  assert.match(await page.locator('.picture').innerText(), /^Show the picture · [\d.]+ kB$/)
  assert.deepEqual(line.asked, ['GET /en/way/', '200 /en/way/'])
  const { x, width } = await page.locator('figure').boundingBox()
  assert.ok(x >= 0 && x + width <= 320)
  await page.click('.picture')
  await page.waitForFunction(() => document.querySelector('figure img').naturalWidth === 640)
  assert.equal(await page.getAttribute('figure img', 'alt'), WORDS)
  assert.ok((await page.locator('figure img').boundingBox()).width <= 320)
  assert.equal(pictures(line).length, 1)
  assert.equal(page.url(), line.origin + '/en/way/')
  assert.deepEqual(await leftBehind(page), [])
  assert.deepEqual(troubles, [])
}))

it('opens by itself where no script runs', () => onPhone({ javaScriptEnabled: false }, async (page, line) => {
  await page.goto(line.origin + '/ar/way/')
  assert.equal(await page.getAttribute('figure p span', 'lang'), 'en')
  assert.equal(pictures(line).length, 0)
  await page.click('.picture')
  await page.waitForURL(/\.png$/)
  assert.equal(pictures(line).length, 1)
}))

it('stays words where there is no connection, and the link comes back', () => onPhone({}, async (page, line) => {
  await page.goto(line.origin + '/en/offline/')
  await page.locator('.keep__start:enabled').click()
  await page.locator('.keep__offer').waitFor({ state: 'hidden' })
  assert.equal(pictures(line).length, 0)
  await line.cut()
  await page.goto(line.origin + '/en/way/')
  assert.match(await page.locator('figure').innerText(), /Needs a connection: pictures are not kept on the phone\./)
  await page.click('.picture')
  await page.locator('.picture').waitFor()
  assert.equal(await page.locator('figure p').first().innerText(), WORDS)
}))

it('a page without a picture has no script for one', () => onPhone({}, async (page, line) => {
  await page.goto(line.origin + '/en/other/')
  assert.ok(!(await page.content()).includes('picture'))
}))
