/** @file The whole life of a page, each part by whoever does it: written, translated, reviewed, published, corrected, taken back. */
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, before, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { launch, SITE, withPhone } from './browser.js'
import { ADMINISTRATOR, beginText, makeAdministrator, makePerson, readIn, signIn, signOut } from './desk.js'

const SCREENSHOTS = fileURLToPath(new URL('../target/screenshots/', import.meta.url))
const LAPTOP = { javaScriptEnabled: true, viewport: { width: 1280, height: 800 } }
const PHONE = { javaScriptEnabled: true, viewport: { width: 360, height: 740 } }
const NAME = 'ask-for-a-receipt'
const DOCUMENT = `page:${NAME}`
const TEXT = '.editor__text'

/** Who does what here, and which doors of the desk each role opens. */
const PEOPLE = {
  leila: { role: 'reader', opens: ['documents'], closed: ['releases', 'people', 'journal'] },
  elif: { role: 'editor', opens: ['documents', 'documents/new', 'media'], closed: ['releases', 'people', 'journal'] },
  tariq: { role: 'translator', languages: 'ar', opens: ['documents', 'matrix', 'exchange'], closed: ['releases', 'people'] },
  rosa: { role: 'reviewer', opens: ['documents', 'review', 'matrix'], closed: ['people', 'journal'] },
  camille: { role: 'campaign-manager', opens: ['documents'], closed: ['people', 'journal'] }
}
const mail = (person) => `${person}.life@example.org`

let browser
before(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true })
  browser = await launch()
  await makeAdministrator(browser)
  for (const [person, { role, languages }] of Object.entries(PEOPLE)) {
    await makePerson(browser, mail(person), role, languages)
  }
})
after(() => browser.close())

/** One person's turn at the desk, from signing in to signing out. */
const turn = (email, settings, work) => withPhone(browser, settings, async (page, troubles) => {
  await signIn(page, email)
  await work(page)
  await signOut(page)
  assert.deepEqual(troubles, [])
})

async function save(page, note) {
  await page.fill('#note', note)
  await page.click('.buttons button[value=save]')
  await page.waitForURL('**?saved')
}

async function submit(page) {
  await page.click('form[action="/desk/review/submit"] button')
  await page.waitForURL('**/desk/review/**')
}

/** From the queue, as somebody who is asked for a yes. */
async function approve(page, language) {
  await page.goto(`${SITE}/desk/review`)
  await page.locator(`main a[href^="/desk/review/${DOCUMENT}/${language}/"]`).first().click()
  await page.click('form[action$="/approve"] button')
  assert.match(await page.textContent('main'), /Approved/)
}

async function publish(page, name) {
  await page.goto(`${SITE}/desk/releases`)
  for (const other of await page.locator('.ready__items input:checked').all()) {
    const item = page.locator('.pick', { has: other })
    if (!(await item.innerHTML()).includes(DOCUMENT)) await other.uncheck()
  }
  for (const each of await page.locator(`.ready__items .pick:has(a[href*="${DOCUMENT}/"]) input`).all()) await each.check()
  await page.fill('#name', name)
  if (await page.locator('#exceptions').count()) await page.check('#exceptions')
  await page.click('main form > section > button')
  assert.match(await page.textContent('main'), /It is published/)
  return Number(new URL(page.url()).pathname.split('/').pop())
}

/** Somebody who has not been there before: a phone may show for minutes what it saw. */
async function readersGet(language) {
  const answer = await fetch(`${SITE}/${language}/rights/${NAME}/`)
  return { status: answer.status, html: await answer.text() }
}

it('a page is written, translated into Arabic, reviewed by others, published, corrected and taken back', async () => {
  await turn(mail('elif'), LAPTOP, async (page) => {
    await beginText(page, NAME)
    await page.fill('[id="field.title"]', 'Ask for a receipt')
    await page.fill('[id="field.summary"]', 'Whoever takes your papers or your money can write it down.')
    await page.click(TEXT)
    await page.keyboard.type('Ask for a receipt.\n## What it says\nA name, a day, and what was taken.')
    await save(page, 'First words')
    await submit(page)
    await page.goto(`${SITE}/desk/documents/${DOCUMENT}/und`)
    await page.fill('[id="field.parent"]', 'rights')
    await page.click('button[name=more][value="field.sources"]')
    await page.fill('[id="field.sources.0.title"]', 'International Convention on the Protection of the Rights of All Migrant Workers, article 21')
    await page.fill('[id="field.sources.0.url"]', 'https://www.ohchr.org/en/instruments-mechanisms/instruments/international-convention-protection-rights-all-migrant-workers')
    await page.fill('[id="field.sources.0.seen"]', '2026-11-22')
    await save(page, 'Where it says so')
    await submit(page)
  })
  assert.equal((await readersGet('en')).status, 404)

  await turn(mail('rosa'), PHONE, async (page) => {
    await approve(page, 'en')
    await approve(page, 'und')
  })
  await turn(mail('tariq'), PHONE, async (page) => {
    await readIn(page, 'ar')
    await page.goto(`${SITE}/desk/translate/${DOCUMENT}/ar`)
    await page.fill('[id="field.title"]', 'اطلب إيصالًا')
    await page.fill('[id="field.summary"]', 'من يأخذ أوراقك أو مالك يمكنه أن يكتب ذلك.')
    const words = ['اطلب إيصالًا.', 'ماذا يقول', 'اسم ويوم وما أُخذ منك.']
    for (const [place, each] of (await page.locator(TEXT).all()).entries()) {
      await each.click()
      await page.keyboard.type(place === 1 ? `## ${words[1]}` : words[place])
    }
    await page.screenshot({ path: `${SCREENSHOTS}desk_life_translate_ar360.png`, fullPage: true })
    await save(page, 'ترجمة')
    await submit(page)
    await readIn(page, 'en')
  })
  let first
  await turn(mail('rosa'), LAPTOP, async (page) => {
    await approve(page, 'ar')
    first = await publish(page, 'A page about receipts')
  })
  assert.match((await readersGet('en')).html, /A name, a day, and what was taken/)
  assert.match((await readersGet('ar')).html, /dir="rtl"[^]*اسم ويوم وما أُخذ منك/)

  await turn(mail('elif'), LAPTOP, async (page) => {
    await page.goto(`${SITE}/desk/documents/${DOCUMENT}/en`)
    await page.click(TEXT)
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Keep it with a friend.')
    await save(page, 'What to do with it')
    await submit(page)
  })
  await turn(mail('rosa'), PHONE, async (page) => {
    await approve(page, 'en')
    await publish(page, 'What to do with a receipt')
  })
  assert.match((await readersGet('en')).html, /Keep it with a friend/)
  await turn(mail('tariq'), LAPTOP, async (page) => {
    await page.goto(`${SITE}/desk/translate/${DOCUMENT}/ar`)
    assert.match((await page.locator('.change ins').allTextContents()).join(' '), /Keep it with a friend/)
  })

  await turn(mail('rosa'), LAPTOP, async (page) => {
    await page.goto(`${SITE}/desk/editions/${first}`)
    await page.fill('#reason', 'The friend must be asked first')
    await page.click('form[action$="/roll-back"] button')
    assert.match(await page.textContent('main'), /says again what the older one said/)
  })
  const { html } = await readersGet('en')
  assert.match(html, /A name, a day, and what was taken/)
  assert.doesNotMatch(html, /Keep it with a friend/)
})

for (const [person, { role, opens, closed }] of Object.entries(PEOPLE)) {
  it(`a ${role} finds the doors that are open, and a sentence at those that are not`, () =>
    withPhone(browser, PHONE, async (page) => {
      await signIn(page, mail(person))
      for (const link of await page.locator('header nav a').evaluateAll((all) => all.map((each) => each.getAttribute('href')))) {
        assert.equal((await page.goto(SITE + link)).status(), 200, `${link} is shown to a ${role}`)
      }
      for (const path of opens) assert.equal((await page.goto(`${SITE}/desk/${path}`)).status(), 200, path)
      for (const path of closed) {
        assert.equal((await page.goto(`${SITE}/desk/${path}`)).status(), 403, path)
        assert.match(await page.textContent('h1'), /You may not do this/, path)
        assert.ok(await page.locator('a[href^="/desk"]').count(), `${path} has a way on`)
      }
      await page.goto(`${SITE}/desk/`)
      await signOut(page)
    }))
}

it('an administrator opens every door that the desk has', () => withPhone(browser, PHONE, async (page) => {
  await signIn(page, ADMINISTRATOR)
  const links = await page.locator('main a[href^="/desk"]').evaluateAll((all) => all.map((each) => each.getAttribute('href')))
  assert.ok(links.length > 8, links.join())
  for (const link of links) assert.equal((await page.goto(SITE + link)).status(), 200, link)
}))
