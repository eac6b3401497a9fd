/** @file Publishes a hundred small editions, whatever was published before, and lets phones come back after some of them; prints tables in Markdown. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { bring, fetched, packPath, shortened } from './phone.js'

const HERE = dirname(fileURLToPath(import.meta.url))
const LIBRARY = join(HERE, '../../content/library/pages')
const SITE = process.env.WAYMARK_TEST_URL
const LANGUAGES = process.env.WAYMARK_LANGUAGES.split(',')
const smoke = process.argv.includes('--smoke')
const AWAY = smoke ? [1] : [1, 10, 20, 100]
const LAST = Math.max(...AWAY) + 1
const READ = ['rights/health-care/', 'rights/school/', 'risks/trafficking/', 'help/in-danger-now/']
/** From how many editions before a server has the changes. */
const KNOWN = 20
/** A slow line: each request waits for one turn of it, and one more before the first for the connection. */
const LINE = { turnMs: 400, bytesPerMs: 400 / 8 }
const YOUNG = { 'Accept-Encoding': 'gzip, deflate, br, zstd' }

const waymark = (...command) => promisify(execFile)(join(HERE, '../waymark'), command, { env: process.env })

/** The folders of pages that have texts, in order. */
function folders(below = '') {
  const entries = readdirSync(join(LIBRARY, below), { withFileTypes: true })
  const inside = entries.filter((each) => each.isDirectory()).flatMap(({ name }) => folders(join(below, name)))
  return entries.some(({ name }) => name === 'en.md') && below ? [below, ...inside] : inside
}

/**
 * What an editor does most: a page is looked at again, so that its date moves by a week in all languages, and the English text
 * says one thing once more, in its own words.
 */
function edit(library, folder) {
  const place = join(library, 'pages', folder)
  const facts = join(place, 'facts.yaml')
  const later = (day) => new Date(Date.parse(day) + 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  writeFileSync(facts, readFileSync(facts, 'utf8').replace(/^(review-by: ')([\d-]+)/m, (_, key, day) => key + later(day)))
  const english = join(place, 'en.md')
  const text = readFileSync(english, 'utf8')
  writeFileSync(english, text.trimEnd() + '\n\n' + /^summary: '?(.*?)'?$/m.exec(text)[1] + '\n')
}

/** The number of the edition that came of it. */
async function publish(library, folder) {
  edit(library, folder)
  await waymark('import', '--adopt', 'a benchmark', library)
  const { stdout } = await waymark('publish')
  return Number(/^Edition (\d+) is live/m.exec(stdout)[1])
}

/** The edition that phones can keep, once it is this one; whichever it is, where none is named. */
async function untilPacked(language, wanted) {
  for (let tries = 0; tries < 1200; tries++) {
    const { status, text } = await fetched(SITE, `/${language}/offline/head`, {})
    const edition = status === 200 ? JSON.parse(text.split('\n')[0]).edition : null
    if (edition && edition === (wanted || edition)) return edition
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`edition ${wanted} of ${language} was not packed within a minute`)
}

/** Packs are shortened beside, for whoever asks next. */
async function shortPack(language, now, before) {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await shortened(SITE, packPath(language, now), before)
    if (answer.headers['content-encoding'] === 'dcb') return answer.bytes
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return null
}

const number = (value) => Math.round(value).toLocaleString('en')
const seconds = ({ requests, bytes }) => ((requests + 1) * LINE.turnMs + bytes / LINE.bytesPerMs) / 1000

function row(language, what, came, anew) {
  return [language, what, came.by, came.requests, number(came.bytes), number(came.ms), seconds(came).toFixed(1),
    (anew.bytes / came.bytes).toFixed(1)]
}

function table(title, heads, rows) {
  console.log(`\n**${title}**\n`)
  for (const cells of [heads, heads.map(() => '---'), ...rows]) console.log(`| ${cells.join(' | ')} |`)
}

async function comeBack(phones, texts) {
  const rows = []
  for (const language of LANGUAGES) {
    const anew = await bring(SITE, language, null)
    rows.push(row(language, 'never here before', anew, anew))
    for (const away of AWAY) {
      const came = await bring(SITE, language, phones[away][language])
      if (away <= KNOWN) assert.equal(came.by, 'changes', `${language}, after ${away}`)
      rows.push(row(language, `after ${away} edition${away > 1 ? 's' : ''}`, came, anew))
    }
    const nothing = await bring(SITE, language, anew.kept)
    assert.equal(nothing.by, 'nothing new', language)
    rows.push(row(language, 'nothing new', nothing, anew))
    const short = await shortPack(language, anew.kept, texts[language])
    rows.push([language, 'after 1 edition', 'pack as `dcb`', 1, short === null ? '–' : number(short), '–', '–',
      short === null ? '–' : (anew.bytes / short).toFixed(1)])
  }
  table('Coming back', ['language', 'phone', 'brought by', 'requests', 'bytes', 'ms here', 's at 400 kbit/s, 400 ms', 'times less than anew'], rows)
}

async function nextPages() {
  const rows = []
  for (const language of LANGUAGES) {
    let before = null
    for (const path of READ.map((each) => `/${language}/${each}`)) {
      const whole = await fetched(SITE, path, { 'Accept-Encoding': 'br' })
      const told = await fetched(SITE, path, YOUNG)
      if (before) rows.push([path, number(whole.bytes), number((await shortened(SITE, path, before)).bytes)])
      else rows.push([path, number(whole.bytes), `${number(told.bytes)} (the first)`])
      before = told.text
    }
  }
  table('The next page', ['page', 'Brotli', 'with the page before as dictionary'], rows)
}

const library = mkdtempSync(join(tmpdir(), 'waymark-sync-'))
try {
  cpSync(join(LIBRARY, '..'), library, { recursive: true })
  const pages = folders()
  const phones = {}
  const texts = {}
  for (let nth = 1; nth <= LAST; nth++) {
    let now = nth > 1 ? await publish(library, pages[nth % pages.length]) : null
    for (const language of LANGUAGES) now = await untilPacked(language, now)
    const away = LAST - nth
    if (AWAY.includes(away)) {
      phones[away] = {}
      for (const language of LANGUAGES) phones[away][language] = (await bring(SITE, language, null)).kept
    }
    if (away === 1) {
      for (const language of LANGUAGES) texts[language] = (await fetched(SITE, packPath(language, phones[1][language]), YOUNG)).text
    }
    if (nth % 10 === 1) console.error(`edition ${nth} is there`)
  }
  await comeBack(phones, texts)
  await nextPages()
} finally {
  rmSync(library, { recursive: true })
}
