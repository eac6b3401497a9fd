/** @file A session that ends while somebody types: signing in again in the page itself, and nobody else in their name. */
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { launch, SITE, withPhone } from './browser.js'
import { asText, beginText, looksRight, makeAdministrator, makePerson, PASSWORD, readIn, signIn, signOut, violations } from './desk.js'

const EDITOR = 'ines.again@example.org'
const OTHER = 'omar.again@example.org'
const CAREFUL = 'carla.again@example.org'
const STEP = 30
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

let browser
before(async () => {
  browser = await launch()
  await makeAdministrator(browser)
  for (const email of [EDITOR, OTHER, CAREFUL]) await makePerson(browser, email, 'editor')
})
after(() => browser.close())

const again = (page) => page.locator('[data-sign-in-again]')
const status = (page, words) => page.waitForSelector(`[data-draft-status]:has-text("${words}")`)

async function begin(page, name) {
  await asText(page)
  await beginText(page, name)
  await page.fill('#body', 'Old.')
  await page.click('.buttons button[value=save]')
  await page.waitForURL('**?saved')
}

/** The code that an app shows so many steps from now (RFC 6238). */
function code(secret, later) {
  const bits = [...secret].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 1000 / STEP) + later))
  const hash = createHmac('sha1', key).update(counter).digest()
  const number = hash.readUInt32BE(hash[19] & 15) & 0x7fffffff
  return String(number % 1e6).padStart(6, '0')
}

const openIt = (page) => again(page).locator('summary').click()

async function tryPassword(page, password) {
  await again(page).locator('#password').fill(password)
  await again(page).locator('[data-forms] button').click()
}

const withScript = (look, use) => withPhone(browser, { javaScriptEnabled: true, bypassCSP: true, ...look }, use)

describe('a session that ends while somebody types', () => {
  it('goes on in place: nothing typed is lost, and nobody is taken away from the text', () => withScript({}, async (page) => {
    await signIn(page, EDITOR)
    await begin(page, 'in-place')
    await page.context().clearCookies()
    await page.fill('#body', 'Typed while signed out.')
    await status(page, 'signed out')
    assert.equal(await page.evaluate(() => document.activeElement.id), 'body', 'the cursor stays where it was')
    await page.click('.buttons button[value=save]')
    await page.waitForFunction(() => document.activeElement.id === 'password')
    assert.match(page.url(), /saved$/, 'the page was not left')
    assert.equal(await again(page).locator('#email').inputValue(), EDITOR)
    await tryPassword(page, 'not my password at all')
    await again(page).getByText('is wrong').waitFor()
    await tryPassword(page, PASSWORD)
    await again(page).waitFor({ state: 'hidden' })
    await status(page, 'Draft kept')
    assert.equal(await page.evaluate(() => document.activeElement.value), 'save', 'the button is come back to')
    await page.click('.buttons button[value=save]')
    await page.waitForFunction(() => !document.querySelector('[data-draft-status]').textContent)
    await page.goto(`${SITE}/desk/documents/page:in-place/en`)
    assert.equal(await page.inputValue('#body'), 'Typed while signed out.\n')
    assert.equal(await page.locator('form.notice').count(), 0, 'it is saved, and no draft is left')
  }))

  it('asks for the second step as well', () => withScript({}, async (page) => {
    await signIn(page, CAREFUL)
    await page.goto(`${SITE}/desk/me/second-factor`)
    const secret = await page.inputValue('input[name=secret]')
    await page.fill('#code', code(secret, 0))
    await page.click('main form button')
    await page.waitForSelector('.codes')
    await begin(page, 'second-step')
    await page.context().clearCookies()
    await page.fill('#body', 'Typed with a phone at hand.')
    await status(page, 'signed out')
    await openIt(page)
    await tryPassword(page, PASSWORD)
    await again(page).locator('#code').fill('000000')
    await again(page).locator('[data-forms] button').click()
    await again(page).getByText('This code is wrong').waitFor()
    await again(page).locator('#code').fill(code(secret, 1))
    await again(page).locator('[data-forms] button').click()
    await status(page, 'Draft kept')
    assert.equal(await page.inputValue('#body'), 'Typed with a phone at hand.')
  }))

  it('keeps nothing in the name of somebody else who signed in', () => withScript({}, async (page) => {
    await signIn(page, EDITOR)
    await begin(page, 'not-hers')
    const other = await page.context().newPage()
    await other.goto(`${SITE}/desk/`)
    await signOut(other)
    await signIn(other, OTHER)
    await page.fill('#body', 'Typed by Ines.')
    await again(page).getByText('Somebody else is signed in').waitFor()
    await other.goto(`${SITE}/desk/documents/page:not-hers/en`)
    assert.equal(await other.inputValue('#body'), 'Old.\n')
    await again(page).getByRole('button', { name: 'Sign in as ines' }).click()
    await tryPassword(page, PASSWORD)
    await status(page, 'Draft kept')
    assert.equal(await page.inputValue('#body'), 'Typed by Ines.')
  }))

  for (const [language, width, height] of [['en', 360, 740], ['ar', 360, 740], ['en', 1280, 800], ['ar', 1280, 800]]) {
    it(`looks right in ${language} at ${width} px`, () => withScript({ viewport: { width, height } }, async (page) => {
      await signIn(page, EDITOR)
      await begin(page, `again-${language}${width}`)
      await readIn(page, language)
      await page.context().clearCookies()
      await page.fill('#body', 'Typed while signed out.')
      await openIt(page)
      await again(page).locator('#password').waitFor()
      assert.equal(await again(page).evaluate((section) => getComputedStyle(section).direction), language === 'ar' ? 'rtl' : 'ltr')
      await looksRight(page, `desk_again_${language}${width}`)
      assert.deepEqual(await violations(page), [])
    }))
  }
})
