/** @file Writing and translating at the desk: lost network, ended session, clash in two windows, without script, Arabic. */
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { launch, newPhone, SITE, withPhone } from './browser.js'
import { asText, beginText, looksRight, makeAdministrator, makePerson, signIn, signOut, violations } from './desk.js'

const SCREENSHOTS = fileURLToPath(new URL('../target/screenshots/', import.meta.url))
const EDITOR = 'edda@example.org'
const OTHER = 'otis@example.org'
const TRANSLATOR = 'tara@example.org'
const PAGE = 'page:keep-your-documents'
const PAGES = [
  'documents', 'documents?words=papers', 'documents/new', `documents/${PAGE}`, `documents/${PAGE}/en`,
  `documents/${PAGE}/und`, 'documents/hotline:it-trafficking/und', `translate/${PAGE}/ar`, `translate/${PAGE}/es`,
  `documents/${PAGE}/en/history`
]

let browser
before(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true })
  browser = await launch()
  await makeAdministrator(browser)
  await makePerson(browser, EDITOR, 'editor')
  await makePerson(browser, OTHER, 'editor')
  await makePerson(browser, TRANSLATOR, 'translator', 'ar fr')
})
after(() => browser.close())

async function begin(page, name, body) {
  await beginText(page, name)
  await page.fill('#body', body)
  await save(page)
}

async function save(page) {
  await page.click('.buttons button[value=save]')
  await page.waitForURL('**?saved')
}

const status = (page, words) => page.waitForSelector(`[data-draft-status]:has-text("${words}")`)

describe('what is typed', () => {
  it('says below the field for a number whose it is, while it is typed', () => withPhone(browser, { javaScriptEnabled: true }, async (page) => {
    await signIn(page, EDITOR)
    await page.goto(`${SITE}/desk/documents/hotline:it-trafficking/und`)
    const said = page.locator('[data-number-said="field.number"]')
    await said.getByText('Italy: free of charge for callers').waitFor()
    await page.fill('[id="field.number"]', '+39 1')
    await said.getByText('No numbering plan lists this number').waitFor()
    await page.fill('[id="field.number"]', '112')
    await said.getByText('Italy: short number').waitFor()
  }))

  it('is kept every few seconds, also while the network is away', () =>
    withPhone(browser, { javaScriptEnabled: true }, async (page) => {
      await asText(page)
      await signIn(page, EDITOR)
      await begin(page, 'network', 'Old.')
      await page.fill('#body', 'Typed with a network.')
      await status(page, 'Draft kept')
      await page.context().setOffline(true)
      await page.fill('#body', 'Typed without a network.')
      await status(page, 'network is away')
      assert.equal(await page.evaluate(() => localStorage.length), 1)
      await page.fill('#body', 'Typed without a network, and more.')
      await page.context().setOffline(false)
      await status(page, 'Draft kept')
      assert.equal(await page.evaluate(() => localStorage.length), 0)
      await page.goto(`${SITE}/desk/documents/page:network/en`)
      assert.equal(await page.inputValue('#body'), 'Typed without a network, and more.')
      await save(page)
      await page.goto(`${SITE}/desk/documents/page:network/en`)
      assert.equal(await page.locator('form.notice').count(), 0, 'the draft is gone once it is saved')
    }))

  it('comes back after the browser was closed without a network', () =>
    withPhone(browser, { javaScriptEnabled: true }, async (page) => {
      await asText(page)
      await signIn(page, EDITOR)
      await begin(page, 'closed', 'Old.')
      await page.context().setOffline(true)
      await page.fill('#body', 'Typed on a train.')
      await status(page, 'network is away')
      await page.goto('about:blank')
      await page.context().setOffline(false)
      await page.goto(`${SITE}/desk/documents/page:closed/en`)
      assert.equal(await page.inputValue('#body'), 'Typed on a train.')
      await page.waitForFunction(async () =>
        (await (await fetch(location.href)).text()).includes('>\nTyped on a train.'))
      assert.equal(await page.evaluate(() => localStorage.length), 0)
    }))

  it('survives a session that ended: signing in again in another window is enough', () =>
    withPhone(browser, { javaScriptEnabled: true }, async (page) => {
      await asText(page)
      await signIn(page, EDITOR)
      await begin(page, 'session', 'Old.')
      const other = await page.context().newPage()
      await other.goto(`${SITE}/desk/`)
      await signOut(other)
      await page.fill('#body', 'Typed while signed out.')
      await status(page, 'signed out')
      await signIn(other, EDITOR)
      await page.fill('#body', 'Typed while signed out, and after.')
      await status(page, 'Draft kept')
      await save(page)
      assert.equal(await page.inputValue('#body'), 'Typed while signed out, and after.\n')
    }))
})

for (const javaScriptEnabled of [false, true]) {
  it(`two windows: nothing is overwritten, block by block, script ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
    const hers = await newPhone(browser, { javaScriptEnabled })
    const his = await newPhone(browser, { javaScriptEnabled, bypassCSP: true })
    try {
      const name = `clash-${javaScriptEnabled}`
      await Promise.all([hers, his].map(({ page }) => asText(page)))
      await signIn(hers.page, EDITOR)
      await signIn(his.page, OTHER)
      await begin(hers.page, name, 'One.\n\nTwo.\n\nThree.')
      await his.page.goto(`${SITE}/desk/documents/page:${name}/en`)
      await hers.page.fill('#body', 'One, hers.\n\nTwo.\n\nThree.')
      await save(hers.page)
      await his.page.fill('#body', 'One, his.\n\nTwo.\n\nThree, his.')
      await his.page.click('.buttons button[value=save]')
      const both = await his.page.textContent('main')
      for (const words of ['edda', 'One, hers.', 'One, his.', 'Three, his.']) assert.ok(both.includes(words), words)
      await his.page.screenshot({ path: `${SCREENSHOTS}desk_merge.png`, fullPage: true })
      if (javaScriptEnabled) assert.deepEqual(await violations(his.page), [], 'merging')
      await his.page.check('input[type=radio][value=theirs]')
      await save(his.page)
      assert.equal(await his.page.inputValue('#body'), 'One, hers.\n\nTwo.\n\nThree, his.\n')
      assert.deepEqual(hers.troubles, [])
      assert.deepEqual(his.troubles.filter((each) => !each.includes('409')), [])
    } finally {
      await hers.putAway()
      await his.putAway()
    }
  })
}

it('a translation into Arabic stands beside its source, each in its own direction, with its terms', () =>
  withPhone(browser, { viewport: { width: 1280, height: 800 } }, async (page, troubles) => {
    await signIn(page, EDITOR)
    await begin(page, 'arabic', '## Your passport\n\nA work permit costs nothing.')
    await signOut(page)
    await signIn(page, TRANSLATOR)
    await page.goto(`${SITE}/desk/translate/page:arabic/ar`)
    const [source, target] = [page.locator('section.row .text').first(), page.locator('[id="block.0"]')]
    assert.equal(await source.getAttribute('dir'), 'ltr')
    assert.equal(await target.getAttribute('dir'), 'rtl')
    assert.match((await page.locator('.terms').allTextContents()).join(), /تصريح عمل/)
    await page.fill('[id="field.title"]', 'عن جواز السفر')
    await page.fill('[id="field.summary"]', 'في جملة واحدة.')
    await target.fill('## جواز سفرك')
    await page.fill('[id="block.1"]', 'تصريح العمل لا يكلّف شيئًا.')
    await page.click('.buttons button[value=save]')
    await page.waitForURL('**?saved')
    assert.equal(await page.inputValue('[id="block.0"]'), '## جواز سفرك')
    assert.deepEqual(troubles, [])
  }))

it('what is picked stands where the cursor was', () =>
  withPhone(browser, { javaScriptEnabled: true }, async (page) => {
    await asText(page)
    await signIn(page, EDITOR)
    await begin(page, 'picked', 'First.\n\nLast.')
    await page.evaluate(() => document.getElementById('body').setSelectionRange(8, 8))
    await page.selectOption('#insert', '{{hotline:eu-112}}')
    await page.click('[data-insert]')
    assert.equal(await page.inputValue('#body'), 'First.\n\n{{hotline:eu-112}}\n\nLast.\n')
  }))

for (const language of ['en', 'ar']) {
  for (const [width, height] of [[360, 740], [1280, 800]]) {
    it(`every page in ${language} fits ${width} px and breaks no rule that axe knows`, () =>
      withPhone(browser, { viewport: { width, height }, javaScriptEnabled: true, bypassCSP: true }, async (page) => {
        await signIn(page, OTHER, language)
        await page.click(`footer button[value=${language}]`)
        for (const path of PAGES) {
          await page.goto(`${SITE}/desk/${path}`)
          const name = path.replace(/[/:?=]/g, '_')
          await looksRight(page, `desk_${name}_${language}${width}`)
          assert.deepEqual(await violations(page), [], path)
        }
      }))
  }
}
