/**
 * @file From a change to what readers see and back: reviewing on a phone, the matrix, publishing, going back, urgent
 * facts; without script, in English and Arabic, on phone and laptop.
 */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { launch, SITE, withPhone } from './browser.js'
import { ADMINISTRATOR, WAYMARK, looksRight, makeAdministrator, makePerson, readIn, signIn, signOut, violations } from './desk.js'

const SCREENSHOTS = fileURLToPath(new URL('../target/screenshots/', import.meta.url))
const LIBRARY = fileURLToPath(new URL('../../content/library', import.meta.url))
const BRUNO = 'bruno.reviews@example.org'
const CARLA = 'carla.reviews@example.org'
const DORA = 'dora.reviews@example.org'
const PAGE = 'pages/rights/en.md'
const ADDED = 'Ask somebody you trust to keep a copy of this page.'
const FORM = 'pages/regular-ways/how-visas-work/en.md'
const HOTLINE = 'hotlines/it-trafficking/facts.yaml'

let browser
let folder
let bruno
before(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true })
  folder = mkdtempSync(join(tmpdir(), 'waymark-library-'))
  browser = await launch()
  await makeAdministrator(browser)
  bruno = await makePerson(browser, BRUNO, 'administrator')
  await makePerson(browser, CARLA, 'reviewer')
  await makePerson(browser, DORA, 'reviewer')
})
after(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

/** Somebody changes one file of the library; what they wrote is a draft. */
function write(file, change, person) {
  const library = join(folder, 'library')
  cpSync(LIBRARY, library, { recursive: true })
  const changed = change(readFileSync(join(library, file), 'utf8'))
  writeFileSync(join(library, file), changed)
  execFileSync(WAYMARK, ['import', library, '--as', person], { encoding: 'utf8' })
  rmSync(library, { recursive: true })
}

/** Gives a draft to review as the form of the writing page does; the address of the review. */
async function submit(page, document, language, revision) {
  const token = await page.inputValue('input[name=form-token] >> nth=0')
  const answer = await page.request.post(`${SITE}/desk/review/submit`, {
    form: { document, language, revision: String(revision), 'form-token': token }
  })
  assert.equal(answer.status(), 200, await answer.text())
  return new URL(answer.url()).pathname
}

/** Somebody who has not been there before: a phone may show for minutes what it saw. */
async function readersSee(path, words) {
  return (await (await fetch(SITE + path)).text()).includes(words)
}

describe('a change', () => {
  let address

  it('is refused to whoever wrote it, and approved by another on a phone', () =>
    withPhone(browser, { viewport: { width: 360, height: 740 } }, async (page, troubles) => {
      write(PAGE, (text) => `${text}\n${ADDED}\n`, bruno)
      await signIn(page, BRUNO)
      address = await submit(page, 'page:rights', 'en', 2)
      await page.goto(SITE + address)
      assert.match(await page.textContent('main'), /You wrote this/)
      assert.equal(await page.locator('form[action$="/approve"]').count(), 0)
      await page.goto(`${SITE}/desk/review`)
      assert.equal(await page.locator(`main a[href="${address}"]`).count(), 0)
      await signOut(page)

      await signIn(page, CARLA)
      await page.click('nav a[href="/desk/review"]')
      await page.click(`main a[href="${address}"]`)
      assert.deepEqual(await page.locator('.draft ins').allTextContents(), [ADDED])
      await page.screenshot({ path: `${SCREENSHOTS}desk_approve_en360.png`, fullPage: true })
      await page.click('form[action$="/approve"] button')
      assert.match(await page.textContent('main'), /Approved/)
      assert.equal(await readersSee('/en/rights/', ADDED), false)
      assert.deepEqual(troubles, [])
    }))

  it('is published, and readers see it; going back takes it away', () =>
    withPhone(browser, { viewport: { width: 1280, height: 800 } }, async (page, troubles) => {
      await signIn(page, CARLA)
      await page.goto(`${SITE}/desk/matrix?kind=page&state=approved`)
      await page.screenshot({ path: `${SCREENSHOTS}desk_matrix-approved_en1280.png` })
      await page.click('.matrix a.cell--approved')
      assert.equal(new URL(page.url()).pathname, '/desk/releases')
      await page.screenshot({ path: `${SCREENSHOTS}desk_releases-ready_en1280.png`, fullPage: true })
      await page.fill('#name', 'One sentence more')
      if (await page.locator('#exceptions').count()) await page.check('#exceptions')
      await page.click('main form > section > button')
      assert.match(await page.textContent('main'), /It is published/)
      const edition = new URL(page.url()).pathname
      assert.equal(await readersSee('/en/rights/', ADDED), true)

      const before = Number(edition.split('/').pop()) - 1
      await page.goto(`${SITE}/desk/editions/${before}`)
      await page.fill('#reason', 'It was not checked well enough')
      await page.click('form[action$="/roll-back"] button')
      assert.match(await page.textContent('main'), /says again what the older one said/)
      await page.screenshot({ path: `${SCREENSHOTS}desk_rolled-back_en1280.png`, fullPage: true })
      assert.equal(await readersSee('/en/rights/', ADDED), false)
      assert.deepEqual(troubles, [])
    }))
})

it('a wrong number marked as urgent reaches readers by itself after the second yes', () =>
  withPhone(browser, { viewport: { width: 360, height: 740 } }, async (page, troubles) => {
    write(HOTLINE, (facts) => facts.replace('hours: 24/7', 'hours: Mo-Fr 09:00-18:00'), bruno)
    await signIn(page, BRUNO)
    const address = await submit(page, 'hotline:it-trafficking', 'und', 2)
    await page.goto(SITE + address)
    await page.click('.aside summary:has-text("cannot wait")')
    await page.fill('#urgent-reason', 'At night nobody answers')
    await page.click('form[action$="/urgent"] button')
    for (const person of [CARLA, ADMINISTRATOR]) {
      await signOut(page)
      await signIn(page, person)
      await page.goto(`${SITE}/desk/review`)
      assert.equal(await page.locator('.queue li a').first().getAttribute('href'), address)
      await page.goto(SITE + address)
      const button = page.locator('form[action$="/approve"] button')
      await page.screenshot({ path: `${SCREENSHOTS}desk_urgent_${person.slice(0, 5)}_en360.png` })
      const { y, height } = await button.boundingBox()
      assert.ok(y + height <= 740, `the button ends ${y + height} px down, below one screen of a phone`)
      await button.click()
    }
    const until = Date.now() + 60000
    while (!await readersSee('/en/hotlines/it-trafficking/', 'Monday')) {
      assert.ok(Date.now() < until, 'a minute has passed')
      await page.waitForTimeout(500)
    }
    assert.deepEqual(troubles, [])
  }))

it('a gate on the form of a text is let pass by two people who did not write it, with the reason before their eyes', () =>
  withPhone(browser, { viewport: { width: 360, height: 740 } }, async (page, troubles) => {
    write(FORM, (text) => `${text}\n#### Far down\n\nThis stands too deep.\n`, bruno)
    const address = `${SITE}/desk/review/page:how-visas-work/en/2`
    const approve = page.locator('form[action$="/approve"] button')
    await signIn(page, BRUNO)
    await page.goto(address)
    await page.click('form:has([name=anyway]) button')
    await signOut(page)

    await signIn(page, CARLA)
    await page.goto(address)
    assert.equal(await approve.count(), 0)
    await page.click('.aside summary:has-text("should pass all the same")')
    for (const language of ['ar', 'en']) {
      await readIn(page, language)
      await page.goto(address)
      await page.click('.aside:has(#override-reason) summary')
      await looksRight(page, `desk_override_${language}360`)
    }
    await page.fill('#override-reason', 'The law itself is laid out so')
    await page.click('form[action$="/override"] button')
    assert.match(await page.textContent('main'), /Somebody else has to approve it/)
    assert.equal(await approve.count(), 0)
    await signOut(page)

    await signIn(page, DORA)
    await page.goto(address)
    assert.match(await page.textContent('main'), /The law itself is laid out so/)
    assert.match(await page.textContent('form[action$="/approve"]'), /With your approval it passes/)
    await approve.click()
    assert.match(await page.textContent('main'), /Approved/)
    assert.deepEqual(troubles, [])
  }))

describe('every page', () => {
  const paths = ['review', 'review/page:rights/en/2', 'review/page:rights/ar/1', 'matrix', 'matrix?state=missing&in=ar',
    'releases', 'editions', 'editions/2', 'withdrawals']

  for (const language of ['en', 'ar']) {
    for (const [width, height] of [[360, 740], [1280, 800]]) {
      it(`in ${language} fits ${width} px`, () =>
        withPhone(browser, { viewport: { width, height } }, async (page, troubles) => {
          await signIn(page, CARLA)
          await readIn(page, language)
          for (const path of paths) {
            await page.goto(`${SITE}/desk/${path}`)
            const name = path.replaceAll(/[^a-z0-9]+/g, '_')
            await looksRight(page, `desk_${name}_${language}${width}`)
          }
          await readIn(page, 'en')
          assert.deepEqual(troubles, [])
        }))
    }

    for (const colorScheme of ['light', 'dark']) {
      it(`in ${language} and ${colorScheme} breaks no rule that axe knows`, () =>
        withPhone(browser, { javaScriptEnabled: true, bypassCSP: true, colorScheme }, async (page) => {
          await signIn(page, CARLA)
          await readIn(page, language)
          for (const path of paths) {
            await page.goto(`${SITE}/desk/${path}`)
            assert.deepEqual(await violations(page), [], path)
          }
          await readIn(page, 'en')
        }))
    }
  }
})
