/**
 * @file Files of translations in programs that are none of ours: OmegaT opens our XLIFF and writes its own, Gnumeric
 * opens our workbook and saves it; `waymark translations import` takes both.
 */
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { WAYMARK } from './desk.js'

const OMEGAT = fileURLToPath(new URL('../../deploy/omegat/run', import.meta.url))
const PROJECT = `<omegat><project version="1.0">${['source_dir', 'target_dir', 'tm_dir', 'glossary_dir', 'glossary_file', 'dictionary_dir']
  .map((each) => `<${each}>__DEFAULT__</${each}>`).join('')}<source_lang>en</source_lang><target_lang>fr</target_lang>
<source_tok>org.omegat.tokenizer.DefaultTokenizer</source_tok><target_tok>org.omegat.tokenizer.DefaultTokenizer</target_tok>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags></project></omegat>`

/** What they say is shown when they fail. */
const QUIET = { stdio: 'pipe' }

let folder
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-programs-'))
})
after(() => rmSync(folder, { recursive: true }))

function waymark(...words) {
  const { status, stdout, stderr } = spawnSync(WAYMARK, ['translations', ...words], { encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

function takeOut(name, document) {
  const file = join(folder, name)
  const { status, said } = waymark('export', file, '--language', 'fr', '--document', document)
  assert.equal(status, 0, said)
  return file
}

/** What would be taken over, then that it was. */
function bringBack(file) {
  const dry = waymark('import', file, '--dry-run')
  assert.equal(dry.status, 0, dry.said)
  const { status, said } = waymark('import', file, '--as', 'agency')
  assert.equal(status, 0, said)
  assert.match(said, /1 document saved as drafts, 0 refused/)
  return dry.said
}

/** As OmegaT lays out a project; what its translators typed is kept in its translation memory. */
function omegatProject(file) {
  const project = join(folder, 'project')
  for (const each of ['source', 'target', 'omegat', 'tm', 'glossary', 'dictionary']) mkdirSync(join(project, each), { recursive: true })
  writeFileSync(join(project, 'omegat.project'), PROJECT)
  copyFileSync(file, join(project, 'source', 'texts.xlf'))
  return project
}

it('OmegaT opens our XLIFF, its translators’ words come back in the file it writes', () => {
  const file = takeOut('texts.xlf', 'page:health-on-the-way')
  const project = omegatProject(file)
  const memory = join(project, 'omegat', 'project_save.tmx')
  const typed = join(folder, 'typed.tmx')
  execFileSync(OMEGAT, [project, '--mode=console-createpseudotranslatetmx', `--pseudotranslatetmx=${typed}`, '--pseudotranslatetype=equal'], QUIET)
  const segments = readFileSync(typed, 'utf8')
  assert.ok(segments.match(/<tu>/g).length > 5, segments)
  assert.match(segments, /&lt;g0&gt;/, 'a link is a code, not words')
  writeFileSync(memory, segments.replace(/(<tuv lang="fr">\s*<seg>)/g, '$1Essai : '))
  execFileSync(OMEGAT, [project, '--mode=console-translate'], QUIET)
  const back = join(project, 'target', 'texts.xlf')
  assert.notEqual(readFileSync(back, 'utf8'), readFileSync(file, 'utf8'))
  assert.match(bringBack(back), /after: {2}Essai : /)
  const again = waymark('import', back)
  assert.equal(again.status, 1, again.said)
  assert.match(again.said, /Somebody saved this translation after the file was taken out/)
})

it('Gnumeric opens our workbook, and what is typed in a cell comes back in the file it saves', () => {
  const file = takeOut('texts.xlsx', 'page:robbed-of-documents')
  const back = join(folder, 'back.xlsx')
  execFileSync('ssconvert', ['--set', 'D2=Essai', file, back], QUIET)
  const said = bringBack(back)
  assert.match(said, /row 2, target of Title\n.*before: .+\n.*after: {2}Essai\n/)
  assert.equal(said.match(/target of/g).length, 1, said)
})
