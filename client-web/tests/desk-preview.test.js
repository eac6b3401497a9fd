/** @file A draft as readers would get it: in the frame of the desk, without script, and by a link on a stranger's phone. */
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { launch, SITE, withPhone } from './browser.js'
import { makeAdministrator, makePerson, readIn, signIn, violations } from './desk.js'

const SCREENSHOTS = fileURLToPath(new URL('../target/screenshots/', import.meta.url))
const IDA = 'ida.previews@example.org'
const WRITING = '/desk/documents/page:keep-your-documents/en'
const SEEN = { javaScriptEnabled: true, bypassCSP: true }
const ADDED = 'Wrap your papers in a blue plastic bag.'

let browser
before(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true })
  browser = await launch()
  await makeAdministrator(browser)
  await makePerson(browser, IDA, 'administrator')
})
after(() => browser.close())

describe('a preview', () => {
  let saved
  let link

  it('shows what is typed before it is saved, without script', () =>
    withPhone(browser, { javaScriptEnabled: false }, async (page) => {
      await signIn(page, IDA)
      await page.goto(SITE + WRITING)
      const body = await page.inputValue('#body')
      await page.fill('#body', `${body}\n\n${ADDED}\n`)
      await page.click('button[value=preview]')
      assert.match(page.url(), /\/draft$/)
      assert.match(await page.frameLocator('iframe').locator('main').innerText(), /blue plastic bag/)
      assert.equal(await page.locator('form[action$="/links"]').count(), 0)
      await page.click('.links a[href^="/desk/documents/"]')
      await page.click('.buttons button[value=save]')
      saved = await page.getAttribute('a[href^="/desk/preview/"]', 'href')
      assert.match(saved, /\/en\/\d+$/)
    }))

  it('looks like a phone in light and dark and on paper', () =>
    withPhone(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      await signIn(page, IDA)
      const grounds = []
      for (const look of ['screen', 'dark', 'paper']) {
        await page.goto(`${SITE}${saved}?look=${look}`)
        const body = page.frameLocator('iframe').locator('body')
        grounds.push(await body.evaluate((element) => getComputedStyle(element).backgroundColor))
        assert.ok(await body.evaluate((element) => element.scrollWidth) <= 320, look)
        await page.screenshot({ path: `${SCREENSHOTS}desk-preview-en-1280-${look}.png`, fullPage: true })
      }
      assert.deepEqual(grounds, ['rgb(255, 255, 255)', 'rgb(18, 23, 28)', 'rgb(255, 255, 255)'])
      assert.match(await page.textContent('.preview__sms'), /\/q\//)
    }))

  it('opens for a stranger by its link until somebody ends it', async () => {
    await withPhone(browser, { ...SEEN, viewport: { width: 360, height: 740 } }, async (page) => {
      await signIn(page, IDA)
      await page.goto(SITE + saved)
      assert.deepEqual(await violations(page), [])
      await page.click('form[action$="/links"] button')
      link = (await page.textContent('.secret--link')).trim()
      assert.deepEqual(await violations(page), [])
      await page.screenshot({ path: `${SCREENSHOTS}desk-preview-link-en-360.png`, fullPage: true })
    })
    await withPhone(browser, { ...SEEN, viewport: { width: 320, height: 568 } }, async (page) => {
      await page.goto(link)
      assert.match(await page.innerText('body > .notice'), /^This is a draft\./)
      assert.match(await page.innerText('main'), /blue plastic bag/)
      assert.deepEqual(await page.context().cookies(), [])
      assert.deepEqual(await violations(page), [])
      await page.screenshot({ path: `${SCREENSHOTS}desk-preview-stranger-320.png` })
    })
    await withPhone(browser, { ...SEEN, viewport: { width: 360, height: 740 } }, async (page) => {
      await signIn(page, IDA, 'ar')
      await readIn(page, 'ar')
      await page.goto(SITE + saved)
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 360)
      assert.deepEqual(await violations(page), [])
      await page.screenshot({ path: `${SCREENSHOTS}desk-preview-ar-360.png`, fullPage: true })
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.screenshot({ path: `${SCREENSHOTS}desk-preview-ar-1280.png`, fullPage: true })
      await page.click('form[action$="/end"] button')
    })
    const over = await fetch(link)
    assert.equal(over.status, 410)
    assert.doesNotMatch(await over.text(), /blue plastic bag/)
  })
})
