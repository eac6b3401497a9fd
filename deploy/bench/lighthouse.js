/** @file Judges pages by Lighthouse as a cheap phone on a slow line gets them; ends with 1 when one falls short. */
import { existsSync } from 'node:fs'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { PAGES } from '../../client-web/tests/pages.js'

const SITE = new URL(process.env.WAYMARK_TEST_URL).origin
const SMOKE = ['/en/', '/ar/rights/keep-your-documents/', '/en/checklists/is-this-job-offer-safe/']

const ROUND_TRIP = 400
/** Lighthouse counts two round trips for looking up the name of the site; the budget begins after that. */
const LOOKUP = 2 * ROUND_TRIP

/** 400 kbit/s with 400 ms, a processor of a quarter of the speed, a small screen. */
const PHONE = {
  extends: 'lighthouse:default',
  settings: {
    onlyCategories: ['performance', 'accessibility', 'best-practices'],
    formFactor: 'mobile',
    screenEmulation: { mobile: true, width: 360, height: 640, deviceScaleFactor: 2, disabled: false },
    throttlingMethod: 'simulate',
    throttling: { rttMs: ROUND_TRIP, throughputKbps: 400, cpuSlowdownMultiplier: 4 }
  }
}
/** A machine with other work to do makes a page slower, never faster: the best of so many tries counts. */
const TRIES = 3
/** Points for speed are judged where nothing else runs; among other tests only what is far off is a fault. */
const smoke = process.argv.includes('--smoke')
const LEAST = { performance: smoke ? 90 : 99, accessibility: 100, 'best-practices': 100 }
const READABLE = { 'first-contentful-paint': 1500, 'largest-contentful-paint': 1500 }

const wanted = process.argv.slice(2)
const paths = smoke ? SMOKE
  : wanted.length ? wanted
  : (await Promise.all(['en', 'ar'].map(everyKind))).flat()

/** All that answers with a page: also what is said where nothing can be sent, and the file that is passed on. */
async function everyKind(language) {
  const shared = PAGES.find((page) => page.startsWith('share/'))
  const html = await (await fetch(`${SITE}/${language}/${shared}`)).text()
  const [file] = html.match(/share\/[^"]*\/page-[a-z0-9]+\.html/)
  return [...PAGES, '405.html', file].map((page) => `/${language}/${page}`)
}

function faults(path, report) {
  const low = Object.entries(LEAST)
    .filter(([category, least]) => scored(report, category) < least)
    .map(([category, least]) => `${path}: ${category} is ${scored(report, category)}, and at least ${least} is asked: ` +
      failed(report, category).join(', '))
  const late = Object.entries(READABLE)
    .filter(([audit, most]) => painted(report, audit) > most)
    .map(([audit, most]) => `${path}: ${audit} after ${painted(report, audit)} ms, and ${most} ms is the most`)
  return [...low, ...late]
}

const painted = (report, audit) => Math.round(report.audits[audit].numericValue) - LOOKUP

const scored = (report, category) => Math.round(report.categories[category].score * 100)

/** What took points away. */
const failed = (report, category) => report.categories[category].auditRefs
  .filter(({ id, weight }) => weight > 0 && report.audits[id].score !== null && report.audits[id].score < 1)
  .map(({ id }) => `${id} ${report.audits[id].displayValue || ''}`.trim())

async function judge(path) {
  let best
  let trouble
  for (let tried = 0; tried < TRIES; tried++) {
    const { lhr } = await lighthouse(SITE + path, { port: chrome.port, logLevel: 'error' }, PHONE)
    if (lhr.runtimeError) {
      trouble = lhr.runtimeError.message
      continue
    }
    if (!best || lhr.categories.performance.score > best.categories.performance.score) best = lhr
    if (faults(path, best).length === 0) break
  }
  if (!best) throw new Error(`${path}: ${trouble}`)
  return best
}

const chrome = await launch({
  chromePath: process.env.WAYMARK_TEST_BROWSER || ['/usr/bin/chromium'].find(existsSync),
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']
})
const found = []
try {
  console.log('| page | performance | accessibility | best practices | first paint ms | largest paint ms | blocked ms |')
  console.log('|---|---|---|---|---|---|---|')
  for (const path of paths) {
    const lhr = await judge(path)
    const times = [...Object.keys(READABLE).map((audit) => painted(lhr, audit)),
      Math.round(lhr.audits['total-blocking-time'].numericValue)]
    console.log(`| ${[path, ...Object.keys(LEAST).map((category) => scored(lhr, category)), ...times].join(' | ')} |`)
    found.push(...faults(path, lhr))
  }
} finally {
  await chrome.kill()
}
console.log(found.length ? `\n**Falls short**\n\n- ${found.join('\n- ')}` : `\n${paths.length} pages are as good as asked.`)
process.exitCode = found.length ? 1 : 0
