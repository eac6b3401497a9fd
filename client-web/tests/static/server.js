/** @file An exported website, served by nginx alone: it answers as Waymark does, and says what it cannot do. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { follow, launch, SITE, withPhone } from '../browser.js'
import { EVERY_KIND, MISSING } from '../pages.js'
import { ask } from './http.js'
import { assertNothingWrittenDown } from './logs.js'

const SERVER = process.env.WAYMARK_TEST_SERVER
const PAGE = '/ar/rights/keep-your-documents/'
/** What depends on the machine, or on the hour. */
const OWN = ['date', 'server', 'connection', 'etag', 'last-modified', 'accept-ranges', 'content-length', 'transfer-encoding']

const kept = (headers) => Object.fromEntries(Object.entries(headers)
  .filter(([name]) => !OWN.includes(name)).map(([name, value]) => [name, value.toLowerCase()]))

async function both(path, settings) {
  return Promise.all([ask(SITE + path, settings), ask(SERVER + path, settings)])
}

describe('nginx and Waymark answer alike', () => {
  for (const coding of ['identity', 'gzip', 'br', 'gzip, deflate, br']) {
    it(`pages to a phone that takes ${coding}, in bytes and headers`, async () => {
      for (const path of [...EVERY_KIND.map((page) => `/ar/${page}`), '/practices.csv', '/practices.json', '/robots.txt', '/favicon.svg']) {
        const [nginx, waymark] = await both(path, { headers: { 'accept-encoding': coding } })
        assert.equal(nginx.status, 200, path)
        assert.ok(nginx.bytes.equals(waymark.bytes), path)
        assert.deepEqual(kept(nginx.headers), kept(waymark.headers), path)
      }
    })
  }

  it('what programs read of a document, and that lists need a server', async () => {
    for (const path of ['/api/v1/ar/documents/page/rights', '/api/v1/ar/notices']) {
      const [nginx, waymark] = await both(path, { headers: { 'accept-encoding': 'br' } })
      assert.equal(nginx.status, 200, path)
      assert.ok(nginx.bytes.equals(waymark.bytes), path)
      for (const name of ['content-type', 'content-language', 'content-encoding', 'access-control-allow-origin', 'cache-control']) {
        assert.equal(nginx.headers[name], waymark.headers[name], `${path} ${name}`)
      }
    }
    for (const path of ['/api/v1/ar/documents', '/api/v1/ar/documents/', '/api/v1/changes', '/api/nothing']) {
      const answer = await ask(SITE + path, {})
      assert.equal(answer.status, 404, path)
      assert.equal(answer.headers['content-type'], 'application/problem+json', path)
      assert.equal(answer.headers['access-control-allow-origin'], '*', path)
      assert.equal(JSON.parse(answer.text).code, 'files-alone')
    }
  })

  it('what is not there, in the language of the address', async () => {
    for (const path of [`/ar/${MISSING}`, '/ar/404.html']) {
      const [nginx, waymark] = await both(path, { headers: { 'accept-encoding': 'br' } })
      assert.equal(nginx.status, 404)
      assert.ok(nginx.bytes.equals(waymark.bytes))
      assert.deepEqual(kept(nginx.headers), kept(waymark.headers))
    }
  })

  for (const asked of ['fr-CI,fr;q=0.9', 'es-419', 'ar-SD,en;q=0.5', 'tlh', 'kab,fr;q=0.2', 'iw,ar;q=0.8', 'qaa,qab,qac,es',
    'in', 'fa-AF', 'ca', 'ti', 'EN-gb', '', '*', ';;;,,,', 'x'.repeat(3000)]) {
    it(`the first page and short addresses to a phone that asks for “${asked.slice(0, 20)}”`, async () => {
      for (const path of ['/', '/q/xgr8gty', '/q/XGR8GTY/']) {
        const [nginx, waymark] = await both(path, { headers: { 'accept-language': asked } })
        assert.equal(nginx.status, 302)
        assert.equal(nginx.headers.location, waymark.headers.location, path)
        assert.equal(nginx.headers.vary, 'Accept-Language')
        assert.equal(nginx.headers['cache-control'], 'no-cache')
      }
    })
  }

  for (const path of ['/ar', '/ar-EG/rights/', '/iw/rights/', '/fr_CA/', '/fr/rights', '/ti/rights/', '/de/rights/', '/AR/rights/']) {
    it(`an address written otherwise: ${path}`, async () => {
      const [nginx, waymark] = await both(path, { headers: { 'accept-language': 'es' } })
      assert.equal(nginx.status < 400, waymark.status < 400, `${nginx.status}, not ${waymark.status}`)
      assert.equal(nginx.headers.location, waymark.headers.location)
    })
  }
})

it('what has not changed costs little', async () => {
  const first = await ask(SITE + PAGE, { headers: { 'accept-encoding': 'br' } })
  const again = await ask(SITE + PAGE, { headers: { 'accept-encoding': 'br', 'if-none-match': first.headers.etag } })
  assert.equal(again.status, 304)
  assert.ok(again.size <= 300, `${again.size} bytes`)
})

for (const path of ['/.waymark/nginx/maps.conf', '/.waymark/edition.json', '/waymark/csp.txt', '/../../etc/passwd', '/xx%0d%0aSet-Cookie:a=b/',
  '/de/%0d%0aSet-Cookie:a=b/', `/${'a'.repeat(2000)}`, '/nonsense', '/q/aaaaaaa']) {
  it(`no reader finds anything at ${path.slice(0, 40)}`, async () => {
    const answer = await ask(SITE + path, { headers: { 'accept-language': 'fr' } })
    assert.ok([400, 404, 302].includes(answer.status), `${answer.status}`)
    assert.ok(!('set-cookie' in answer.headers))
    if (answer.status === 404 && !path.startsWith('/.waymark')) assert.match(answer.text, /<html lang="fr"/)
    if (answer.status === 302) assert.equal(answer.headers.location, '/fr/')
  })
}

describe('in a browser', () => {
  let browser
  before(async () => {
    browser = await launch()
  })
  after(() => browser.close())

  it('searching says plainly that this copy cannot, and leads on', () =>
    withPhone(browser, {}, async (page) => {
      await page.goto(`${SITE}/ar/search/`)
      await page.locator('main input[name="q"]').fill('xqzvwk')
      const [answer] = await Promise.all([page.waitForResponse(/search/), page.locator('main input[name="q"]').press('Enter')])
      await page.waitForLoadState()
      assert.equal(answer.status(), 405)
      assert.equal(await page.getAttribute('html', 'lang'), 'ar')
      const there = await page.innerText('h1')
      await page.goto(`${SITE}/ar/405.html`)
      assert.equal(there, await page.innerText('h1'))
      await follow(page, '/ar/get-help/')
    }))

  it('whoever comes without a choice is offered every language', () =>
    withPhone(browser, { viewport: { width: 320, height: 800 } }, async (page, troubles) => {
      await page.goto(`${SITE}/index.html`)
      for (const link of await page.locator('main a').all()) {
        assert.ok((await link.boundingBox()).height >= 44, await link.innerText())
      }
      await follow(page, '/ar/')
      assert.deepEqual(troubles, [])
    }))
})

it('nothing was written down about anybody', assertNothingWrittenDown)
