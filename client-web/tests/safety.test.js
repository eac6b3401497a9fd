/**
 * @file What must never happen to a reader: a request that nobody asked for, something left on the phone, a name in the
 * list of pages that gives them away.
 */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { launch, leftBehind, SITE, withPhone } from './browser.js'
import { MISSING, PAGES } from './pages.js'

const LIBRARY = fileURLToPath(new URL('../../content/library/', import.meta.url))

let browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

/** What a page asks by itself: how large a language is where somebody came to keep it, and the key for who wants alerts. */
const FURTHER = { 'offline/': ['head'], 'alerts/': ['/assets/alerts.js', '/api/alerts'] }

const withoutHash = (url) => url.replace(/alerts\.[0-9a-f]{12}\.js$/, 'alerts.js')

/** Addresses, below the language, of all documents whose facts say that a reader may be in danger when they are seen. */
function sensitive(kind) {
  return readdirSync(LIBRARY + kind, { recursive: true })
    .filter((file) => file.endsWith('facts.yaml'))
    .map((file) => ({ folder: file.replace(/facts\.yaml$/, ''), facts: readFileSync(`${LIBRARY}${kind}/${file}`, 'utf8') }))
    .filter(({ facts }) => /^sensitivity: sensitive$/m.test(facts) && !/^status: (recheck|historical)$/m.test(facts))
    .map(({ folder }) => (kind === 'pages' ? '' : `${kind}/`) + folder)
}

it('visiting every kind of page with script asks for these pages alone and leaves nothing on the phone', () =>
  withPhone(browser, { javaScriptEnabled: true }, async (page, troubles) => {
    const expected = []
    const asked = []
    const cookies = []
    page.context().on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(withoutHash(request.url()))
    })
    page.context().on('response', async (response) => cookies.push(...(await response.headersArray())
      .filter(({ name }) => name.toLowerCase() === 'set-cookie')))
    for (const path of [...PAGES, MISSING]) {
      const address = `${SITE}/en/${path}`
      const further = (FURTHER[path] || []).map((asked) => new URL(asked, address).href)
      expected.push(address, ...further)
      await Promise.all([further.length && page.waitForResponse(further[further.length - 1]), page.goto(address, { waitUntil: 'load' })])
    }
    assert.deepEqual(asked, expected)
    assert.deepEqual(cookies, [])
    assert.deepEqual(await leftBehind(page), [])
    assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0)
    assert.deepEqual(troubles.filter((trouble) => !/status of 404/.test(trouble)), [])
  }))

for (const kind of ['pages', 'hotlines', 'checklists']) {
  describe(`sensitive ${kind}`, () => {
    for (const language of ['en', 'ar']) {
      it(`bear no name in the tab, the list of pages or a preview in ${language}`, async () => {
        const addresses = sensitive(kind)
        assert.ok(addresses.length > 0, 'there are some')
        for (const address of addresses) {
          const answer = await fetch(`${SITE}/${language}/${address}`)
          const html = await answer.text()
          assert.equal(answer.status, 200, address)
          assert.match(html, /<title>Waymark<\/title>/, address)
          assert.doesNotMatch(html, /<meta (?:name="(?:description|twitter:[^"]*)"|property="og:)/, address)
          assert.equal(answer.headers.get('content-disposition'), null, address)
        }
      })
    }
  })
}

it('the policy allows no script and no style but those of the page, and nothing of others', async () => {
  const answer = await fetch(`${SITE}/en/`)
  const policy = answer.headers.get('content-security-policy')
  assert.match(policy, /default-src 'self'/)
  assert.match(policy, /script-src 'self' 'sha256-/)
  assert.doesNotMatch(policy, /unsafe|https?:|\*/)
  assert.equal(answer.headers.get('referrer-policy'), 'no-referrer')
})

it('a script or a style that somebody puts into a page does nothing', () =>
  withPhone(browser, { javaScriptEnabled: true }, async (page) => {
    await page.route(`${SITE}/en/`, async (route) => {
      const answer = await route.fetch()
      const body = (await answer.text()).replace('</main>', '<script>window.injected = 1</script><style>main { display: none }</style></main>')
      return route.fulfill({ response: answer, body })
    })
    await page.goto(`${SITE}/en/`)
    assert.equal(await page.evaluate(() => window.injected), undefined)
    assert.ok(await page.locator('main').isVisible())
  }))
