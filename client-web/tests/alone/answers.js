/** @file What readers answer: without script from a page to thanks, from a wrong number to the call list, from the plan of a campaign over its question on the site to its results. */
import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { launch, leftBehind, SITE, withPhone } from '../browser.js'
import { looksRight, makeAdministrator, makePerson, readIn, signIn, signOut, violations } from '../desk.js'

const PLANNER = 'ruta@example.org'
const OTHER = 'samir@example.org'
const PAGE = 'rights/keep-your-documents/'
const NARROW = { viewport: { width: 360, height: 740 } }
const SCRIPTED = { ...NARROW, javaScriptEnabled: true, bypassCSP: true }
const day = (from) => new Date(Date.now() + from * 864e5).toISOString().slice(0, 10)

let browser
let campaign
before(async () => {
  browser = await launch()
  await makeAdministrator(browser)
  await makePerson(browser, PLANNER, 'campaign-manager')
  await makePerson(browser, OTHER, 'campaign-manager')
})
after(() => browser.close())

/** What is counted is stored within a minute; a page says so, or the test says what it says. */
async function says(page, address, words) {
  for (let tries = 0; tries < 80; tries++) {
    await page.goto(SITE + address)
    if ((await page.innerText('main')).includes(words)) return
    await pause(1000)
  }
  throw new Error(`${address} says: ${await page.innerText('main')}`)
}

/** An edition is there within seconds; a browser may go on showing the page before for minutes. */
async function asks(path) {
  for (let tries = 0; tries < 100; tries++) {
    if ((await (await fetch(SITE + path)).text()).includes('name="question"')) return
    await pause(300)
  }
  throw new Error(`${path} asks nothing`)
}

function answer(language, form) {
  return fetch(`${SITE}/${language}/tell/`, { method: 'POST', redirect: 'manual', body: new URLSearchParams(form) })
}

for (const [language, dir, thanks] of [['en', 'ltr', 'Thank you'], ['ar', 'rtl', 'شكرًا لك']]) {
  it(`a reader says in ${language} what was useful and which number is wrong, without script`, () =>
    withPhone(browser, NARROW, async (page, troubles) => {
      await page.goto(`${SITE}/${language}/${PAGE}`)
      await page.click('footer a[href*="/tell/"]')
      assert.equal(await page.getAttribute('html', 'dir'), dir)
      await looksRight(page, `tell-${language}`)
      await page.click('button[value=useful]')
      await page.waitForURL(`${SITE}/${language}/tell/thanks/`)
      assert.equal(await page.innerText('h1'), thanks)
      await looksRight(page, `tell-thanks-${language}`)
      await page.goto(`${SITE}/${language}/hotlines/eu-112/`)
      await page.click('footer a[href*="/tell/"]')
      await page.click('button[name=wrong]')
      await page.waitForURL(`${SITE}/${language}/tell/thanks/`)
      assert.deepEqual(await leftBehind(page), [])
      assert.deepEqual(troubles, [])
    }))
}

it('what is no answer gets the page that says what to do', () => withPhone(browser, SCRIPTED, async (page) => {
  assert.equal((await answer('en', { about: 'page:nothing', answer: 'useful' })).status, 400)
  for (const path of ['/en/tell/', '/ar/tell/', `/en/tell/${PAGE}`, `/ar/tell/${PAGE}`]) {
    await page.goto(SITE + path)
    assert.deepEqual(await violations(page), [], path)
  }
}))

it('a question is planned and approved, and is then asked on the page of its message', () => withPhone(browser, NARROW, async (page, troubles) => {
  await signIn(page, PLANNER)
  await page.goto(`${SITE}/desk/campaigns/new`)
  await page.fill('#name', 'Papers')
  await page.fill('#objective', 'People keep their passports with them.')
  await page.selectOption('#zone', 'UTC')
  await page.fill('#from', day(-1))
  await page.fill('#until', day(9))
  for (const language of ['en', 'fr', 'ar']) await page.selectOption(`#language-${language}`, 'wait')
  await page.selectOption('#message-0-document', 'message:keep-your-documents')
  await page.check('#message-0-poster')
  await page.fill('#message-0-at', `${day(1)}T09:00`)
  await page.fill('#counted', 'Answers')
  await page.fill('#aim', 'Twice as many know')
  await page.fill('#askuntil', day(20))
  await page.fill('#askfrom', day(8))
  await page.click('main .buttons button')
  assert.deepEqual(await page.locator('[aria-invalid]').evaluateAll((fields) => fields.map(({ id }) => id)), ['askuntil', 'askfrom'])
  await page.fill('#askuntil', day(2))
  await page.fill('#askfrom', day(8))
  await page.click('main .buttons button')
  await page.waitForURL(/campaigns\/[0-9]+$/)
  campaign = new URL(page.url()).pathname
  await signOut(page)
  await signIn(page, OTHER)
  await page.goto(SITE + campaign)
  await page.click('form[action$="/approve"] button')
  assert.equal(await page.innerText('main .tag'), 'Approved')
  await signOut(page)

  await asks(`/ar/${PAGE}`)
  await page.goto(`${SITE}/ar/${PAGE}`)
  await looksRight(page, 'asked-ar')
  await page.click('footer form button[value=unsure]')
  await page.waitForURL(`${SITE}/ar/tell/thanks/`)
  await page.goto(`${SITE}/en/${PAGE}`)
  await looksRight(page, 'asked-en')
  const taps = await page.locator('footer form button').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
  assert.ok(Math.min(...taps) >= 44, `${taps}`)
  await page.click('footer form button[value=no]')
  await page.waitForURL(`${SITE}/en/tell/thanks/`)
  assert.deepEqual(troubles.filter((each) => !/ 422 /.test(each)), [])
}))

it('results tell what was answered on the site and in interviews', () => withPhone(browser, SCRIPTED, async (page, troubles) => {
  const question = { question: 'message:keep-your-documents', when: 'before' }
  for (const [said, times] of [['yes', 30], ['no', 19], ['unsure', 5]]) {
    for (let i = 0; i < times; i++) assert.equal((await answer(i % 3 ? 'en' : 'fr', { ...question, answer: said })).status, 303)
  }
  for (let i = 0; i < 9; i++) await answer('en', { about: 'page:keep-your-documents', answer: i % 4 ? 'useful' : 'not-useful' })
  assert.equal((await answer('en', { ...question, when: 'after', answer: 'yes' })).status, 400, 'not asked yet')

  await signIn(page, PLANNER)
  await page.goto(`${SITE}${campaign}/results/interviews`)
  await page.click('main .buttons button')
  assert.equal(await page.locator('[aria-invalid]').first().getAttribute('id'), 'day')
  await page.selectOption('#phase', 'after')
  await page.fill('#day', day(0))
  await page.fill('#yes', '4')
  await page.fill('#no', '41')
  await page.click('main .buttons button')
  await page.waitForURL(/interviews$/)
  await page.click('main tbody a')
  await page.fill('#yes', '11')
  await page.click('main .buttons button')
  await page.waitForURL(/interviews$/)
  await looksRight(page, 'interviews-en')
  assert.deepEqual(await violations(page), [])
  await says(page, `${campaign}/results`, '36%')
  assert.match(await page.innerText('.results__shares'), /Before: 56 answers/)
  assert.match(await page.innerText('.results__shares'), /Afterwards: 52 answers/)
  assert.equal(await page.locator('.results__shares rect').count(), 5)
  for (const language of ['en', 'ar']) {
    await readIn(page, language)
    await page.goto(`${SITE}${campaign}/results`)
    await looksRight(page, `results-${language}-360`)
    assert.deepEqual(await violations(page), [])
    await page.goto(`${SITE}${campaign}/results/interviews`)
    await looksRight(page, `interviews-${language}-360`)
    await page.goto(`${SITE}${campaign}/plan`)
    await looksRight(page, `asking-plan-${language}-360`)
    assert.deepEqual(await violations(page), [])
  }
  await readIn(page, 'en')
  await signOut(page)
  assert.deepEqual(troubles.filter((each) => !/ 422 /.test(each)), [])
}))

it('a number that readers say is wrong comes first in the call list', () => withPhone(browser, SCRIPTED, async (page) => {
  await signIn(page, 'amira@example.org')
  await says(page, '/desk/calls', 'readers said within a week')
  assert.equal(await page.innerText('main section h2'), 'Readers say a number is wrong')
  await looksRight(page, 'calls-reported')
  assert.deepEqual(await violations(page), [])
  await page.goto(`${SITE}/desk/`)
  assert.ok(await page.locator('main a[href="/desk/calls"]', { hasText: 'wrong' }).isVisible())
}))
