/** @file Links to choose a password, by mail: while the mail server is away, and when it is there. */
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, before, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { launch, SITE, withPhone } from '../browser.js'
import { ADMINISTRATOR, PASSWORD, looksRight, makeAdministrator, makePerson, signIn, signOut, violations } from '../desk.js'
import { readable, startPost } from './post.js'

const SCREENSHOTS = fileURLToPath(new URL('../../target/screenshots/', import.meta.url))
const FEMI = 'femi.mail@example.org'

let browser
before(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true })
  browser = await launch()
  await makeAdministrator(browser)
  await makePerson(browser, FEMI, 'translator')
})
after(() => browser.close())

it('an invitation that could not be mailed is handed over instead', () =>
  withPhone(browser, {}, async (page, troubles) => {
    await signIn(page, ADMINISTRATOR)
    await page.goto(`${SITE}/desk/people/invite`)
    assert.match(await page.textContent('main'), /They get a mail with a link/)
    await page.fill('#name', 'Hana')
    await page.fill('#email', 'hana.mail@example.org')
    await page.selectOption('#language', 'ar')
    await page.screenshot({ path: `${SCREENSHOTS}desk_invite-by-mail_en412.png`, fullPage: true })
    await page.click('main form > button')
    assert.match(await page.textContent('[role=alert]'), /could not be sent. Nothing is lost/)
    const link = (await page.textContent('.secret--link')).trim()
    await page.screenshot({ path: `${SCREENSHOTS}desk_not-mailed_en412.png`, fullPage: true })
    await page.goto(link)
    assert.equal(await page.locator('#password').count(), 1)
    assert.deepEqual(troubles, [])
  }))

it('a forgotten password is chosen anew through a mail, and an administrator sees no link', () =>
  withPhone(browser, {}, async (page, troubles) => {
    const post = await startPost()
    await page.goto(`${SITE}/desk/forgotten`)
    await page.fill('#email', FEMI)
    await page.click('main button')
    for (let i = 0; i < 100 && !post.mails.length; i++) await pause(100)
    const link = readable(post.mails[0]).match(/http:\S+\/desk\/link\/\S+/)[0]
    await page.goto(link)
    await page.fill('#password', PASSWORD)
    await page.fill('#repeat', PASSWORD)
    await page.click('main button')
    await signIn(page, FEMI)
    assert.equal(page.url(), `${SITE}/desk/`)
    await signOut(page)

    await signIn(page, ADMINISTRATOR)
    await page.goto(`${SITE}/desk/people/invite`)
    await page.fill('#name', 'Gael')
    await page.fill('#email', 'gael.mail@example.org')
    await page.click('main form > button')
    assert.match(await page.textContent('[role=status]'), /on its way/)
    assert.equal(post.mails.length, 2)
    assert.equal(await page.locator('.secret--link').count(), 0)
    await page.screenshot({ path: `${SCREENSHOTS}desk_mailed_en412.png`, fullPage: true })
    await page.click('button[name=by-hand]')
    assert.equal(await page.locator('.secret--link').count(), 1)
    await post.end()
    assert.deepEqual(troubles, [])
  }))

for (const language of ['en', 'ar']) {
  for (const [width, height] of [[360, 740], [1280, 800]]) {
    it(`every page in ${language} fits ${width} px and breaks no rule that axe knows`, () =>
      withPhone(browser, { viewport: { width, height }, bypassCSP: true, javaScriptEnabled: true }, async (page) => {
        const look = async (name) => {
          await looksRight(page, `desk_${name}_${language}${width}`)
          assert.deepEqual(await violations(page), [], name)
        }
        await page.goto(`${SITE}/desk/sign-in?language=${language}`)
        await page.click('a[href^="/desk/forgotten"]')
        await page.fill('#email', `nobody.${language}${width}@example.org`)
        await look('forgotten')
        await page.click('main button')
        await look('asked')
      }))
  }
}
