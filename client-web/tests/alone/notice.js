/** @file A notice on the site: planned and approved at the desk, on its pages until its time is over, closed for a visit, offline too, taken down when the campaign stops. */
import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { launch, leftBehind, SITE, withPhone } from '../browser.js'
import { looksRight, makeAdministrator, makePerson, signIn, signOut, violations } from '../desk.js'

const PLANNER = 'nadia@example.org'
const OTHER = 'omar@example.org'
const TOPIC = `${SITE}/en/risks/`
const SCRIPTED = { javaScriptEnabled: true, viewport: { width: 360, height: 740 } }
const day = (from) => new Date(Date.now() + from * 864e5).toISOString()

let browser
let campaign
before(async () => {
  browser = await launch()
  await makeAdministrator(browser)
  await makePerson(browser, PLANNER, 'campaign-manager')
  await makePerson(browser, OTHER, 'campaign-manager')
})
after(() => browser.close())

/** An edition is there within seconds, or the test says what is. */
async function comes(path, wanted) {
  for (let tries = 0; tries < 100; tries++) {
    const html = await (await fetch(SITE + path)).text()
    if (html.includes('class="notice banner') === wanted) return html
    await pause(300)
  }
  throw new Error(`${path} ${wanted ? 'shows no notice' : 'still shows a notice'}`)
}

it('is planned, previewed and approved, and is then on the site', () => withPhone(browser, SCRIPTED, async (page, troubles) => {
  await signIn(page, PLANNER)
  await page.goto(`${SITE}/desk/campaigns/new`)
  await page.fill('#name', 'Papers')
  await page.fill('#objective', 'People keep their passports with them.')
  await page.fill('#zone', 'UTC').catch(() => page.selectOption('#zone', 'UTC'))
  await page.fill('#from', day(-1).slice(0, 10))
  await page.fill('#until', day(2).slice(0, 10))
  for (const language of ['en', 'fr', 'ar']) await page.selectOption(`#language-${language}`, 'wait')
  await page.selectOption('#message-0-document', 'message:keep-your-documents')
  await page.check('#message-0-notice')
  await page.fill('#message-0-at', day(0).slice(0, 16))
  await page.fill('#counted', 'Opened pages')
  await page.fill('#aim', 'A thousand')
  await page.click('main .buttons button')
  await page.waitForURL(/campaigns\/[0-9]+$/)
  campaign = page.url()
  await page.click('main a[href$="/messages/message:keep-your-documents"]')
  await looksRight(page, 'notice-desk')
  await page.goto(page.url() + '/notice/ar')
  assert.equal(await page.locator('html[dir=rtl] > body > .banner a').count(), 1)
  await looksRight(page, 'notice-preview-ar')
  await page.goto(campaign)
  await signOut(page)
  await signIn(page, OTHER)
  await page.goto(campaign)
  await page.click('form[action$="/approve"] button')
  assert.equal(await page.textContent('main .tag'), 'Approved')
  await signOut(page)
  await comes('/en/', true)
  assert.deepEqual(troubles, [])
}))

it('stands on the first page in each language, fits, and breaks no rule that axe knows', async () => {
  for (const language of ['en', 'fr', 'ar']) {
    for (const [width, height] of [[320, 640], [1280, 800]]) {
      await withPhone(browser, { viewport: { width, height }, javaScriptEnabled: true, bypassCSP: true }, async (page, troubles) => {
        await page.goto(`${SITE}/${language}/`)
        assert.equal(await page.locator('.banner details[open] a').first().isVisible(), true)
        await looksRight(page, `notice-${language}-${width}`)
        assert.deepEqual(await violations(page), [])
        assert.ok(await page.evaluate(() => document.querySelectorAll('*').length) <= 600)
        assert.deepEqual(troubles, [])
      })
    }
  }
})

it('is closed without script, and with script stays away for this visit and no other', async () => {
  await withPhone(browser, {}, async (page) => {
    await page.goto(`${SITE}/en/`)
    await page.click('.banner summary')
    assert.equal(await page.locator('.banner a').first().isVisible(), false)
    await page.goto(TOPIC)
    assert.equal(await page.locator('.banner').count(), 1)
  })
  await withPhone(browser, SCRIPTED, async (page, troubles) => {
    await page.goto(`${SITE}/en/`)
    const id = await page.getAttribute('.banner', 'id')
    assert.deepEqual(await leftBehind(page), [])
    await page.focus('.banner summary')
    await page.keyboard.press('Enter')
    await page.locator('.banner').waitFor({ state: 'detached' })
    assert.equal(await page.evaluate(() => document.activeElement.id), 'main')
    await page.goto(TOPIC)
    assert.equal(await page.locator('.banner').count(), 0)
    assert.deepEqual(await leftBehind(page), [`sessionStorage ${id}`])
    assert.deepEqual(troubles, [])
  })
  await withPhone(browser, SCRIPTED, async (page) => {
    await page.goto(TOPIC)
    assert.equal(await page.locator('.banner').count(), 1, 'another visit')
  })
})

it('goes by itself when the clock of the phone says so, on a kept page without a connection too', () =>
  withPhone(browser, SCRIPTED, async (page) => {
    await page.goto(`${SITE}/en/offline/`)
    await page.locator('.keep__start:enabled').click()
    await page.locator('.keep__offer').waitFor({ state: 'hidden' })
    await page.context().setOffline(true)
    await page.goto(`${SITE}/en/`)
    await page.waitForTimeout(200)
    assert.equal(await page.locator('.banner').count(), 1, 'kept with the page')
    await page.clock.install({ time: new Date(Date.now() + 4 * 864e5) })
    await page.goto(`${SITE}/en/`)
    await page.locator('.banner').waitFor({ state: 'detached' })
    await page.context().setOffline(false)
  }))

it('goes at once when the campaign is paused', () => withPhone(browser, SCRIPTED, async (page) => {
  await signIn(page, PLANNER)
  await page.goto(campaign)
  await page.locator('form[action$="/decide"] [name=reason]').first().fill('The page is being corrected.')
  await page.locator('form[action$="/decide"] button[value=paused]').first().click()
  await comes('/en/', false)
  await comes('/ar/', false)
}))
