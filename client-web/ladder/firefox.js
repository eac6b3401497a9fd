/** @file Firefox over WebDriver BiDi, which it speaks by itself. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { start, Wire } from './wire.js'

const HEIGHT = 800

/** Nothing but the page: no update, no telemetry, no first run. */
const SETTINGS = {
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.active-protocols': 1,
  'toolkit.telemetry.enabled': false,
  // As on a phone, where it takes no width.
  'ui.useOverlayScrollbars': 1
}

/** @returns {Promise<import('./engines.js').Engine>} */
export async function openFirefox(binary) {
  const profile = await mkdtemp(join(tmpdir(), 'waymark-ladder-'))
  await writeFile(join(profile, 'user.js'), Object.entries(SETTINGS).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''))
  const { address, stop } = await start([binary, '--headless', '--no-remote', '--profile', profile,
    '--remote-debugging-port=0', 'about:blank'], { HOME: profile }, /WebDriver BiDi listening on (ws:\S+)/)
  const close = async () => {
    await stop()
    await rm(profile, { recursive: true, force: true, maxRetries: 3 })
  }
  try {
    return { ...await drive(address), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function drive(address) {
  const wire = await Wire.to(`${address}/session`)
  const { capabilities } = await wire.ask('session.new', { capabilities: {} })
  const errors = []
  wire.on('log.entryAdded', ({ type, level, text }) => {
    if (type === 'javascript' && level === 'error') errors.push(text)
  })
  await wire.ask('session.subscribe', { events: ['browsingContext.load', 'log.entryAdded'] })
  const { contexts: [{ context }] } = await wire.ask('browsingContext.getTree', {})

  const evaluate = async (expression) => {
    const answer = await wire.ask('script.evaluate', { expression, target: { context }, awaitPromise: false })
    if (answer.type !== 'success') throw new Error(JSON.stringify(answer.exceptionDetails))
    return answer.result.value
  }
  return {
    version: `${capabilities.browserName} ${capabilities.browserVersion}`,
    errors,
    evaluate,
    goTo: async (url) => {
      // The event and not the answer alone, or whoever follows a link next takes it for theirs.
      const loaded = wire.next('browsingContext.load', (page) => page.url === url)
      await wire.ask('browsingContext.navigate', { context, url, wait: 'none' })
      await loaded
    },
    follow: async (source) => {
      const here = await evaluate('location.href')
      const loaded = wire.next('browsingContext.load', (page) => page.url !== here && page.url !== 'about:blank')
      await evaluate(source)
      await loaded
    },
    resize: (width) => wire.ask('browsingContext.setViewport', { context, viewport: { width, height: HEIGHT } })
  }
}
