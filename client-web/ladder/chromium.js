/** @file Chromium of any age over DevTools. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { start, Wire } from './wire.js'

const HEIGHT = 800

/**
 * @param {string} binary
 * @param {Record<string, string>} [environment]
 * @returns {Promise<import('./engines.js').Engine>}
 */
export async function openChromium(binary, environment = {}) {
  const profile = await mkdtemp(join(tmpdir(), 'waymark-ladder-'))
  const { address, stop } = await start([binary, '--headless', '--no-sandbox', '--disable-gpu', '--no-zygote',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run',
    '--disable-dev-shm-usage', '--remote-debugging-port=0', '--remote-allow-origins=*', `--user-data-dir=${profile}`,
    'about:blank'], environment, /DevTools listening on (ws:\S+)/)
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
  const browser = await Wire.to(address)
  const { product: version } = await browser.ask('Browser.getVersion')
  const { targetId } = await browser.ask('Target.createTarget', { url: 'about:blank' })
  const wire = await Wire.to(`ws://${new URL(address).host}/devtools/page/${targetId}`)
  const errors = []
  wire.on('Runtime.exceptionThrown', ({ exceptionDetails }) => errors.push(
    (exceptionDetails.exception || {}).description || exceptionDetails.text))
  await Promise.all(['Page.enable', 'Runtime.enable'].map((method) => wire.ask(method)))

  const evaluate = async (source) => {
    const { result, exceptionDetails } = await wire.ask('Runtime.evaluate', { expression: source, returnByValue: true })
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails))
    return result.value
  }
  const loads = async (action) => {
    const loaded = wire.next('Page.loadEventFired')
    await action()
    await loaded
  }
  return {
    version,
    errors,
    evaluate,
    goTo: (url) => loads(() => wire.ask('Page.navigate', { url })),
    follow: (source) => loads(() => evaluate(source)),
    resize: (width) => wire.ask('Emulation.setDeviceMetricsOverride',
      { width, height: HEIGHT, deviceScaleFactor: 1, mobile: true, fitWindow: false })
  }
}
