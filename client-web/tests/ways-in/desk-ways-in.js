/** @file Ways into the desk without a password: passkeys on a virtual device of Chromium, and signing in elsewhere. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { launch, SITE, withPhone } from '../browser.js'
import { PASSWORD, looksRight, makeAdministrator, makePerson, readIn, signIn, signOut, violations } from '../desk.js'
import { startElsewhere } from './elsewhere.js'

const SCRIPT = { javaScriptEnabled: true }
const DINA = 'dina.ways@example.org'
const EBO = 'ebo.ways@example.org'

let browser, endElsewhere
let there = {}
before(async () => {
  browser = await launch()
  endElsewhere = await startElsewhere(() => there)
  await makeAdministrator(browser)
  await makePerson(browser, DINA, 'editor')
  await makePerson(browser, EBO, 'translator')
})
after(async () => {
  endElsewhere()
  await browser.close()
})

/** A device that keeps passkeys and recognises its owner, or not. */
async function device(page) {
  const tools = await page.context().newCDPSession(page)
  await tools.send('WebAuthn.enable')
  const { authenticatorId } = await tools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true,
      isUserVerified: true, automaticPresenceSimulation: true
    }
  })
  return {
    recognises: (isUserVerified) => tools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
    forget: () => tools.send('WebAuthn.clearCredentials', { authenticatorId })
  }
}

async function make(page, name) {
  await page.goto(`${SITE}/desk/me/passkeys`)
  await page.fill('#name', name)
  await page.fill('#password', PASSWORD)
  await page.click('form.panel button')
  await page.click('[data-passkey-make] button')
}

describe('a passkey', () => {
  it('is made, opens the desk without a password, is the second step after one, and ends when removed', () =>
    withPhone(browser, SCRIPT, async (page, troubles) => {
      const phone = await device(page)
      await signIn(page, DINA)
      await make(page, 'My phone')
      await page.waitForSelector('.codes li')
      assert.equal(await page.locator('.codes li').count(), 10)
      await signOut(page)

      await page.click('[data-passkey-ask] button')
      await page.waitForURL(`${SITE}/desk/`)
      await page.goto(`${SITE}/desk/me/passkeys`)
      assert.match(await page.textContent('main'), /My phone.*Last used/s)
      await signOut(page)

      await page.fill('#email', DINA)
      await page.fill('#password', PASSWORD)
      await page.click('main button')
      await page.waitForURL(/sign-in\/code/)
      await page.click('[data-passkey-ask] button')
      await page.waitForURL(`${SITE}/desk/`)

      await make(page, 'The same phone')
      await page.waitForSelector('[data-passkey-failed]:not([hidden])')
      await page.goto(`${SITE}/desk/me/passkeys`)
      await page.click('form[action$="/remove"] button')
      await signOut(page)
      await page.click('[data-passkey-ask] button')
      await page.waitForURL(/sign-in\/passkey/)
      assert.match(await page.textContent('[role=alert]'), /opens nothing here/)
      await phone.forget()
      assert.deepEqual(troubles.filter((each) => !each.includes('422')), [])
    }))

  it('stays closed to whoever the device does not recognise, who can still use the password', () =>
    withPhone(browser, SCRIPT, async (page) => {
      const phone = await device(page)
      await signIn(page, DINA)
      await make(page, 'A laptop')
      await page.waitForSelector('.codes li')
      await signOut(page)
      await phone.recognises(false)
      await page.click('[data-passkey-ask] button')
      await page.waitForSelector('[data-passkey-failed]:not([hidden])')
      await phone.recognises(true)
      await page.click('[data-passkey-ask] button')
      await page.waitForURL(`${SITE}/desk/`)
      await page.goto(`${SITE}/desk/me/passkeys`)
      await page.click('form[action$="/remove"] button')
    }))

  it('is not offered without script, and its page says so', () =>
    withPhone(browser, {}, async (page, troubles) => {
      await page.goto(`${SITE}/desk/sign-in`)
      assert.equal(await page.locator('[data-passkey-ask]').isVisible(), false)
      await signIn(page, EBO)
      await page.goto(`${SITE}/desk/me/passkeys`)
      await page.fill('#name', 'A phone')
      await page.fill('#password', PASSWORD)
      await page.click('form.panel button')
      assert.match(await page.textContent('main'), /cannot make passkeys/)
      assert.deepEqual(troubles, [])
    }))
})

describe('signing in elsewhere', () => {
  const elsewhere = async (page) => {
    await page.goto(`${SITE}/desk/sign-in?next=/desk/me`)
    await page.click('a[href^="/desk/sign-in/elsewhere"]')
    await page.waitForURL((url) => url.origin === SITE)
  }

  it('opens the account with the verified address, and afterwards the same one whatever the address is', () =>
    withPhone(browser, {}, async (page) => {
      there = { sub: 'person-1', email: EBO, verified: false }
      await elsewhere(page)
      assert.match(await page.textContent('[role=alert]'), /nobody here has that e-mail address/)
      there = { sub: 'person-1', email: EBO.toUpperCase(), verified: true }
      await elsewhere(page)
      assert.equal(page.url(), `${SITE}/desk/me`)
      assert.match(await page.textContent('main'), /ebo.ways@example.org/)
      await signOut(page)
      there = { sub: 'person-1', email: DINA, verified: true }
      await page.context().clearCookies({ name: /^_/ })
      await elsewhere(page)
      assert.match(await page.textContent('main'), /ebo.ways@example.org/)
    }))

  it('opens nothing to a stranger, to whoever was given the address later, or with what is left of another time', () =>
    withPhone(browser, {}, async (page) => {
      there = { sub: 'person-2', email: 'stranger@example.org', verified: true }
      await elsewhere(page)
      assert.match(await page.textContent('[role=alert]'), /nobody here has that e-mail address/)
      const used = page.url()
      await page.goto(used)
      assert.match(await page.textContent('[role=alert]'), /did not work/)
      await page.context().clearCookies({ name: /^_/ })
      there = { sub: 'person-3', email: EBO, verified: true }
      await elsewhere(page)
      assert.match(await page.textContent('[role=alert]'), /nobody here has that e-mail address/)
      await page.goto(`${SITE}/desk/sign-in/elsewhere/back?code=made-up&state=made-up`)
      assert.match(await page.textContent('[role=alert]'), /did not work/)
    }))

  it('asks for the second step as well where there is one', () =>
    withPhone(browser, SCRIPT, async (page) => {
      await device(page)
      await signIn(page, DINA)
      await make(page, 'A key')
      await page.waitForSelector('.codes li')
      await signOut(page)
      there = { sub: 'person-4', email: DINA, verified: true }
      await elsewhere(page)
      assert.match(page.url(), /sign-in\/code/)
      await page.click('[data-passkey-ask] button')
      await page.waitForURL(`${SITE}/desk/me`)
      await page.goto(`${SITE}/desk/me/passkeys`)
      await page.click('form[action$="/remove"] button')
    }))
})

for (const language of ['en', 'ar']) {
  for (const [width, height] of [[360, 740], [1280, 800]]) {
    it(`every page in ${language} fits ${width} px and breaks no rule that axe knows`, () =>
      withPhone(browser, { viewport: { width, height }, bypassCSP: true, ...SCRIPT }, async (page) => {
        const look = async (name) => {
          await looksRight(page, `desk_${name}_${language}${width}`)
          assert.deepEqual(await violations(page), [], name)
        }
        await page.goto(`${SITE}/desk/sign-in?language=${language}`)
        await look('ways-in')
        await device(page)
        await signIn(page, DINA)
        await readIn(page, language)
        await make(page, 'A phone of mine')
        await page.waitForSelector('.codes li')
        await page.goto(`${SITE}/desk/me/passkeys`)
        await look('passkeys')
        await page.fill('#name', 'B')
        await page.fill('#password', PASSWORD)
        await page.click('form.panel button')
        await look('passkey-new')
        await page.goto(`${SITE}/desk/me/passkeys`)
        await page.click('form[action$="/remove"] button')
        await readIn(page, 'en')
      }))
  }
}
