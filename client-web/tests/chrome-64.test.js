/** @file What is sent to phones is written in what Chrome 64 understands: scripts by ESLint, styles by stylelint. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import es from 'eslint-plugin-es-x'
import stylelint from 'stylelint'

const CLIENT = fileURLToPath(new URL('..', import.meta.url))
/** Desk pages are for newer browsers. */
const FOLDERS = ['scripts', 'styles', 'templates/reader']
const OF_DESK = join(CLIENT, 'scripts/desk')

/** By their names alone these cannot be told from the methods of arrays, which are as old as they need to be. */
const OF_ITERATORS = Object.keys(es.rules).filter((rule) => rule.startsWith('no-iterator-prototype-'))

/** Chrome 64 knows ES2018, and of what came later import() alone. */
const eslint = new ESLint({
  cwd: CLIENT,
  overrideConfigFile: true,
  overrideConfig: [es.configs['flat/restrict-to-es2018'], {
    languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    settings: { 'es-x': { aggressive: true } },
    rules: Object.fromEntries(['no-dynamic-import', ...OF_ITERATORS].map((rule) => ['es-x/' + rule, 'off']))
  }]
})

const STYLE_RULES = {
  plugins: ['stylelint-no-unsupported-browser-features'],
  rules: {
    'plugin/no-unsupported-browser-features': [true, {
      browsers: ['chrome 64'],
      ignore: [
        // Left out, they change colours, movement or the place after a jump, and nothing else.
        'prefers-color-scheme', 'prefers-reduced-motion', 'css-media-interaction', 'css-snappoints',
        // What the table calls partial is all that is used here.
        'css-overflow', 'css-page-break', 'css-sticky', 'multicolumn',
        // text-align: start counts as one, and has been known since Chrome 1; the others are listed below.
        'css-logical-props'
      ]
    }],
    'property-disallowed-list': [['inset', /-(inline|block)(-|$)/, /^(inline|block)-size$/]]
  }
}

const files = FOLDERS.map((folder) => join(CLIENT, folder)).filter(existsSync).flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath || entry.path, entry.name)))
  .filter((file) => !file.startsWith(OF_DESK))
const ending = (end) => files.filter((file) => file.endsWith(end))
const name = (file) => relative(CLIENT, file)

/** Scripts written inside a template. */
const inside = (template) => [...template.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([^]*?)<\/script>/g)]
  .map(([, script]) => script).filter((script) => script.trim() && !script.includes('{{'))

async function complaints(script, file) {
  const [{ messages }] = await eslint.lintText(script, { filePath: file })
  return messages.map(({ line, message }) => `${line}: ${message}`)
}

async function warnings(style) {
  const { results: [{ warnings: found }] } = await stylelint.lint({ code: style, config: STYLE_RULES })
  return found.map(({ line, text }) => `${line}: ${text}`)
}

describe('Chrome 64 understands', () => {
  for (const file of ending('.js')) {
    it(name(file), async () => assert.deepEqual(await complaints(readFileSync(file, 'utf8'), file), []))
  }
  for (const file of ending('.css')) {
    it(name(file), async () => assert.deepEqual(await warnings(readFileSync(file, 'utf8')), []))
  }
  it('scripts inside templates', async () => {
    for (const file of ending('.hbs')) {
      for (const script of inside(readFileSync(file, 'utf8'))) {
        assert.deepEqual(await complaints(script, `${file}.js`), [], name(file))
      }
    }
  })
})

describe('what is newer is found', () => {
  for (const script of ['a?.b', 'a ?? b', 'try { a() } catch { b() }', '[[1]].flat()', 'globalThis.a', 'class A { b = 1 }']) {
    it(script, async () => assert.notDeepEqual(await complaints(script, join(CLIENT, 'scripts/new.js')), []))
  }
  for (const style of ['a { inset: 0 }', 'a { margin-inline-start: 1em }', 'a:is(b, c) { color: red }', '@layer a { b { color: red } }', 'a { display: flex; gap: 1em }']) {
    it(style, async () => assert.notDeepEqual(await warnings(style), []))
  }
  for (const script of ['import("./a.js")', 'const { a, ...b } = c', 'async function a() { await b() }']) {
    it(`and not ${script}`, async () => assert.deepEqual(await complaints(script, join(CLIENT, 'scripts/new.js')), []))
  }
})
