/** @file The desk as its browser tests use it: an administrator whom all of them share, people of one's own, axe. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { SITE, withPhone } from './browser.js'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const SCREENSHOTS = fileURLToPath(new URL('../target/screenshots/', import.meta.url))
export const WAYMARK = fileURLToPath(new URL('../../deploy/waymark', import.meta.url))

export const PASSWORD = 'a quiet road in June'
export const ADMINISTRATOR = 'amira@example.org'

/**
 * There is one first administrator for all tests beside one server; whichever file comes first makes her.
 *
 * @param {import('playwright-core').Browser} browser
 */
export async function makeAdministrator(browser) {
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
    await page.fill('#email', ADMINISTRATOR)
    await page.fill('#password', PASSWORD)
    await page.fill('#repeat', PASSWORD)
    await page.click('main button')
  })
  writeFileSync(join(turn, 'done'), '')
}

/** Whoever is signed in reads the desk in this language from now on. */
export async function readIn(page, language) {
  await page.click(`footer button[value=${language}]`)
  assert.equal(await page.getAttribute('html', 'lang'), language)
}

export async function signIn(page, email, language = 'en') {
  await page.goto(`${SITE}/desk/sign-in?language=${language}`)
  await page.fill('#email', email)
  await page.fill('#password', PASSWORD)
  await page.click('main button')
}

/** Waits until the page for signing in has come: leaving it earlier is a request that failed. */
export async function signOut(page) {
  await page.click('header button')
  await page.waitForURL(/\/desk\/sign-in/)
}

/**
 * Somebody new with one role, who has chosen a password; the name the journal has for them.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} email - nobody else's
 * @param {string} role - such as `editor`
 * @param {string} [languages] - the role is bound to
 */
export async function makePerson(browser, email, role, languages = '') {
  let who
  await withPhone(browser, {}, async (page) => {
    await signIn(page, ADMINISTRATOR)
    await page.goto(`${SITE}/desk/people/invite`)
    await page.fill('#name', email.replace(/@.*/, ''))
    await page.fill('#email', email)
    await page.check(`#role-${role}`)
    if (languages) {
      await page.click(`.role:has(#role-${role}) summary`)
      await page.fill(`#languages-${role}`, languages)
    }
    await page.click('main form > button')
    const link = (await page.textContent('.secret--link')).trim()
    who = (await page.getAttribute('main .links a[href^="/desk/people/"]', 'href')).split('/').pop()
    await page.goto(SITE + new URL(link).pathname)
    await page.fill('#password', PASSWORD)
    await page.fill('#repeat', PASSWORD)
    await page.click('main button')
  })
  return `staff:${who}`
}

/** What axe finds wrong with the page; that it looked at all. */
export async function violations(page) {
  await page.addScriptTag({ path: AXE })
  const { violations: found, passes } = await page.evaluate(
    (rules) => window.axe.run({ runOnly: rules }), RULES)
  if (passes.length < 9) throw new Error('axe did not run')
  return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map(({ html }) => html).join(' ')}`)
}

/** A new page of the library, opened in its form, with a title and a summary. */
export async function beginText(page, name) {
  await page.goto(`${SITE}/desk/documents/new`)
  await page.fill('#name', name)
  await page.selectOption('#source', 'en')
  await page.click('main form button')
  await page.waitForURL(`**/page:${name}/en`)
  await page.fill('[id="field.title"]', `About ${name}`)
  await page.fill('[id="field.summary"]', 'In one sentence.')
}

/** Takes a picture of the page and holds it to what every page of the desk keeps. */
export async function looksRight(page, name) {
  mkdirSync(SCREENSHOTS, { recursive: true })
  const picture = { path: `${SCREENSHOTS}${name}.png`, fullPage: true }
  // A browser that has much to do now and then draws nothing at all.
  await page.screenshot(picture).catch(() => page.screenshot(picture))
  const { lang, dir, titles, wider } = await page.evaluate(() => {
    const html = document.documentElement
    return { lang: html.lang, dir: html.dir, titles: document.querySelectorAll('h1').length, wider: html.scrollWidth > html.clientWidth }
  })
  assert.equal(dir, lang === 'ar' ? 'rtl' : 'ltr', name)
  assert.equal(titles, 1, name)
  assert.equal(wider, false, `${name} is wider than the screen`)
}

/** Texts as they are kept, in textareas, and not as pages: for this visit, as the button of the editor remembers it. */
export function asText(page) {
  return page.context().addInitScript(() => {
    if (!sessionStorage.getItem('waymark-editor')) sessionStorage.setItem('waymark-editor', 'text')
  })
}
