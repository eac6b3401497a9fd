/**
 * @file Keeping it true: what ran out is asked about and goes to review, a page that still holds is renewed with one tap;
 * without script, in English and Arabic, on phone and laptop.
 */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { launch, SITE, withPhone } from '../browser.js'
import { WAYMARK, looksRight, makeAdministrator, makePerson, readIn, signIn, violations } from '../desk.js'

const LIBRARY = fileURLToPath(new URL('../../../content/library', import.meta.url))
const TESFAYE = 'tesfaye.asks@example.org'
const LINE = 'hotline:it-trafficking'
const PAGE = 'page:keep-your-documents'

let browser
before(async () => {
  browser = await launch()
  await makeAdministrator(browser)
  await makePerson(browser, TESFAYE, 'administrator')
  age()
})
after(() => browser.close())

/** Makes a line and a page as old as they would be after a year without anybody looking. */
function age() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-library-'))
  const library = join(folder, 'library')
  cpSync(LIBRARY, library, { recursive: true })
  for (const [file, from, to] of [
    ['hotlines/it-trafficking/facts.yaml', /on: '.*'\n {2}check-again: '.*'/, "on: '2025-02-22'\n  check-again: '2025-05-22'"],
    ['pages/rights/keep-your-documents/facts.yaml', /review-by: '.*'/, "review-by: '2025-05-22'"]
  ]) {
    const text = readFileSync(join(library, file), 'utf8')
    assert.match(text, from)
    writeFileSync(join(library, file), text.replace(from, to))
  }
  execFileSync(WAYMARK, ['import', library, '--adopt', 'aged by a test'], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
}

describe('every page', () => {
  const paths = ['calls', `calls/${LINE}`, 'me/calendar', `documents/${LINE}`, `documents/${PAGE}`, 'matrix?state=overdue']

  for (const language of ['en', 'ar']) {
    for (const [width, height] of [[360, 740], [1280, 800]]) {
      it(`in ${language} fits ${width} px and breaks no rule that axe knows`, () =>
        withPhone(browser, { viewport: { width, height }, javaScriptEnabled: true, bypassCSP: true }, async (page, troubles) => {
          await signIn(page, TESFAYE)
          await readIn(page, language)
          for (const path of paths) {
            await page.goto(`${SITE}/desk/${path}`)
            const name = path.replaceAll(/[^a-z0-9]+/g, '_')
            await looksRight(page, `desk_${name}_${language}${width}`)
            assert.deepEqual(await violations(page), [], path)
          }
          await readIn(page, 'en')
          assert.deepEqual(troubles, [])
        }))
    }
  }
})

it('what the operator says goes from the call list to review, and nobody is led to ring the line', () =>
  withPhone(browser, { viewport: { width: 360, height: 740 } }, async (page, troubles) => {
    await signIn(page, TESFAYE)
    await page.click('nav a[href="/desk/calls"]')
    await page.click(`.queue a[href="/desk/calls/${LINE}"]`)
    assert.equal(await page.locator('main a[href^="tel:"]').count(), 0)
    await page.click('form[action$="it-trafficking"] button')
    assert.match(await page.textContent('.field__problem'), /Choose what came of it/)
    await page.check('#outcome-confirmed')
    await page.fill('#asked', 'office@example.org')
    await page.fill('#by', 'Centre in Rome')
    await page.click('form[action$="it-trafficking"] button')
    assert.match(await page.textContent('[role=status]'), /goes to review/)
    await page.goto(`${SITE}/desk/calls`)
    assert.equal(await page.locator(`.queue a[href="/desk/calls/${LINE}"]`).count(), 0)
    assert.deepEqual(troubles.filter((each) => !each.includes('422')), [])
  }))

it('a page that still holds is renewed from the matrix with one tap, and says where it is used', () =>
  withPhone(browser, { viewport: { width: 1280, height: 800 } }, async (page, troubles) => {
    await signIn(page, TESFAYE)
    await page.goto(`${SITE}/desk/matrix?kind=page&state=overdue`)
    await page.click(`form[action="/desk/still-valid/${PAGE}"] button`)
    assert.equal(new URL(page.url()).pathname, '/desk/matrix')
    assert.equal(await page.locator(`form[action="/desk/still-valid/${PAGE}"]`).count(), 0)
    await page.goto(`${SITE}/desk/documents/${PAGE}`)
    assert.ok(await page.locator('.queue a[href^="/desk/documents/"]').count() > 0)
    await page.goto(`${SITE}/desk/review/${PAGE}/und/3`)
    assert.match(await page.textContent('main'), /Read again, still valid/)
    assert.deepEqual(troubles, [])
  }))
