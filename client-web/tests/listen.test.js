/** @file Reading aloud: offered only where the phone itself has a voice, asked for nothing before, said as it is written. */
import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { launch, leftBehind, SITE, withPhone } from './browser.js'
import { giveVoices } from './voices.js'

const PAGE = 'rights/keep-your-documents/'
const own = (...tags) => tags.map((lang) => ({ lang, localService: true }))

let browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

function withVoices(voices, visit, expected = []) {
  return withPhone(browser, { javaScriptEnabled: true }, async (page, troubles) => {
    await giveVoices(page, voices)
    await visit(page, troubles)
    assert.deepEqual(troubles.filter((trouble) => !expected.some((each) => each.test(trouble))), [])
  })
}
const button = (page) => page.locator('.listen')
const reads = async (page) => await button(page).getAttribute('aria-pressed') === 'true'
const said = (page) => page.evaluate(() => window.speechSynthesis.said)

for (const [language, voice] of [['en', 'en-GB'], ['ar', 'ar_EG'], ['bn', 'bn-BD'], ['am', 'am-ET']]) {
  it(`a page in ${language} is read from its title on, sentence by sentence`, () =>
    withVoices(own('fr-FR', voice), async (page) => {
      const asked = []
      await page.goto(`${SITE}/${language}/${PAGE}`)
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await button(page).waitFor()
      assert.deepEqual(asked, [], 'nothing is loaded before somebody wants to listen')
      assert.equal(await reads(page), false)
      await button(page).click()
      await page.waitForFunction(() => window.speechSynthesis.said.length === 1)
      assert.equal(asked.length, 1)
      assert.match(asked[0], /^\/assets\/listen\.[0-9a-f]{12}\.js$/)
      assert.deepEqual(await said(page), [{ text: await page.innerText('h1'), lang: voice }])
      assert.ok(await reads(page), 'the button stops now')

      const total = await page.evaluate(() => {
        const speech = window.speechSynthesis
        while (document.querySelector('.listen__now')) speech.finishOne()
        return speech.said.length
      })
      assert.ok(total > 20, `${total} sentences`)
      const longest = Math.max(...(await said(page)).map(({ text }) => text.length))
      assert.ok(longest < 400, `a sentence of ${longest} letters`)
      assert.equal(await reads(page), false, 'it can be heard again')
      assert.deepEqual(await leftBehind(page), [])
    }))
}

it('tapping again stops, and once more begins at the title', () =>
  withVoices(own('en'), async (page) => {
    await page.goto(`${SITE}/en/${PAGE}`)
    await button(page).click()
    await page.waitForFunction(() => window.speechSynthesis.said.length === 1)
    await page.evaluate(() => window.speechSynthesis.finishOne())
    await button(page).click()
    assert.equal(await page.locator('.listen__now').count(), 0)
    await button(page).click()
    const all = await said(page)
    assert.equal(all.length, 3)
    assert.equal(all[2].text, all[0].text)
  }))

it('whoever leaves is not betrayed by a voice', () =>
  withVoices(own('en'), async (page) => {
    await page.goto(`${SITE}/en/${PAGE}`)
    await button(page).click()
    await page.waitForFunction(() => window.speechSynthesis.said.length === 1)
    const silenced = await page.evaluate(() => {
      const before = window.speechSynthesis.silenced
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
      return window.speechSynthesis.silenced - before
    })
    assert.equal(silenced, 1, 'by the first Escape already')
    await button(page).click()
    await page.route('https://en.wikipedia.org/**', (route) => route.fulfill({ body: 'Harmless' }))
    assert.equal(await page.evaluate(() => {
      const before = window.speechSynthesis.silenced
      document.querySelector('.bar__exit').click()
      return window.speechSynthesis.silenced - before
    }), 1)
    await page.waitForURL('https://en.wikipedia.org/')
  }, [/another host: https:\/\/en.wikipedia.org/]))

it('a number to call is said digit by digit', () =>
  withVoices(own('en'), async (page) => {
    await page.goto(`${SITE}/en/hotlines/eu-112/`)
    await button(page).click()
    await page.waitForFunction(() => window.speechSynthesis.said.length === 1)
    await page.evaluate(() => { while (document.querySelector('.listen__now')) window.speechSynthesis.finishOne() })
    assert.ok((await said(page)).some(({ text }) => / 1 1 2$/.test(text)), JSON.stringify(await said(page)))
  }))

it('nothing is offered without a voice for the language', () =>
  withVoices(own('fr-FR', 'es'), async (page) => {
    await page.goto(`${SITE}/en/${PAGE}`, { waitUntil: 'load' })
    assert.equal(await page.locator('.listen').isVisible(), false)
  }))

it('a voice that would send the text to a company is not offered', () =>
  withVoices([{ lang: 'en-US', localService: false }], async (page) => {
    await page.goto(`${SITE}/en/${PAGE}`, { waitUntil: 'load' })
    assert.equal(await page.locator('.listen').isVisible(), false)
  }))

it('what is in another language is read by a voice for that language, or not at all', () =>
  withVoices(own('am', 'en'), async (page) => {
    await page.goto(`${SITE}/am/rights/rights-at-work/`)
    await button(page).click()
    await page.waitForFunction(() => window.speechSynthesis.said.length === 1)
    assert.deepEqual(await said(page), [{ text: await page.innerText('h1'), lang: 'en' }])
  }))
