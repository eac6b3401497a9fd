/** @file Searches the pages that are kept on this phone, without a connection and without telling anybody. */
import { folded } from './fold-words.js'

const LONGEST = 200
const MOST_WORDS = 12
const SHOWN = 20
const PREFIX_FROM = 3
const SLIP_FROM = 4
const PART = 3
const ENOUGH_PARTS = 0.7
/** Thai, Lao, Tibetan, Burmese, Khmer, Chinese and Japanese are written without spaces. */
const UNSPACED = /[\u0e00-\u0eff\u0f00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/
const WEIGHTS = { title: 8, summary: 3, text: 1 }

/**
 * @param {Map<string, string>} pages - html by path, as they are kept
 * @param {string} question - whatever was typed
 * @returns {{path: string, title: string, summary: string}[]} best first; title and summary are html without tags
 */
export function searchKept(pages, question) {
  const words = Array.from(new Set(folded(question.slice(0, 2 * LONGEST)).split(' ').filter(Boolean))).slice(0, MOST_WORDS)
  const texts = words.length ? readable(pages) : []
  const scores = texts.map(() => 0)
  for (const word of words) {
    const weights = weigh(texts, word)
    const rarity = Math.log(1 + texts.length / Math.max(1, weights.filter(Boolean).length))
    weights.forEach((weight, place) => { scores[place] += weight * rarity })
  }
  return texts.map((text, place) => ({ text, score: scores[place] })).filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.text.path < b.text.path ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ text }) => text.shown)
}

/** The kept search page with what was found; its own attributes hold the sentences. */
export function searchPage(html, root, question, pages) {
  const typed = question.trim()
  const findings = typed && typed.length <= LONGEST ? searchKept(pages, typed) : []
  const said = !typed ? 'empty' : typed.length > LONGEST ? 'long' : findings.length ? 'found' : 'none'
  const sentence = (new RegExp('data-' + said + '="([^"]*)"').exec(html) || ['', ''])[1]
  const list = findings.map(({ path, title, summary }) =>
    '<li><a href="' + root + path + '">' + title + '</a>' + (summary && '<br>' + summary) + '</li>').join('\n')
  return html
    .replace(' name="q" value=""', () => ' name="q" value="' + escaped(typed) + '"')
    .replace('<!--findings-->', () => '<section aria-live="polite" id="findings">\n<h2>' +
      sentence.replace('{query}', () => escaped(typed)) + '</h2>\n' + (list && '<ul class="links">\n' + list + '\n</ul>\n') + '</section>')
}

export function escaped(text) {
  return text.replace(/[&<>"]/g, (letter) => '&#' + letter.charCodeAt(0) + ';')
}

/** Of every page that wants to be found, what is shown of it and its folded words. */
function readable(pages) {
  const texts = []
  pages.forEach((html, path) => {
    const main = /<main[^>]* data-searchable[^]*?<\/main>/.exec(html)
    if (!main) return
    const shown = { path, title: plain(/<h1[^>]*>([^]*?)<\/h1>/, main[0]), summary: plain(/<p class="page__summary"[^>]*>([^]*?)<\/p>/, main[0]) }
    texts.push({ path, shown, title: words(shown.title), summary: words(shown.summary), text: words(bare(main[0])) })
  })
  return texts
}

function plain(pattern, html) {
  return bare((pattern.exec(html) || ['', ''])[1]).trim()
}

function bare(html) {
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

function words(html) {
  return folded(html.replace(/&#?\w+;/g, ' '))
}

/** How much each text is about the word. A slip of the finger is looked for only where the word as typed is nowhere. */
function weigh(texts, word) {
  const weights = texts.map((text) => best(text, (field) => asTyped(field, word)))
  const slips = word.length >= SLIP_FROM && !/\d/.test(word) && !UNSPACED.test(word) && !weights.some(Boolean)
  return slips ? texts.map((text) => best(text, (field) => (field.split(' ').some((other) => isSlip(word, other)) ? 0.3 : 0))) : weights
}

function best(text, fit) {
  return Object.keys(WEIGHTS).reduce((sum, field) => sum + WEIGHTS[field] * fit(text[field]), 0)
}

function asTyped(field, word) {
  if (UNSPACED.test(word)) return shareOfParts(field, word)
  if (field.includes(' ' + word + ' ')) return 1
  return word.length >= PREFIX_FROM && field.includes(' ' + word) ? 0.4 : 0
}

/** A sentence without spaces is found by its parts, of which a few may be missing. */
function shareOfParts(field, word) {
  const parts = Math.max(1, word.length - PART + 1)
  let there = 0
  for (let i = 0; i < parts; i++) if (field.includes(word.slice(i, i + PART))) there++
  return there / parts >= ENOUGH_PARTS ? there / parts : 0
}

/** One letter wrong, missing, too many, or two in the wrong order; also in the beginning of a longer word. */
export function isSlip(typed, word) {
  if (word.length < typed.length - 1) return false
  let same = 0
  while (same < typed.length && typed[same] === word[same]) same++
  const rest = typed.slice(same)
  const other = word.slice(same)
  return other.startsWith(rest.slice(1)) || // one too many
    other.slice(1).startsWith(rest) || // one missing
    other.slice(1).startsWith(rest.slice(1)) || // another
    (rest.length > 1 && other[0] === rest[1] && other[1] === rest[0] && other.slice(2).startsWith(rest.slice(2)))
}
