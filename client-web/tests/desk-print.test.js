/** @file Posters, leaflets, cards and pictures of a message: nothing stands outside its place, in no language. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { launch, SITE, withPhone } from './browser.js'
import { looksRight, makeAdministrator, makePerson, readIn, signIn, signOut, violations, WAYMARK } from './desk.js'

const PLANNER = 'petra@example.org'
const MESSAGES = ['keep-your-documents', 'check-a-job-offer']
const PAPER = { viewport: { width: 1240, height: 1200 }, javaScriptEnabled: true, bypassCSP: true }

let browser
let campaign
before(async () => {
  browser = await launch()
  await makeAdministrator(browser)
  await makePerson(browser, PLANNER, 'campaign-manager')
})
after(() => browser.close())

it('a message that is planned for paper has its sheets', () => withPhone(browser, {}, async (page, troubles) => {
  await signIn(page, PLANNER)
  await page.goto(`${SITE}/desk/campaigns/new`)
  await page.fill('#name', 'On paper')
  for (const language of ['en', 'fr', 'ar']) await page.selectOption(`#language-${language}`, 'wait')
  for (const [place, message] of MESSAGES.entries()) {
    if (place > 0) await page.click('button[name=more][value=messages]')
    await page.selectOption(`#message-${place}-document`, `message:${message}`)
    for (const channel of ['poster', 'leaflet', 'card', 'image']) await page.check(`#message-${place}-${channel}`)
  }
  await page.click('main .buttons button:not([name])')
  await page.waitForURL(/campaigns\/[0-9]+$/)
  campaign = new URL(page.url()).pathname
  await page.click(`main a[href$="/messages/message:${MESSAGES[0]}"]`)
  await page.click('main a[href$="/print"]')
  assert.equal(await page.locator('.looks a').count(), 5)
  assert.equal(await page.locator('main .notice').count(), 0)
  await signOut(page)
  assert.deepEqual(troubles, [])
}))

it('everything stands on its sheet, in every language that has an approved text', () =>
  withPhone(browser, PAPER, async (page) => {
    await signIn(page, PLANNER)
    for (const message of MESSAGES) {
      for (const sheet of ['poster-a4', 'poster-a3', 'leaflet', 'card', 'image']) {
        for (const language of ['en', 'fr', 'ar']) {
          const name = `${sheet} of ${message} in ${language}`
          const answer = await page.goto(`${SITE}${campaign}/messages/message:${message}/print/sheet?sheet=${sheet}&language=${language}`)
          assert.equal(answer.status(), 200, name)
          assert.deepEqual(await page.evaluate(outside), [], name)
        }
      }
    }
  }))

it('the command makes what the desk shows', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'waymark-print-')), 'poster.pdf')
  try {
    const words = ['campaigns', 'print', campaign.split('/').pop(), `message:${MESSAGES[0]}`, file]
    execFileSync(WAYMARK, [...words, '--sheet', 'poster-a4', '--language', 'ar'])
    assert.equal(readFileSync(file).subarray(0, 5).toString(), '%PDF-')
    assert.throws(() => execFileSync(WAYMARK, [...words, '--sheet', 'flag', '--language', 'ar'], { stdio: 'pipe' }))
  } finally {
    rmSync(dirname(file), { recursive: true })
  }
})

/** What is wider or higher than the part of the sheet it stands in; in the browser. */
function outside () {
  const parts = '.sheet, .poster__main, .image__main, .leaflet__panel, .card__face, .code__words, .line'
  return [...document.querySelectorAll(parts)].flatMap((part) => {
    const place = part.getBoundingClientRect()
    return [...part.children].filter((child) => {
      const { top, bottom, left, right } = child.getBoundingClientRect()
      return top < place.top - 1 || bottom > place.bottom + 1 || left < place.left - 1 || right > place.right + 1
    }).map((child) => `${child.className || child.tagName} in ${part.className}`)
  })
}

describe('the page', () => {
  for (const language of ['en', 'ar']) {
    for (const [width, height] of [[360, 740], [1280, 800]]) {
      it(`in ${language} fits ${width} px and breaks no rule that axe knows`, () =>
        withPhone(browser, { viewport: { width, height }, javaScriptEnabled: true, bypassCSP: true }, async (page, troubles) => {
          await signIn(page, PLANNER)
          await readIn(page, language)
          await page.goto(`${SITE}${campaign}/messages/message:${MESSAGES[0]}/print?language=ar`)
          await looksRight(page, `desk-print-${language}-${width}`)
          assert.deepEqual(await violations(page), [])
          await readIn(page, 'en')
          assert.deepEqual(troubles, [])
        }))
    }
  }
})
