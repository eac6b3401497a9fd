/** @file A campaign at the desk: planned, refused with reasons, completed, approved by another, found in the calendar. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { launch, SITE, withPhone } from './browser.js'
import { looksRight, makeAdministrator, makePerson, readIn, signIn, signOut, violations } from './desk.js'

const PLANNER = 'imane@example.org'
const OTHER = 'joao@example.org'

let browser
let campaign
let sending
before(async () => {
  browser = await launch()
  await makeAdministrator(browser)
  await makePerson(browser, PLANNER, 'campaign-manager')
  await makePerson(browser, OTHER, 'campaign-manager')
})
after(() => browser.close())

it('is refused with reasons, completed, and approved by somebody else', () => withPhone(browser, {}, async (page, troubles) => {
  await signIn(page, PLANNER)
  await page.click('header a[href="/desk/campaigns"]')
  await page.click('main a[href="/desk/campaigns/new"]')
  await page.fill('#name', 'Keep your papers')
  await page.click('main .buttons button')
  await page.waitForURL(/campaigns\/[0-9]+$/)
  campaign = new URL(page.url()).pathname
  assert.equal(await page.locator('main .panel li').count(), 6)
  await looksRight(page, 'desk-campaigns-lacks')
  await signOut(page)

  await signIn(page, OTHER)
  await page.goto(SITE + campaign)
  await page.click('form[action$="/approve"] button')
  assert.match(await page.textContent('main [role=alert]'), /not approved/)
  await signOut(page)

  await signIn(page, PLANNER)
  await page.goto(`${SITE}${campaign}/plan`)
  await page.fill('#objective', 'People keep their passports with them.')
  await page.fill('#from', '2026-12-01')
  await page.fill('#until', '2026-11-30')
  for (const language of ['en', 'fr', 'ar']) await page.selectOption(`#language-${language}`, 'wait')
  await page.fill('#corridor-0-from', 'Bangladesh (BD)')
  await page.check('#stage-before-departure')
  await page.selectOption('#message-0-document', 'message:keep-your-documents')
  await page.check('#message-0-sms')
  await page.check('#message-0-poster')
  await page.fill('#message-0-at', '2026-12-18T09:00')
  await page.fill('#counted', 'Opened pages')
  await page.fill('#aim', 'A thousand by the end of the year')
  await page.click('main .buttons button')
  assert.equal(await page.locator('[aria-invalid]').getAttribute('id'), 'until')
  await looksRight(page, 'desk-campaigns-wrong')
  assert.equal(await page.inputValue('#message-0-at'), '2026-12-18T09:00')
  await page.fill('#until', '2026-12-31')
  await page.click('main .buttons button')
  await page.waitForURL(SITE + campaign)
  assert.equal(await page.locator('form[action$="/approve"]').count(), 0)
  assert.equal(await page.locator('.cell--approved').count(), 3)
  await signOut(page)

  await signIn(page, OTHER)
  await page.goto(SITE + campaign)
  await page.click('form[action$="/approve"] button')
  assert.equal(await page.textContent('main .tag'), 'Approved')
  await signOut(page)
  assert.deepEqual(troubles.filter((each) => !/ (409|422) /.test(each)), [])
}))

it('is sent to a list of people after a look at what was wrong in it', () => withPhone(browser, {}, async (page, troubles) => {
  await signIn(page, PLANNER)
  await page.goto(`${SITE}${campaign}/messages/message:keep-your-documents`)
  await page.click('main a[href$="/sending"]')
  await page.fill('#country', 'Bangladesh (BD)')
  await page.selectOption('#otherwise', 'en')
  await page.setInputFiles('#file', {
    name: 'list.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('number\n01712000001\n=HYPERLINK("x")\n+8801712000001\n01712000002\n')
  })
  await page.click('main form button')
  await page.waitForURL(/sending\/[0-9]+$/)
  sending = new URL(page.url()).pathname
  assert.deepEqual(await page.locator('main details tbody th').allTextContents(), ['3', '4'])
  await looksRight(page, 'desk-sending-read')
  await page.fill('#quietfrom', '')
  await page.click('form[action$="/confirm"] button')
  assert.equal(await page.locator('[aria-invalid]').getAttribute('id'), 'quietfrom')
  await page.fill('#quietfrom', '21:00')
  await page.click('form[action$="/confirm"] button')
  assert.equal(await page.textContent('main .tag'), 'under way')
  await looksRight(page, 'desk-sending-confirmed')
  await page.click('form[action$="/stop"] button')
  assert.equal(await page.textContent('main .tag'), 'stopped')
  assert.equal((await page.content()).includes('1712'), false)
  await signOut(page)
  assert.deepEqual(troubles.filter((each) => !/ (409|422) /.test(each)), [])
}))

describe('every page', () => {
  for (const language of ['en', 'ar']) {
    for (const [width, height] of [[360, 740], [1280, 800]]) {
      it(`in ${language} fits ${width} px and breaks no rule that axe knows`, () =>
        withPhone(browser, { viewport: { width, height }, javaScriptEnabled: true, bypassCSP: true }, async (page, troubles) => {
          await signIn(page, OTHER)
          await readIn(page, language)
          const paths = ['/desk/campaigns', sending, `${campaign}/results`, `${campaign}/messages/message:keep-your-documents/sending`, `${campaign}`, `${campaign}/plan`, '/desk/campaigns/calendar?day=2026-12-03', '/desk/campaigns/calendar?view=week&day=2026-12-18']
          for (const [number, path] of paths.entries()) {
            await page.goto(SITE + path)
            await looksRight(page, `desk-campaigns-${number}-${language}-${width}`)
            assert.deepEqual(await violations(page), [], path)
          }
          await readIn(page, 'en')
          assert.deepEqual(troubles, [])
        }))
    }
  }
})
