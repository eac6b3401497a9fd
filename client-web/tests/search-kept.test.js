/** @file The search among kept pages finds a word however it was typed, in the real texts of the library. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { folded } from '../scripts/fold-words.js'
import { isSlip, searchKept, searchPage } from '../scripts/search-kept.js'

const LIBRARY = fileURLToPath(new URL('../../content/library/pages/', import.meta.url))
const FORM = '<form data-found="Found “{query}”" data-none="None “{query}”" data-empty="Empty" data-long="Long"><input name="q" value=""></form>\n<!--findings-->\n'

/** The library's texts of a language, as far as the search sees a page. */
function library(language) {
  const pages = new Map()
  for (const file of readdirSync(LIBRARY, { recursive: true })) {
    if (!file.endsWith('/' + language + '.md')) continue
    const [, title, summary, body] = /^---\ntitle: (.*)\n(?:summary: (.*)\n)?[^]*?---\n([^]*)$/.exec(readFileSync(LIBRARY + file, 'utf8'))
    pages.set(file.slice(0, -(language.length + 3)), page(title, summary || '', body))
  }
  return pages
}

function page(title, summary, text) {
  return `<body><nav>menu</nav><main id="main" data-searchable>\n<h1>${title}</h1>\n<p class="page__summary">${summary}</p>\n<p>${text}</p></main><footer>foot</footer>`
}

const first = (language, question) => (searchKept(library(language), question)[0] || { path: 'nothing' }).path

describe('in the library', () => {
  const DOCUMENTS = 'rights/keep-your-documents/'
  const TRAFFICKING = 'risks/trafficking/'
  for (const [language, question, path, why] of [
    ['en', 'Keep your documents', DOCUMENTS, 'as it stands there'],
    ['en', 'KEEP  documents!', DOCUMENTS, 'in capitals, with marks'],
    ['en', 'trafick', TRAFFICKING, 'a letter too few, and not to its end'],
    ['en', 'traffikcing', TRAFFICKING, 'two letters changed places'],
    ['fr', 'la traite des etres humains', TRAFFICKING, 'without accents'],
    ['fr', 'gardez vos docments', DOCUMENTS, 'with a slip'],
    ['ar', 'احتفظ بوثائقك', DOCUMENTS, 'as it stands there'],
    ['ar', 'اِحتَفِظ بِوَثائِقِكَ', DOCUMENTS, 'with vowel points'],
    ['ar', 'الإتجار بالاشخاص', TRAFFICKING, 'with another alef'],
    ['am', 'ሰነዶችዎን', DOCUMENTS, 'as it stands there'],
    ['am', 'በሰው፡መነገድ።', TRAFFICKING, 'with the marks of Ethiopic between words'],
    ['bn', 'কাগজপত্র নিজের কাছে', DOCUMENTS, 'as it stands there'],
    ['bn', 'মানব পাচর', TRAFFICKING, 'without a vowel']
  ]) {
    it(`“${question}” in ${language} finds ${path}: ${why}`, () => assert.equal(first(language, question), path))
  }

  it('what is in no page is not found, however long or odd', () => {
    const pages = library('en')
    for (const question of ['', ' ', '?!…—«»', '\u0000\u0007\u001b', '\ud800', '\u202e\u200b', '<script>', 'xyzzyq', '٪؟،']) {
      assert.deepEqual(searchKept(pages, question), [], JSON.stringify(question))
    }
  })

  it('control characters and marks part words and are no hindrance', () => {
    assert.equal(first('en', 'keep\u0000your\tdocu\u00adments\u0007'), DOCUMENTS)
  })

  it('10 000 characters are answered, at once', () => {
    assert.ok(Array.isArray(searchKept(library('en'), 'documents '.repeat(1000))))
    assert.ok(Array.isArray(searchKept(library('en'), 'd'.repeat(10000))))
  })
})

describe('digits', () => {
  const pages = new Map([['number/', page('Call 1522', '', '1522')], ['other/', page('Call 1523', '', '1523')]])
  for (const typed of ['1522', '١٥٢٢', '۱۵۲۲', '१५२२', '১৫২২', '๑๕๒๒', '၁၅၂၂', '១៥២២', '１５２２']) {
    it(`${typed} is 1522 and no other number`, () =>
      assert.deepEqual(searchKept(pages, typed).map(({ path }) => path), ['number/']))
  }

  it('of every system that the phone knows are folded', () => {
    for (let code = 0x660; code < 0xff00; code++) {
      const letter = String.fromCharCode(code)
      if (/\p{Nd}/u.test(letter)) assert.match(folded(letter), /^ \d $/, code.toString(16))
    }
  })
})

describe('scripts without spaces', () => {
  const pages = new Map([
    ['thai/', page('เก็บหนังสือเดินทางของคุณไว้กับตัว', '', 'หนังสือเดินทางเป็นของคุณ')],
    ['burmese/', page('သင့်ပတ်စပို့ကို သိမ်းထားပါ', '', 'ပတ်စပို့သည် သင့်ပိုင်ဆိုင်မှုဖြစ်သည်')],
    ['khmer/', page('រក្សាទុកលិខិតឆ្លងដែនរបស់អ្នក', '', 'លិខិតឆ្លងដែនជារបស់អ្នក')]
  ])
  for (const [typed, path] of [['หนังสือเดินทาง', 'thai/'], ['ปตจ', 'nothing'], ['ပတ်စပို့', 'burmese/'], ['លិខិតឆ្លងដែន', 'khmer/']]) {
    it(`“${typed}” finds ${path}`, () => assert.equal((searchKept(pages, typed)[0] || { path: 'nothing' }).path, path))
  }
})

it('letters of Persian and Urdu are found by those of Arabic and the other way round', () => {
  for (const [one, other] of [['کتاب', 'كتاب'], ['علی', 'علي'], ['ہم', 'هم'], ['مدرسة', 'مدرسه'], ['ة', 'ه']]) {
    assert.equal(folded(one), folded(other))
  }
})

it('letters of European and African languages are found without their marks', () => {
  assert.equal(folded('Łódź Straße İstanbul ısı çığ œuvre Đào'), ' lodz strasse istanbul isi cig oeuvre dao ')
  assert.equal(folded('ɓera ɗaki ƙasa'), ' bera daki kasa ')
})

it('vowels that are marks stay where they tell words apart', () => {
  assert.notEqual(folded('কাল'), folded('কুল'))
  assert.notEqual(folded('मन'), folded('मीन'))
  assert.notEqual(folded('กา'), folded('กี'))
})

describe('one slip', () => {
  for (const [typed, word] of [['pasport', 'passport'], ['passsport', 'passport'], ['passpott', 'passport'], ['psasport', 'passport'], ['assport', 'passport'], ['pasport', 'passports']]) {
    it(`${typed} is ${word}`, () => assert.ok(isSlip(typed, word)))
  }
  for (const [typed, word] of [['psport', 'passport'], ['passport', 'pass'], ['sapsport', 'passporn'], ['work', 'home']]) {
    it(`${typed} is not ${word}`, () => assert.ok(!isSlip(typed, word)))
  }
})

describe('the search page', () => {
  const pages = new Map([['a/', page('Work &amp; “rights”', 'At <b>work</b>', 'text')], ['b/', '<main id="main"><h1>work</h1></main>']])

  it('lists what was found, in words that stand in the page itself', () => {
    const html = searchPage(FORM, '/en/', ' work ', pages)
    assert.match(html, /<h2>Found “work”<\/h2>\n<ul class="links">\n<li><a href="\/en\/a\/">Work &amp; “rights”<\/a><br>At work<\/li>\n<\/ul>/)
    assert.match(html, /name="q" value="work"/)
  })

  it('finds no page that does not want to be found', () => {
    assert.ok(!searchPage(FORM, '/en/', 'work', pages).includes('/en/b/'))
  })

  it('shows what was typed as it was typed, never as markup', () => {
    const typed = '"><script>alert(1)</script>$&$1{query}'
    const html = searchPage(FORM, '/en/', typed, pages)
    assert.ok(!html.includes('<script'))
    assert.equal(html.split('&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;$&#38;$1{query}').length, 3)
  })

  for (const [typed, said] of [['', 'Empty'], ['  ', 'Empty'], ['a'.repeat(10000), 'Long'], ['…', 'None “…”'], ['nowhere', 'None “nowhere”']]) {
    it(`says “${said.slice(0, 20)}” to ${typed.length} characters`, () => assert.ok(searchPage(FORM, '/en/', typed, pages).includes(`<h2>${said}</h2>`)))
  }
})
