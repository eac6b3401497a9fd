/** @file An exported website on a memory card: opened as files, it leads from the first page to a number to call. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { after, before, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { launch } from '../browser.js'

const CARD = process.env.WAYMARK_TEST_CARD
const url = (path) => pathToFileURL(join(CARD, path)).href

let browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

/** Visit with scripts off; whatever is asked for must lie on the card, but for the way out. */
async function withCard(visit) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } })
  context.setDefaultTimeout(60000)
  const troubles = []
  context.on('request', (request) => {
    if (!request.url().startsWith('data:') && !request.url().startsWith(url(''))) troubles.push(`asked for ${request.url()}`)
  })
  context.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`))
  try {
    await visit(await context.newPage())
    assert.deepEqual(troubles, [])
  } finally {
    await context.close()
  }
}

async function tap(page, path) {
  for (const link of await page.locator('a[href]').all()) {
    if (await link.evaluate((element) => element.href) === url(path) && await link.isVisible()) {
      await link.click()
      await page.waitForURL(url(path))
      return
    }
  }
  throw new Error(`${page.url()} has no visible link to ${path}`)
}

it('from the first page to a language, a topic, help and a number to call', () =>
  withCard(async (page) => {
    await page.goto(url('index.html'))
    await tap(page, 'ar/index.html')
    assert.equal(await page.getAttribute('html', 'dir'), 'rtl')
    await tap(page, 'ar/risks/index.html')
    await tap(page, 'ar/risks/trafficking/index.html')
    await tap(page, 'ar/get-help/index.html')
    await tap(page, 'ar/get-help/it/index.html')
    await tap(page, 'ar/hotlines/it-trafficking/index.html')
    assert.match(await page.locator('main a[href^="tel:"]').first().getAttribute('href'), /^tel:\+?[0-9]+$/)
    await tap(page, 'fr/hotlines/it-trafficking/index.html')
  }))

it('searching says plainly that this copy cannot', () =>
  withCard(async (page) => {
    await page.goto(url('en/search/index.html'))
    await page.locator('main input[name="q"]').fill('passport')
    await page.locator('main input[name="q"]').press('Enter')
    await page.waitForURL(url('en/405.html'))
    await tap(page, 'en/get-help/index.html')
  }))

it('every link of every page leads to a file on the card', () => {
  const broken = new Set()
  let links = 0
  for (const name of readdirSync(CARD, { recursive: true })) {
    if (!name.endsWith('.html')) continue
    const html = readFileSync(join(CARD, name), 'utf8')
    for (const [, target] of html.matchAll(/ (?:href|src|action)="([^"#?]+)[^"]*"/g)) {
      if (/^[a-z]+:/.test(target)) continue
      links++
      const file = target.startsWith('/') ? target : resolve(dirname(join(CARD, name)), target)
      if (!file.startsWith(CARD) || !existsSync(file)) broken.add(`${target} on ${relative(CARD, join(CARD, name))}`)
    }
  }
  assert.deepEqual([...broken].slice(0, 10), [])
  assert.ok(links > 10000, `${links} links`)
})
