/** @file Questions and answers over a WebSocket, as DevTools and WebDriver BiDi speak: an id, a method, an answer. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import WebSocket from 'ws'

const PATIENCE = 30000

/** Fails with these words when the promise takes too long. */
export function within(promise, words, milliseconds = PATIENCE) {
  let timer
  const late = new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${words}: nothing within ${milliseconds / 1000} s`)), milliseconds)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/**
 * Start a browser and wait until it says where it listens.
 *
 * @param {string[]} command
 * @param {Record<string, string>} environment - added to ours
 * @param {RegExp} says - its first group is the address
 */
export async function start(command, environment, says) {
  const browser = spawn(command[0], command.slice(1), {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let said = ''
  const listening = new Promise((resolve, reject) => {
    browser.on('error', reject)
    browser.on('exit', (code) => reject(new Error(`${command[0]} ended with ${code}: ${said.slice(-600)}`)))
    browser.stderr.on('data', (data) => {
      said += data
      const found = says.exec(said)
      if (found) resolve(found[1])
    })
  })
  const stop = async () => {
    if (browser.exitCode !== null || browser.signalCode !== null) return
    const ended = once(browser, 'exit')
    browser.kill('SIGKILL')
    await ended
  }
  try {
    return { address: await within(listening, `starting ${command[0]}`), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

export class Wire {
  #socket
  #asked = new Map()
  #listeners = new Map()
  #last = 0

  static async to(address) {
    const wire = new Wire()
    wire.#socket = new WebSocket(address, { perMessageDeflate: false })
    wire.#socket.on('error', () => {}) // the browser was stopped; whoever still waits gives up by itself
    wire.#socket.on('message', (data) => wire.#heard(JSON.parse(data)))
    await within(once(wire.#socket, 'open'), `connecting to ${address}`)
    return wire
  }

  /** Ask; gives back the answer. */
  ask(method, params = {}) {
    const id = ++this.#last
    this.#socket.send(JSON.stringify({ id, method, params }))
    return within(new Promise((resolve, reject) => this.#asked.set(id, { resolve, reject })), method)
  }

  on(method, listener) {
    this.#listeners.set(method, [...this.#listeners.get(method) || [], listener])
  }

  /** The next event of this name that is meant. */
  next(method, meant = () => true) {
    return within(new Promise((resolve) => this.on(method, (event) => meant(event) && resolve(event))), method)
  }

  #heard({ id, result, error, message, method, params }) {
    if (id === undefined || id === null) {
      for (const listener of this.#listeners.get(method) || []) listener(params)
      return
    }
    const { resolve, reject } = this.#asked.get(id)
    this.#asked.delete(id)
    if (error) reject(new Error(`${JSON.stringify(error)} ${message || ''}`))
    else resolve(result)
  }
}
