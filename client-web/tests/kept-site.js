/** @file A small Waymark of its own, and a line to it that a test can listen to, tamper with, and cut. */
import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const DEPLOY = fileURLToPath(new URL('../../deploy/', import.meta.url))

/** Starts a server with pages in English and Arabic; `publish` takes others. */
export async function startSite(pages) {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-kept-'))
  write(folder, pages)
  const server = spawn(DEPLOY + 'with-server', ['sh', '-c', 'echo "$WAYMARK_TEST_URL $WAYMARK_HOME"; exec cat'], {
    env: { ...process.env, WAYMARK_LANGUAGES: 'en,ar', WAYMARK_LIBRARY: folder }, stdio: ['pipe', 'pipe', 'inherit']
  })
  const ended = new Promise((resolve) => server.on('exit', resolve))
  const said = await new Promise((resolve, reject) => {
    server.stdout.once('data', (text) => resolve(String(text)))
    server.once('exit', () => reject(new Error('the server did not start')))
  })
  const [url, home] = said.trim().split(' ')
  const site = { url, publish, stop }
  await packOf(site, 1)
  return site

  async function publish(edition, changed) {
    write(folder, changed)
    const env = { ...process.env, WAYMARK_HOME: home }
    await promisify(execFile)(DEPLOY + 'waymark', ['import', '--adopt', 'a test', folder], { env })
    await promisify(execFile)(DEPLOY + 'waymark', ['publish'], { env })
    await packOf(site, edition)
  }

  async function stop() {
    server.stdin.end()
    await ended
    rmSync(folder, { recursive: true })
  }
}

/** Packs are made soon after an edition is there. */
async function packOf({ url }, edition) {
  const until = Date.now() + 60000
  while (Date.now() < until) {
    const answer = await fetch(url + '/ar/offline/head')
    const head = answer.ok ? JSON.parse((await answer.text()).split('\n')[0]) : {}
    if (head.edition === edition) return
  }
  throw new Error('no pack of edition ' + edition)
}

/** A library: texts by file; a page without a text is taken away. What has a picture is an image. */
function write(folder, pages) {
  for (const [slug, { id, texts, picture }] of Object.entries(pages)) {
    if (picture) {
      file(folder, `images/${slug}/facts.yaml`, `id: ${slug}\nsource-language: en\nsensitivity: ordinary\nsource: made for a test\nlicence: CC0\n`)
      file(folder, `images/${slug}/image.png`, picture.png)
      file(folder, `images/${slug}/en.md`, `---\ntitle: ${slug}\nalternative: ${picture.alternative}\n---\n`)
      continue
    }
    if (!texts) {
      rmSync(join(folder, 'pages', slug), { recursive: true })
      continue
    }
    file(folder, `pages/${slug}/facts.yaml`, `id: ${id || slug}\nsource-language: en\nsensitivity: ordinary\norder: 10\nstages: []\n` +
      "groups: []\ncorridors: []\nreview-by: '2027-05-22'\nsources:\n- reference: made for a test\n  seen: '2026-11-22'\n")
    for (const [language, [title, summary, body, recording]] of Object.entries(texts)) {
      const translated = language === 'en' ? '' : 'translated-from: en\ntranslator: machine\n'
      const recorded = recording ? `recorded-from: ${recording.reads || wordsHash(title, summary, body)}\n` : ''
      if (recording) file(folder, `pages/${slug}/${language}.opus`, recording.opus)
      file(folder, `pages/${slug}/${language}.md`, `---\ntitle: ${title}\nsummary: ${summary}\n${translated}${recorded}---\n${body}\n`)
    }
  }
}

/** What stands for the words that were read aloud, as content/README.md says. */
export function wordsHash(title, summary, body) {
  const hash = createHash('sha256').update(JSON.stringify({ summary, title })).update(Buffer.from([0]))
  return hash.update(body + '\n').digest('hex').slice(0, 8)
}

function file(folder, path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/**
 * What stands between a phone and the site. Every request of the phone, its worker included, is in `asked`; what
 * `instead` returns for a path is answered in the place of the site; `cut` ends every connection.
 */
export async function startLine({ url }) {
  const line = { asked: [], instead: () => null, cut, mend, close }
  const server = createServer((incoming, outgoing) => {
    line.asked.push(incoming.method + ' ' + incoming.url)
    const changed = line.instead(incoming.url)
    if (changed) return void changed(outgoing)
    const onward = request(url + incoming.url, { method: incoming.method, headers: incoming.headers }, (answer) => {
      line.asked.push(answer.statusCode + ' ' + incoming.url)
      outgoing.writeHead(answer.statusCode, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  await mend(0)
  const { port } = server.address()
  line.origin = 'http://127.0.0.1:' + port
  return line

  function mend(at = port) {
    return new Promise((resolve) => server.listen(at, '127.0.0.1', resolve))
  }

  function cut() {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  }

  async function close() {
    if (server.listening) await cut()
  }
}
