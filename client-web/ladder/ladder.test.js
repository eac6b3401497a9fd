/**
 * @file One reader's journey on every rung of a ladder of genuine engines: the same text, nothing that sticks out,
 * mirrored where reading starts on the right, and no script that fails.
 */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openChromium } from './chromium.js'
import { program, RUNGS } from './engines.js'
import { ask, described, follow, JOURNEY, letters, plainOverflow, sentences, startEdges } from './journey.js'
import { openLine } from './line.js'
import { keep, offer, saysWithout } from './offline.js'
import { readSome } from './short.js'
import { dump, readable, TEXT_BROWSERS } from './text-browsers.js'

const SITE = new URL(process.env.WAYMARK_TEST_URL || 'http://127.0.0.1:8080').origin
assert.match(new URL(SITE).hostname, /^(127\.0\.0\.1|localhost|\[::1\])$/, 'old engines meet nothing but this machine')

const NARROW = 320
const DIALLED = /^tel:(\+[1-9][0-9]{6,14}|[0-9]{2,15})$/
/** The language that is chosen, and where it is chosen from. */
const CHOSEN = { en: 'ar', ar: 'en' }
/** The language that is kept for offline. */
const KEPT = 'ar'
const MIRRORED = ['ar', 'ur']
/** Engines that keep the page read last as a dictionary, and those that are known not to. */
const WITH_DICTIONARIES = ['Chromium 138', 'Chromium of Debian']
const WITHOUT = ['Chromium 64', 'Chromium 78']
/** A page with a heading, a list and a button, and one with a checklist. */
const EDGES = {
  'rights/keep-your-documents/': ['h1', 'main p', 'main ul', 'main li', '.bar a'],
  'checklists/is-this-job-offer-safe/': ['h1', '.check label', '.check__clear', '.nav a']
}
const READ_AS_TEXT = ['rights/keep-your-documents/', 'help/in-danger-now/', 'journey/', 'journey/from/iq/',
  'checklists/is-this-job-offer-safe/', ...JOURNEY]

/** What the current engine shows: what all others have to show. */
const expected = {}
before(async () => {
  const engine = await openChromium(process.env.WAYMARK_TEST_BROWSER || program('chromium'))
  await engine.resize(NARROW)
  for (const language of ['en', 'ar', 'am', 'bn']) {
    for (const path of new Set(READ_AS_TEXT)) {
      await engine.goTo(`${SITE}/${language}/${path}`)
      expected[`/${language}/${path}`] = { ...await ask(engine, described), sentences: await ask(engine, sentences) }
    }
  }
  await engine.close()
})

/** A rung that could not be had is skipped, and said aloud. */
const missing = []
function skip(test, rung, why) {
  missing.push(`${rung}: ${why}`)
  test.skip(why)
}
after(() => {
  for (const rung of missing) console.error(`\n*** THE LADDER LACKS SOMETHING: ${rung} ***\n`)
})

async function checkPage(engine, path, breaksLines) {
  const page = await ask(engine, described)
  assert.equal(page.width, NARROW)
  if (breaksLines) assert.equal(page.wide, 0, `${path} sticks out`)
  assert.equal(letters(page.text), letters(expected[path].text), `the text of ${path}`)
  assert.deepEqual(page.numbers, expected[path].numbers)
  return page
}

async function travel(test, engine, site, language) {
  await engine.goTo(`${site}/${language}/`)
  const words = expected[`/${language}/risks/trafficking/`].sentences.join(' ').split(/\s+/)
  const breaksLines = await ask(engine, plainOverflow, words.filter((word) => word.length < 20).join(' ')) === 0
  if (!breaksLines) test.diagnostic(`this engine breaks no line of “${language}”, whatever the style: what sticks out says nothing`)
  await engine.goTo(`${site}/${CHOSEN[language]}/`)
  let page
  for (const path of JOURNEY.map((each) => `/${language}/${each}`)) {
    await follow(engine, path)
    page = await checkPage(engine, path, breaksLines)
  }
  assert.ok(page.numbers.length > 0, 'there is a number to call')
  for (const number of page.numbers) assert.match(number, DIALLED)
}

async function mirrors(engine, site) {
  for (const [path, selectors] of Object.entries(EDGES)) {
    await engine.goTo(`${site}/en/${path}`)
    const english = await ask(engine, startEdges, selectors)
    for (const language of MIRRORED) {
      await engine.goTo(`${site}/${language}/${path}`)
      const edges = await ask(engine, startEdges, selectors)
      for (const selector of selectors) {
        assert.equal(typeof english[selector], 'number', `${selector} is on ${path}`)
        const off = Math.abs(edges[selector] - english[selector])
        assert.ok(off <= 1, `${selector} on /${language}/${path} starts ${off} px off`)
      }
    }
  }
}

/** Keeps a language, loses the network, and makes the journey again. */
async function readOn(test, rung, engine, line) {
  const offered = await offer(engine, line.address, KEPT)
  if (offered === 'nowhere') return skip(test, rung, 'the site offers nothing to keep for offline')
  if (offered === 'without') return assert.ok(await ask(engine, saysWithout), 'the page says what works without')
  await keep(engine)
  line.cut()
  await engine.goTo(`${line.address}/${KEPT}/`)
  for (const path of JOURNEY.slice(1).map((each) => `/${KEPT}/${each}`)) {
    await follow(engine, path)
    await checkPage(engine, path, true)
  }
}

async function getsLess(test, rung, engine, site) {
  const read = await readSome(engine, site, 'en')
  test.diagnostic(read.map(({ path, took, whole }) => `${path} ${took} of ${whole} bytes`).join(', '))
  if (WITHOUT.includes(rung)) assert.deepEqual(read.filter(({ took, whole }) => took < whole), [])
  if (!WITH_DICTIONARIES.includes(rung)) return
  // An engine stores a page beside showing the next: on a busy machine one page or another comes whole.
  assert.ok(read.some(({ took, whole }) => took < whole * 0.6), 'none was shortened')
}

/** Tries all that is asked of an engine; says which engine it was. */
async function climb(test, rung, open) {
  const { engine, missing: why } = await open()
  if (why) return skip(test, rung, why)
  const line = await openLine(SITE)
  try {
    await engine.resize(NARROW)
    for (const language of Object.keys(CHOSEN)) {
      await test.test(`the journey in ${language}`, (step) => travel(step, engine, line.address, language))
    }
    await test.test('from the right to the left is from the left to the right mirrored', () => mirrors(engine, line.address))
    await test.test('the next page costs half where the last one serves as a dictionary', (step) => getsLess(step, rung, engine, line.address))
    await test.test('kept, the network gone, read again', (step) => readOn(step, rung, engine, line))
    await test.test('no script failed', () => assert.deepEqual(engine.errors, []))
    test.diagnostic(`${rung} is ${engine.version}`)
  } finally {
    line.cut()
    await engine.close()
  }
}

describe('engines', { concurrency: 2 }, () => {
  for (const [rung, open] of Object.entries(RUNGS)) {
    it(rung, (test) => climb(test, rung, open))
  }
})

describe('text browsers', () => {
  for (const browser of Object.keys(TEXT_BROWSERS)) {
    it(browser, (test) => {
      if (!program(browser)) return skip(test, browser, `there is no ${browser}`)
      for (const [path, page] of Object.entries(expected)) {
        const shown = letters(dump(browser, SITE + path))
        assert.ok(page.sentences.length > 3, 'there is something to read')
        assert.deepEqual(page.sentences.filter((sentence) => !shown.includes(letters(readable(browser, sentence)))), [], path)
      }
    })
  }
})
