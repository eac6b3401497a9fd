/** @file A campaign in English, French and Arabic over all channels, from its plan to its results, by people who do nothing but click. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import caps from '@dec112/cap-ts'
import { launch, SITE, withPhone } from '../browser.js'
import { ADMINISTRATOR, looksRight, makeAdministrator, makePerson, signIn, signOut, violations, WAYMARK } from '../desk.js'
import { startCentre, startPush } from '../channels.js'

const CAP = caps.CAP_1_2
const LIBRARY = fileURLToPath(new URL('../../../content/library', import.meta.url))
const TONE = fileURLToPath(new URL('../../../content/src/test/resources/org/waymark/content/tone.opus', import.meta.url))
const PLANNER = 'wanjiru@example.org'
const OTHER = 'xoan@example.org'
const EDITOR = 'yusra@example.org'
const LANGUAGES = ['en', 'fr', 'ar']
const CHANNELS = ['notice', 'push', 'sms', 'chat', 'poster', 'card', 'leaflet', 'radio', 'image', 'feed']
const MESSAGE = 'message:keep-your-documents'
const PAGE = 'rights/keep-your-documents/'
const DESK = { viewport: { width: 1280, height: 900 }, javaScriptEnabled: true, bypassCSP: true }
const day = (from) => new Date(Date.now() + from * 864e5).toISOString()

let browser
let campaign
let message
let centre
let push
let hung
before(async () => {
  centre = await startCentre()
  push = await startPush()
  browser = await launch()
  makeExercise()
  await makeAdministrator(browser)
  await makePerson(browser, PLANNER, 'campaign-manager')
  await makePerson(browser, OTHER, 'campaign-manager')
  await makePerson(browser, EDITOR, 'editor')
})
after(async () => {
  await browser.close()
  await push.end()
  await centre.end()
})

/** The message becomes a warning of which programs are told that it is a test; approved already. */
function makeExercise() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-warning-'))
  cpSync(LIBRARY, join(folder, 'library'), { recursive: true })
  const file = join(folder, 'library', 'messages/keep-your-documents/facts.yaml')
  const alert = ['is-warning: true', 'alert-status: test', 'category: safety', 'urgency: expected', 'severity: moderate', 'certainty: likely', 'danger-in: [IT]']
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n${alert.join('\n')}\n`)
  execFileSync(WAYMARK, ['import', join(folder, 'library'), '--adopt', 'read by colleagues'], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
}

/** As somebody, on a laptop, until they leave. */
function as(email, deed) {
  return withPhone(browser, DESK, async (page, troubles) => {
    await signIn(page, email)
    await deed(page)
    await signOut(page)
    assert.deepEqual(troubles.filter((each) => !/ (409|422) /.test(each)), [])
  })
}

/** What is counted is added up once a minute. */
async function until(what, comes) {
  for (const end = Date.now() + 100_000; Date.now() < end; await pause(300)) {
    const found = await comes()
    if (found) return found
  }
  throw new Error(`${what} never came`)
}

/** To what a list or a topic made ready; at any hour but one minute of the night. */
async function sayYes(page) {
  await page.fill('#quietfrom', '03:00')
  await page.fill('#quietuntil', '03:01')
  await page.click('form[action$="/confirm"] button')
  assert.equal(await page.innerText('main .tag >> nth=0'), 'under way', await page.innerText('main'))
}

const text = async (path) => (await fetch(SITE + path)).text()

it('is planned for three languages and every channel', () => as(PLANNER, async (page) => {
  await page.click('header a[href="/desk/campaigns"]')
  await page.click('main a[href="/desk/campaigns/new"]')
  await page.fill('#name', 'Keep your papers')
  await page.fill('#objective', 'People keep their passports with them.')
  await page.selectOption('#zone', 'UTC')
  await page.fill('#from', day(-1).slice(0, 10))
  await page.fill('#until', day(9).slice(0, 10))
  for (const language of LANGUAGES) await page.selectOption(`#language-${language}`, 'wait')
  await page.selectOption('#message-0-document', MESSAGE)
  for (const channel of CHANNELS) await page.check(`#message-0-${channel}`)
  await page.fill('#message-0-at', day(0).slice(0, 16))
  await page.fill('#counted', 'Opened pages and answers')
  await page.fill('#aim', 'Twice as many know')
  await page.fill('#askuntil', day(2).slice(0, 10))
  await page.fill('#askfrom', day(8).slice(0, 10))
  await page.click('main .buttons button:not([name])')
  await page.waitForURL(/campaigns\/[0-9]+$/)
  campaign = new URL(page.url()).pathname
  message = `${campaign}/messages/${MESSAGE}`
  await looksRight(page, 'campaign-planned')
}))

describe('each channel is looked at in each language before anybody says yes:', () => {
  it('texts for phones, chats, lock screens and programs', () => as(PLANNER, async (page) => {
    await page.goto(SITE + message)
    for (const language of LANGUAGES) {
      const shown = await page.locator(`#${language} .outgoing__text`).allInnerTexts()
      assert.ok(shown.length >= 3, `${language}: ${shown.length}`)
      const notice = await page.request.get(`${SITE}${message}/notice/${language}`)
      assert.match(await notice.text(), /class="notice banner/)
    }
    assert.deepEqual(await violations(page), [])
    await looksRight(page, 'campaign-texts')
    const draft = await (await page.request.get(`${SITE}${message}/alert/draft.cap`)).text()
    const languages = await warned(draft, CAP.Alert_status_draft)
    assert.deepEqual(languages, ['ar', 'en', 'fr'])
  }))

  it('sheets, cards and pictures', () => as(PLANNER, async (page) => {
    for (const sheet of ['poster-a4', 'leaflet', 'card', 'image']) {
      for (const language of LANGUAGES) {
        const answer = await page.request.get(`${SITE}${message}/print/sheet?sheet=${sheet}&language=${language}`)
        assert.equal(answer.status(), 200, `${sheet} in ${language}`)
      }
    }
    const file = await page.request.get(`${SITE}${message}/print/file?sheet=poster-a4&language=ar`)
    assert.equal((await file.body()).subarray(0, 5).toString(), '%PDF-')
    const picture = await page.request.get(`${SITE}${message}/print/file?sheet=image&language=fr`)
    assert.equal((await picture.body()).subarray(1, 4).toString(), 'PNG')
  }))

  it('what is said on the radio, when, and a recording that somebody else says yes to', async () => {
    await as(PLANNER, async (page) => {
      await page.goto(`${SITE}${message}/radio`)
      for (const language of LANGUAGES) assert.match(await page.innerText(`#${language}`), /0:[0-5][0-9]/)
      await page.fill('#station', 'Radio Milan')
      await page.selectOption('#language', 'fr')
      await page.selectOption('#weekday', '5')
      await page.fill('#time', '07:30')
      await page.click('form[action$="/airings"] button')
      await page.goto(`${SITE}/desk/campaigns/calendar?view=month&day=${day(5).slice(0, 10)}`)
      assert.ok(await page.locator('main a', { hasText: 'Radio Milan' }).count() >= 1)
      await looksRight(page, 'campaign-calendar')
    })
    let review
    await as(EDITOR, async (page) => {
      await page.goto(`${SITE}/desk/media/${MESSAGE}/en/recording`)
      await page.setInputFiles('#file', TONE)
      await page.click('main form button:not(.button--quiet)')
      await page.waitForURL(/done=saved/)
      await page.goto(`${SITE}/desk/documents/${MESSAGE}/en`)
      const form = page.locator('form[action="/desk/review/submit"]')
      await form.locator('button').first().click()
      await page.waitForURL(/\/desk\/review\/./)
      review = new URL(page.url()).pathname
    })
    await as(ADMINISTRATOR, async (page) => {
      await page.goto(SITE + review)
      await page.click('form[action$="/approve"] button')
      assert.match(await page.innerText('main'), /Approved/)
    })
    await as(PLANNER, async (page) => {
      await page.goto(`${SITE}${message}/radio`)
      assert.match(await page.innerText('#en'), /Recorded\./)
      assert.match(await page.innerText('#fr'), /Nobody has recorded this yet/)
      await looksRight(page, 'campaign-radio')
    })
  })
})

it('goes out after the yes of somebody else', async () => {
  await as(PLANNER, async (page) => {
    await page.goto(SITE + campaign)
    assert.equal(await page.locator('form[action$="/approve"]').count(), 0)
  })
  await as(OTHER, async (page) => {
    await page.goto(SITE + campaign)
    await page.click('form[action$="/approve"] button')
    assert.equal(await page.innerText('main .tag'), 'Approved', await page.innerText('main'))
  })
})

it('stands on the site: the notice, the question, the recording, the feed and the warning for programs', async () => {
  for (const language of LANGUAGES) {
    const page = await until(`the notice in ${language}`, async () => {
      const [first, html] = await Promise.all(['', PAGE].map((path) => text(`/${language}/${path}`)))
      return first.includes('class="notice banner') && html.includes('name="question"') && html
    })
    assert.equal(page.includes('<audio'), language === 'en', language)
    const feed = await text(`/${language}/feed.atom`)
    assert.match(feed, /<feed [^>]*xmlns="http:\/\/www.w3.org\/2005\/Atom"/)
    assert.ok(feed.includes(`/${language}/${PAGE}`), language)
  }
  const listed = /href="[^"]*?(\/alerts\/[^"]+\.cap)"/.exec(await text('/alerts/feed.atom'))
  assert.deepEqual(await warned(await text(listed[1]), CAP.Alert_status_test), ['ar', 'en', 'fr'])
  await withPhone(browser, { viewport: { width: 360, height: 740 } }, async (page, troubles) => {
    await page.goto(`${SITE}/en/${PAGE}`)
    await looksRight(page, 'campaign-page')
    const sound = await page.getAttribute('audio', 'src')
    assert.equal((await page.request.get(SITE + sound)).headers()['content-type'], 'audio/ogg')
    assert.deepEqual(troubles, [])
  })
})

/** The languages of a warning, as a library that others wrote reads it. */
async function warned(xml, status) {
  const alert = await CAP.Alert.fromXML(xml)
  assert.equal(alert.status, status)
  return alert.info_list.map(({ language }) => language)
}

it('reaches every phone on a list once, by SMS in its own language', async () => {
  const people = LANGUAGES.flatMap((language, place) =>
    Array.from({ length: 12 }, (_, number) => `0171200${place}${String(number).padStart(3, '0')},${language}`))
  await as(PLANNER, async (page) => {
    await page.goto(`${SITE}${message}/sending`)
    await page.fill('#country', 'Bangladesh (BD)')
    await page.fill('#language', 'language')
    await page.selectOption('#otherwise', 'en')
    const list = `number,language\n${people.join('\n')}\nnobody,en\n`
    await page.setInputFiles('#file', { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
    await page.click('main form button')
    await page.waitForURL(/sending\/[0-9]+$/)
    assert.equal(await page.locator('main details tbody tr').count(), 1)
    await sayYes(page)
  })
  await until('the last SMS', () => new Set(centre.texts.map(({ to }) => to)).size === people.length)
  const said = new Map()
  for (const { to, text: part } of centre.texts) said.set(to, (said.get(to) ?? '') + part)
  assert.match(said.get('8801712000000'), /Keep your passport with you/)
  assert.match(said.get('8801712001000'), /passeport/)
  assert.match(said.get('8801712002000'), /جواز/)
  const parts = [...said.keys()].map((number) => centre.texts.filter(({ to }) => to === number).length)
  assert.deepEqual([...new Set(parts.slice(0, 12))].length, 1, 'nobody gets a part twice')
})

it('reaches who asked for alerts, and a lock screen says nothing of it', async () => {
  for (const language of [...LANGUAGES, ...LANGUAGES]) {
    const wish = { ...push.phone(language), language, topics: ['rights'] }
    const answer = await fetch(`${SITE}/api/alerts`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(wish) })
    assert.equal(answer.status, 204, await answer.text())
  }
  await as(PLANNER, async (page) => {
    await page.goto(`${SITE}${message}/alerts`)
    await page.check('.tick input[id$=rights]')
    await looksRight(page, 'campaign-alerts')
    assert.deepEqual(await violations(page), [])
    await page.click('main form.panel button')
    await page.waitForURL(/sending\/[0-9]+$/)
    await sayYes(page)
    await looksRight(page, 'campaign-alerts-confirmed')
  })
  await until('the last alert', () => push.got.length === 6)
  assert.deepEqual(push.got.map(({ told }) => told.lang).sort(), ['ar', 'ar', 'en', 'en', 'fr', 'fr'])
  for (const { language, told, signed } of push.got) {
    assert.equal(told.lang, language)
    assert.equal(told.href, `/${language}/${PAGE}`)
    assert.match(signed, /^vapid t=/)
  }
})

it('hangs in three places, each with an address of its own', async () => {
  const addresses = []
  await as(PLANNER, async (page) => {
    for (const language of LANGUAGES) {
      await page.goto(`${SITE}${message}/print?sheet=poster-a4&language=${language}`)
      await page.fill('#place', `Bus station, ${language}`)
      await page.click('form[action$="/placements"] button')
      await page.waitForSelector('.placement .code')
    }
    addresses.push(...await page.locator('.placement .code').allInnerTexts())
    await looksRight(page, 'campaign-placements')
  })
  assert.equal(new Set(addresses).size, 3)
  hung = addresses.map((address) => address.replace(/^[a-z]+:\/\/[^/]+/, ''))
  for (const path of hung) {
    for (let times = 0; times < 20; times++) {
      const answer = await fetch(SITE + path, { headers: { 'accept-language': 'ar' } })
      assert.equal(answer.status, 200, path)
      assert.match(answer.url, /keep-your-documents/)
    }
  }
})

it('shows what it achieved, as totals, for whoever reports', async () => {
  for (const language of LANGUAGES) {
    for (let times = 0; times < 20; times++) {
      const form = { question: MESSAGE, when: 'before', answer: times % 4 ? 'no' : 'yes' }
      const answer = await fetch(`${SITE}/${language}/tell/`, { method: 'POST', redirect: 'manual', body: new URLSearchParams(form) })
      assert.equal(answer.status, 303)
    }
  }
  await as(PLANNER, async (page) => {
    await until('the results', async () => {
      await page.goto(`${SITE}${campaign}/results`)
      const said = await page.innerText('main')
      return /Before/.test(said) && /Bus station, ar/.test(said)
    })
    const table = await (await page.request.get(`${SITE}${campaign}/results/table/results.csv`)).text()
    for (const way of ['sms', 'push', 'poster', 'page']) assert.ok(table.includes(`"${way}"`), way)
    assert.equal(table.includes('1712'), false)
    assert.deepEqual(await violations(page), [])
    await looksRight(page, 'campaign-results')
  })
})

it('leaves the site at once when it is ended', async () => {
  await as(PLANNER, async (page) => {
    await page.goto(SITE + campaign)
    await page.locator('form[action$="/decide"] [name=reason]').first().fill('It reached its aim.')
    await page.locator('form[action$="/decide"] button[value=cancelled], form[action$="/decide"] button[value=ended]').first().click()
  })
  await until('the end', async () => {
    const [first, html] = await Promise.all(['', PAGE].map((path) => text(`/en/${path}`)))
    return !html.includes('<audio') && !first.includes('class="notice banner')
  })
  const cancels = await until('the cancel', async () => {
    const paths = [...(await text('/alerts/feed.atom')).matchAll(/href="[^"]*?(\/alerts\/[^"]+\.cap)"/g)].map(([, path]) => path)
    const alerts = await Promise.all(paths.map(async (path) => CAP.Alert.fromXML(await text(path))))
    const found = alerts.filter(({ msgType }) => msgType === CAP.Alert_msgType_cancel)
    return found.length && found
  })
  assert.equal(cancels.length, 1)
})
