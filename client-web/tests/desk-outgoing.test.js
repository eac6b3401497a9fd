/** @file The texts of a message of a campaign, exactly as they go out by SMS and into chats. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { launch, SITE, withPhone } from './browser.js'
import { WAYMARK, looksRight, makeAdministrator, makePerson, readIn, signIn, signOut, violations } from './desk.js'

const LIBRARY = fileURLToPath(new URL('../../content/library', import.meta.url))
const PLANNER = 'ivana@example.org'

let browser
let message
before(async () => {
  browser = await launch()
  await makeAdministrator(browser)
  await makePerson(browser, PLANNER, 'campaign-manager')
})
after(() => browser.close())

it('shows every language with its size, and what it costs', () => withPhone(browser, {}, async (page, troubles) => {
  await signIn(page, PLANNER)
  await page.goto(`${SITE}/desk/campaigns/new`)
  await page.fill('#name', 'Texts as they go out')
  for (const language of ['en', 'fr', 'ar']) await page.selectOption(`#language-${language}`, 'wait')
  await page.selectOption('#message-0-document', 'message:keep-your-documents')
  await page.check('#message-0-sms')
  await page.check('#message-0-chat')
  await page.click('main .buttons button')
  await page.waitForURL(/campaigns\/[0-9]+$/)
  await page.click('main a[href$="/messages/message:keep-your-documents"]')
  message = new URL(page.url()).pathname
  await page.fill('#price', '0,05')
  await page.click('main form .buttons button')
  assert.equal(await page.locator('main section.panel').count(), 3)
  assert.match(await page.textContent('#en .outgoing__text >> nth=0'), /^Keep your passport with you\n/)
  assert.match(await page.textContent('#en .terms'), /0\.10/)
  assert.match(await page.textContent('#ar .terms'), /UCS-2/)
  await signOut(page)
  assert.deepEqual(troubles, [])
}))

it('writes plain signs at one click, as a draft that waits for review', () => withPhone(browser, {}, async (page, troubles) => {
  adoptDash()
  await signIn(page, PLANNER)
  await page.goto(`${SITE}/desk/campaigns/new`)
  await page.fill('#name', 'Plain signs')
  for (const language of ['en', 'fr', 'ar']) await page.selectOption(`#language-${language}`, 'wait')
  await page.selectOption('#message-0-document', 'message:if-someone-keeps-your-passport')
  await page.check('#message-0-chat')
  await page.click('main .buttons button')
  await page.waitForURL(/campaigns\/[0-9]+$/)
  await page.click('main a[href$="/messages/message:if-someone-keeps-your-passport"]')
  await page.click('#en form[action$="/en/plain"] button')
  await page.waitForSelector('#en .notice a')
  assert.equal(await page.locator('#en form[action$="/en/plain"]').count(), 0)
  const parts = await page.locator('#en .outgoing .outgoing__text').allTextContents()
  assert.match(parts.join(''), /early – ask/)
  await page.click('#en .notice a')
  assert.equal(new URL(page.url()).pathname, '/desk/documents/message:if-someone-keeps-your-passport')
  assert.equal(await page.locator('nav a[href="/desk/campaigns"]').count(), 1)
  await signOut(page)
  assert.deepEqual(troubles, [])
}))

/** A text with the dash of a word processor, approved already. */
function adoptDash() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-message-'))
  cpSync(LIBRARY, join(folder, 'library'), { recursive: true })
  const file = join(folder, 'library', 'messages/if-someone-keeps-your-passport/en.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('early. Ask', 'early – ask'))
  execFileSync(WAYMARK, ['import', join(folder, 'library'), '--adopt', 'read by colleagues'], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
}

describe('the page', () => {
  for (const language of ['en', 'ar']) {
    for (const [width, height] of [[360, 740], [1280, 800]]) {
      it(`in ${language} fits ${width} px and breaks no rule that axe knows`, () =>
        withPhone(browser, { viewport: { width, height }, javaScriptEnabled: true, bypassCSP: true }, async (page, troubles) => {
          await signIn(page, PLANNER)
          await readIn(page, language)
          await page.goto(`${SITE}${message}?price=0.05`)
          await looksRight(page, `desk-outgoing-${language}-${width}`)
          assert.deepEqual(await violations(page), [])
          await readIn(page, 'en')
          assert.deepEqual(troubles, [])
        }))
    }
  }
})
