/** @file People at the desk of the server under test: the first administrator, those they invite, signing in. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import assert from 'node:assert/strict'
import { SITE, withPhone } from './browser.js'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

export const WAYMARK = fileURLToPath(new URL('../../deploy/waymark', import.meta.url))
export const PASSWORD = 'a quiet road in June'
export const AMIRA = 'amira@example.org'

/** There is one first administrator, Amira; of the test files that run at once the first one signs her up. */
export async function administrator(browser) {
  const turn = join(process.env.WAYMARK_HOME, 'signs-up-amira')
  try {
    mkdirSync(turn)
  } catch {
    while (!existsSync(join(turn, 'done'))) await pause(200)
    return
  }
  const link = execFileSync(WAYMARK, ['user', 'invite-administrator'], { encoding: 'utf8' }).trim()
  await withPhone(browser, {}, async (page) => {
    await page.goto(SITE + new URL(link).pathname)
    await page.fill('#name', 'Amira Haddad')
    await page.fill('#email', AMIRA)
    await page.fill('#password', PASSWORD)
    await page.fill('#repeat', PASSWORD)
    await page.click('main button')
  })
  writeFileSync(join(turn, 'done'), '')
}

export async function signIn(page, email = AMIRA, language = 'en') {
  await page.goto(`${SITE}/desk/sign-in?language=${language}`)
  await page.fill('#email', email)
  await page.fill('#password', PASSWORD)
  await page.click('main button')
}

/** Somebody new with these roles; how the journal names them. */
export async function invite(browser, name, email, roles) {
  let link
  let who
  await withPhone(browser, {}, async (page) => {
    await signIn(page)
    await page.goto(`${SITE}/desk/people/invite`)
    await page.fill('#name', name)
    await page.fill('#email', email)
    for (const role of roles) await page.check(`#role-${role}`)
    await page.click('main form > button')
    link = (await page.textContent('.secret--link')).trim()
    who = (await page.getAttribute('main a[href^="/desk/people/"]', 'href')).split('/').pop()
  })
  await withPhone(browser, {}, async (page) => {
    await page.goto(SITE + new URL(link).pathname)
    await page.fill('#password', PASSWORD)
    await page.fill('#repeat', PASSWORD)
    await page.click('main button')
  })
  return `staff:${who}`
}

/** Whoever is signed in reads the desk in this language from now on. */
export async function readIn(page, language) {
  await page.click(`footer button[value=${language}]`)
  assert.equal(await page.getAttribute('html', 'lang'), language)
}

/** What axe says against a page. */
export async function violations(page) {
  await page.addScriptTag({ path: AXE })
  const { violations: found, passes } = await page.evaluate(
    (rules) => window.axe.run({ runOnly: rules }), RULES)
  assert.ok(passes.length > 8, 'the checks ran')
  return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map(({ html }) => html).join(' ')}`)
}
