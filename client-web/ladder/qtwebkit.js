/** @file QtWebKit, an engine of 2016 that is not Chromium, through a small program beside this file. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { within } from './wire.js'

const PROGRAM = fileURLToPath(new URL('qtwebkit.py', import.meta.url))

/** @returns {Promise<import('./engines.js').Engine>} */
export async function openQtWebKit(python) {
  const browser = spawn(python, [PROGRAM], {
    env: { ...process.env, QT_QPA_PLATFORM: 'offscreen' },
    stdio: ['pipe', 'pipe', 'pipe']
  })
  let said = ''
  browser.stderr.on('data', (data) => { said = (said + data).slice(-600) })
  const errors = []
  const waiting = []
  let ended
  browser.on('exit', (code) => {
    ended = new Error(`QtWebKit ended with ${code}: ${said}`)
    for (const { reject } of waiting.splice(0)) reject(ended)
  })
  createInterface({ input: browser.stdout }).on('line', (line) => {
    const { answer, failure, complaint } = JSON.parse(line)
    if (complaint) errors.push(complaint)
    else if (failure) waiting.shift().reject(new Error(failure))
    else waiting.shift().resolve(answer)
  })
  const answer = (words) => within(new Promise((resolve, reject) => {
    if (ended) reject(ended)
    else waiting.push({ resolve, reject })
  }), words)
  const order = (words) => {
    const obeyed = answer(`QtWebKit, ${Object.keys(words)}`)
    browser.stdin.write(`${JSON.stringify(words)}\n`)
    return obeyed
  }
  const version = await answer('starting QtWebKit')
  return {
    version,
    errors,
    evaluate: (source) => order({ evaluate: source }),
    goTo: (url) => order({ goTo: url }),
    follow: (source) => order({ follow: source }),
    resize: (width) => order({ resize: width }),
    close: async () => {
      const gone = once(browser, 'exit')
      browser.stdin.end()
      await within(gone, 'ending QtWebKit')
    }
  }
}
