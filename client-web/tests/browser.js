/** @file A phone to visit the pages with: Debian's Chromium, and what went wrong while it was used. */
import { chromium } from 'playwright-core'

/** Where the server under test answers. */
export const SITE = new URL(process.env.WAYMARK_TEST_URL || 'http://127.0.0.1:8080').origin

/** Where its pages say that it answers: not the same behind another web server. */
export const ADDRESS = process.env.WAYMARK_TEST_SERVER || SITE

/** How the browser is started. */
export const STARTED = {
  executablePath: process.env.WAYMARK_TEST_BROWSER || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync',
    '--disable-background-networking', '--disable-component-update']
}

export function launch() {
  return chromium.launch(STARTED)
}

/**
 * A new phone, which has seen nothing before and runs no scripts unless asked to. A new one takes longer than a visit:
 * where what is left behind does not matter, or is looked at after each visit, many visits share one.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').BrowserContextOptions} [settings]
 * @returns what it shows, what went wrong since somebody looked (errors of the console, requests to other hosts,
 *   requests that failed), and how to put it away
 */
export async function newPhone(browser, settings = {}) {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 412, height: 800 },
    ...settings
  })
  context.setDefaultTimeout(60000)
  const troubles = []
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`console: ${message.text()}`)
  })
  context.on('weberror', (event) => troubles.push(`script: ${event.error()}`))
  context.on('request', (request) => {
    if (!request.url().startsWith('data:') && new URL(request.url()).origin !== SITE) {
      troubles.push(`request to another host: ${request.url()}`)
    }
  })
  context.on('requestfailed', (request) => {
    if (!wasLeft(request)) troubles.push(`failed: ${request.url()}`)
  })
  return { page: await context.newPage(), troubles, putAway: () => context.close() }
}

/**
 * What the phone itself gave up, because the test left a page before it, or what its script asked for, had come. What
 * the server or a policy refuses has other names.
 */
function wasLeft(request) {
  return request.failure().errorText === 'net::ERR_ABORTED'
}

/**
 * Visit with a phone that is new.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').BrowserContextOptions} settings
 * @param {(page: import('playwright-core').Page, troubles: string[]) => Promise<void>} visit
 */
export async function withPhone(browser, settings, visit) {
  const phone = await newPhone(browser, settings)
  try {
    await visit(phone.page, phone.troubles)
  } finally {
    await phone.putAway()
  }
}

/** What the site left on the phone: names of cookies and of everything stored. */
export async function leftBehind(page) {
  const cookies = (await page.context().cookies()).map((cookie) => `cookie ${cookie.name}`)
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map((database) => `database ${database.name}`),
    ...(await caches.keys()).map((key) => `cache ${key}`)
  ])
  return cookies.concat(stored)
}

/** Click the visible link that leads to a path; says which links there are when none does. */
export async function follow(page, path) {
  const links = await page.locator('a[href]').all()
  const targets = await page.locator('a[href]').evaluateAll((all) => all.map((link) => new URL(link.href).pathname))
  for (const [place, target] of targets.entries()) {
    if (target === path && await links[place].isVisible()) {
      await links[place].click()
      await page.waitForURL(SITE + path)
      return
    }
  }
  throw new Error(`${page.url()} has no visible link to ${path}; it has ${[...new Set(targets)].join(' ')}`)
}
