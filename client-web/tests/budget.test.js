/** @file A page costs its readers little: one request, few bytes on the wire, few nodes. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { launch, SITE, withPhone } from './browser.js'
import { LANGUAGES, PAGES } from './pages.js'

/** What one round trip of a new connection carries. */
const ONE_ROUND_TRIP = 14600
const MEDIAN = 6000
const NODES = 600

let browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

/** Bytes on the wire, heads included, of everything that a first visit without script asks for. */
async function firstVisit(page, path) {
  const sizes = []
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  network.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength))
  await page.goto(SITE + path, { waitUntil: 'networkidle' })
  return sizes
}

for (const language of LANGUAGES) {
  describe(`pages in ${language}`, () => {
    const totals = []
    for (const path of PAGES.map((page) => `/${language}/${page}`)) {
      it(`${path} is one small answer`, () =>
        withPhone(browser, {}, async (page) => {
          const sizes = await firstVisit(page, path)
          totals.push(sizes.reduce((sum, size) => sum + size, 0))
          assert.equal(sizes.length, 1, 'one request is enough to read')
          assert.ok(sizes[0] <= ONE_ROUND_TRIP, `${sizes[0]} bytes`)
          const nodes = await page.locator('*').count()
          assert.ok(nodes <= NODES, `${nodes} nodes`)
        }))
    }

    it('half of them take little', () => {
      const median = totals.sort((a, b) => a - b)[Math.floor(totals.length / 2)]
      assert.ok(median <= MEDIAN, `the median is ${median} bytes`)
    })
  })
}
