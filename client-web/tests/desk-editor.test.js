/** @file The editor at the desk: writing, picking, pasting, undoing, with keys alone, in Arabic, offline, by axe; texts unharmed. */
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, before, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { launch, SITE, withPhone } from './browser.js'
import { beginText, makeAdministrator, makePerson, readIn, signIn, signOut, violations } from './desk.js'

const SCREENSHOTS = fileURLToPath(new URL('../target/screenshots/', import.meta.url))
const WRITER = 'wanda@example.org'
const PAGE = `${SITE}/desk/documents/page:keep-your-documents/en`
const TRANSLATION = `${SITE}/desk/translate/page:keep-your-documents/ar`
const TEXT = '.editor__text'
const WORD = `<html><head><style>p { color: red }</style></head><body><h1 style="margin:0">Papers</h1>
  <p class="MsoNormal" style="color:red">One <b>bold</b> and <span style="font-style:italic">leaning</span><br>line</p>
  <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·&nbsp;</span>First</p>
  <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·&nbsp;</span>Second</p>
  <p><a href="https://www.ilo.org" onclick="alert(1)">ILO</a> <a href="javascript:alert(1)">bad</a><img src="x.png"></p></body></html>`

let browser
before(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true })
  browser = await launch()
  await makeAdministrator(browser)
  await makePerson(browser, WRITER, 'editor')
})
after(() => browser.close())

const body = (page) => page.inputValue('#body')

/** An empty text of one's own, with the cursor in it. */
async function begin(page, name) {
  await signIn(page, WRITER)
  await beginText(page, name)
  await page.click(TEXT)
}

const desk = (name, visit, { expected = /^$/, ...settings } = {}) => it(name, () =>
  withPhone(browser, { javaScriptEnabled: true, viewport: { width: 1280, height: 800 }, ...settings }, async (page, troubles) => {
    await visit(page)
    assert.deepEqual(troubles.filter((each) => !expected.test(each)), [], 'no script failed, no policy was broken')
  }))

desk('what is written with keys and buttons is CommonMark, and saved', async (page) => {
  await begin(page, 'editor-keys')
  await page.keyboard.type('## Your papers\nKeep ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('every')
  await page.keyboard.press('Control+b')
  await page.keyboard.type(' paper.\n- one\ntwo\n\n')
  assert.equal(await body(page), '## Your papers\n\nKeep **every** paper.\n\n- one\n- two')
  await page.keyboard.press('Alt+F10')
  await page.keyboard.press('ArrowRight')
  assert.equal(await page.evaluate(() => document.activeElement.dataset.deed), 'subheading')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Below')
  assert.equal(await page.getAttribute('[data-deed=subheading]', 'aria-pressed'), 'true')
  assert.match(await body(page), /### Below$/)
  await page.click('[data-deed=undo]')
  await page.click('[data-deed=undo]')
  assert.doesNotMatch(await body(page), /Below/)
  await page.click('[data-deed=redo]')
  await page.click('.buttons button[value=save]')
  await page.waitForURL('**?saved')
  assert.equal(await page.locator(`${TEXT} h2`).textContent(), 'Your papers')
})

desk('help lines, terms, links and words of another language are picked and marked', async (page) => {
  await begin(page, 'editor-picks')
  await page.keyboard.type('Call.')
  await page.click('[data-deed=embed]')
  await page.fill('#editor-embed-search', '112')
  await page.click('.asking__one:has-text("Emergency services")')
  assert.equal(await body(page), 'Call.\n\n{{hotline:eu-112}}')
  await page.keyboard.type('Read ')
  await page.keyboard.press('Control+k')
  await page.fill('#editor-link-search', 'keep your')
  await page.click('.asking__one:has-text("Keep your documents")')
  await page.keyboard.type(' or ')
  await page.click('[data-deed=link]')
  await page.fill('#editor-link-value', 'nowhere')
  await page.keyboard.press('Enter')
  assert.ok(await page.isVisible('#editor-link-wrong'))
  await page.fill('#editor-link-value', 'https://www.ilo.org')
  await page.keyboard.press('Enter')
  await page.keyboard.type('. Bonjour')
  for (let i = 0; i < 7; i++) await page.keyboard.press('Shift+ArrowLeft')
  await page.click('[data-deed=foreign]')
  await page.fill('#editor-foreign-value', 'fr')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.querySelector('.embed').textContent.includes('Emergency'))
  assert.equal(await body(page), 'Call.\n\n{{hotline:eu-112}}\n\nRead [Keep your documents](page:keep-your-documents) or '
    + '<https://www.ilo.org>. [Bonjour]{lang=fr}')
})

desk('what comes from a word processor keeps its headings, lists, bold and links, and nothing else', async (page) => {
  await begin(page, 'editor-paste')
  await page.evaluate(([text, html]) => {
    const data = new DataTransfer()
    data.setData('text/html', html)
    document.querySelector(text).dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, [TEXT, WORD])
  assert.equal(await body(page), '## Papers\n\nOne **bold** and *leaning* line\n\n- First\n- Second\n\n[ILO](https://www.ilo.org) bad')
})

desk('a text that nobody touched stays as it is; turned to plain text and back, also the next one', async (page) => {
  await signIn(page, WRITER)
  await page.goto(PAGE)
  const untouched = await body(page)
  assert.ok(await page.isVisible(TEXT) && !await page.isVisible('#body'))
  await page.click('[data-deed=text]')
  assert.ok(await page.isVisible('#body') && await page.isVisible('#insert'))
  const table = '| a | b |\n|---|---|\n| 1 | 2 |'
  await page.fill('#body', `${untouched}\n${table}\n`)
  await page.reload()
  assert.ok(await page.isVisible('#body'), 'remembered for the visit')
  await page.fill('#body', `${untouched}\n${table}\n`)
  await page.click('[data-deed=text]')
  assert.equal(await page.locator(`${TEXT} .raw pre`).textContent(), table)
  await page.click('.raw button')
  await page.fill('.raw textarea', table.replace('1', '7'))
  assert.equal(await body(page), `${untouched}\n${table.replace('1', '7')}\n`)
})

desk('what is typed as a page is kept while the network is away and the session is over', async (page) => {
  const status = (words) => page.waitForSelector(`[data-draft-status]:has-text("${words}")`)
  await begin(page, 'editor-away')
  await page.keyboard.type('Old.')
  await page.click('.buttons button[value=save]')
  await page.waitForURL('**?saved')
  await page.context().setOffline(true)
  await page.click(TEXT)
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' On a train.')
  await status('network is away')
  await page.goto('about:blank')
  await page.context().setOffline(false)
  await page.goto(`${SITE}/desk/documents/page:editor-away/en`)
  assert.match(await page.textContent(TEXT), /Old\. On a train\./)
  const other = await page.context().newPage()
  await other.goto(`${SITE}/desk/`)
  await signOut(other)
  await page.click(TEXT)
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Signed out.')
  await status('signed out')
  await signIn(other, WRITER)
  await status('Draft kept')
  await page.click('.buttons button[value=save]')
  await page.waitForURL('**?saved')
  assert.equal(await body(page), 'Old. On a train. Signed out.\n')
}, { expected: /draft|INTERNET_DISCONNECTED|40[13]/ })

for (const language of ['en', 'ar']) {
  for (const [width, height] of [[360, 740], [1280, 800]]) {
    desk(`the editor in ${language} fits ${width} px, and axe finds nothing`, async (page) => {
      await signIn(page, WRITER, language)
      await readIn(page, language)
      for (const [name, address] of [['write', PAGE], ['translate', TRANSLATION]]) {
        await page.goto(address)
        await page.waitForFunction(() => [...document.querySelectorAll('.embed__about')].every((each) => each.textContent))
        const text = page.locator(TEXT).first()
        assert.equal(await text.getAttribute('dir'), name === 'write' ? 'ltr' : 'rtl')
        await page.locator('.tools').evaluate((tools) => tools.scrollIntoView())
        await page.screenshot({ path: `${SCREENSHOTS}desk_editor_${name}_${language}${width}.png` })
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), false)
        assert.deepEqual(await violations(page), [])
        await text.click()
        await page.click('[data-deed=embed]')
        await page.waitForSelector('.asking__one')
        await page.screenshot({ path: `${SCREENSHOTS}desk_editor_${name}_pick_${language}${width}.png` })
        assert.deepEqual(await violations(page), [])
      }
    }, { viewport: { width, height }, bypassCSP: true })
  }
}
