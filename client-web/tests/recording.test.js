/** @file A person reading a page: what it costs is said first, nothing comes before a tap, and leaving is silent at once. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, afterEach, before, beforeEach, it } from 'node:test'
import { leftBehind, launch } from './browser.js'
import { startLine, startSite, wordsHash } from './kept-site.js'
import { giveVoices } from './voices.js'

/** Two seconds of a tone. */
const opus = readFileSync(new URL('../../content/src/test/resources/org/waymark/content/tone.opus', import.meta.url))
const READ = ['Keep your papers', 'They are yours.', 'Nobody may take your passport.']
const PAGES = {
  papers: { texts: { en: [...READ, { opus }], ar: ['احتفظ بأوراقك', 'إنها لك.', 'لا يحق لأحد أن يأخذ جواز سفرك.', { opus }] } },
  work: { texts: { en: ['Work abroad', 'Know what you sign.', 'A contract is written.', { opus, reads: wordsHash(...READ) }] } }
}

let browser, site, line, context, page, troubles
before(async () => {
  [browser, site] = await Promise.all([launch(), startSite(PAGES)])
})
after(() => Promise.all([browser.close(), site.stop()]))
beforeEach(async () => {
  line = await startLine(site)
  await takePhone()
})
afterEach(async () => {
  await context.close()
  await line.close()
  assert.deepEqual(troubles, [])
})

async function takePhone(settings) {
  if (context) await context.close()
  context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...settings })
  context.setDefaultTimeout(60000)
  troubles = []
  context.on('weberror', (event) => troubles.push(String(event.error())))
  page = await context.newPage()
}
const open = (path) => page.goto(line.origin + path, { waitUntil: 'load' })
const sounds = () => line.asked.filter((each) => each.includes('.opus'))
const play = () => page.evaluate(() => {
  window.sound = document.querySelector('audio')
  window.sound.loop = true
  return window.sound.play()
})

async function keep() {
  await open('/en/offline/')
  await page.locator('.keep__start:enabled').click()
  await page.locator('.keep__offer').waitFor({ state: 'hidden' })
}

for (const javaScriptEnabled of [true, false]) {
  it(`the page says how long and how large it is, and asks for nothing, ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
    await takePhone({ javaScriptEnabled })
    await open('/en/papers/')
    assert.match(await page.locator('.recording').innerText(), /^Listen · 0:02 min · 1\.6 kB\n/)
    assert.ok(await page.locator('audio').isVisible())
    const { x, width } = await page.locator('audio').boundingBox()
    assert.ok(x >= 0 && x + width <= 320, `from ${x}, ${width} wide`)
    assert.deepEqual(line.asked, ['GET /en/papers/', '200 /en/papers/'])
    await open('/ar/papers/')
    assert.match(await page.locator('.recording').innerText(), /^استماع · 0:02 دقيقة · 1\.6 كيلوبايت\n/)
    if (javaScriptEnabled) assert.deepEqual(await leftBehind(page), [])
  })
}

it('a tap plays it, brought in parts as players ask for them', async () => {
  await open('/en/papers/')
  await play()
  await page.waitForFunction(() => window.sound.currentTime > 0.2)
  assert.ok(Math.abs(await page.evaluate(() => window.sound.duration) - 2) < 0.1)
  assert.ok(sounds().some((each) => each.startsWith('206 ')), sounds().join())
  assert.deepEqual(await leftBehind(page), [])
})

it('whoever leaves is not betrayed by a voice', async () => {
  await open('/en/papers/')
  await play()
  await page.route('https://en.wikipedia.org/**', () => {}) // does not answer
  const silent = await page.evaluate(() => {
    document.querySelector('.bar__exit').click()
    return new Promise((resolve) => setTimeout(() => resolve(window.sound.paused), 50))
  })
  assert.ok(silent)
})

it('the voice of the phone is offered only where no person reads', async () => {
  await giveVoices(page, [{ lang: 'en', localService: true }])
  await open('/en/work/')
  await page.locator('.listen').waitFor()
  await open('/en/papers/')
  assert.equal(await page.locator('.listen').count(), 0)
})

it('what was read before the text changed is not offered, and cannot be asked for', async () => {
  await open('/en/work/')
  assert.equal(await page.locator('audio').count(), 0)
  await open('/en/papers/')
  const address = await page.locator('audio').getAttribute('src')
  assert.equal((await fetch(site.url + address)).status, 200)
  const changed = ['احتفظ بأوراقك', 'إنها لك.', 'جواز سفرك لك.', { opus, reads: wordsHash(...READ) }]
  await site.publish(2, { papers: { texts: { en: ['Keep your papers', 'They are yours.', 'Changed.', { opus, reads: wordsHash(...READ) }], ar: changed } } })
  await takePhone() // that has none of it in its cache
  await open('/en/papers/')
  assert.match(await page.locator('main').innerText(), /Changed/)
  assert.equal(await page.locator('audio').count(), 0)
  assert.equal((await fetch(site.url + address)).status, 404)
  await site.publish(3, PAGES)
})

it('a kept page says that the recording is not kept, and loads none of it', async () => {
  await keep()
  assert.deepEqual(sounds(), [])
  await line.cut()
  await open('/en/papers/')
  assert.match(await page.locator('.recording').innerText(), /Needs a connection/)
  await page.evaluate(() => document.querySelector('audio').play().catch(() => {}))
  assert.equal(await page.locator('h1').innerText(), 'Keep your papers')
})

it('a kept page is read aloud by the phone without a connection, and erasing takes that along', async () => {
  await giveVoices(context, [{ lang: 'en', localService: true }])
  await keep()
  assert.equal(line.asked.filter((each) => each.startsWith('200 /assets/listen.')).length, 1)
  await line.cut()
  await open('/en/work/')
  await page.locator('.listen').click()
  await page.waitForFunction(() => window.speechSynthesis.said.length === 1)
  await open('/en/offline/')
  await page.locator('.keep__erase').click()
  await page.locator('.keep__said').filter({ hasText: 'Erased.' }).waitFor()
  assert.deepEqual(await leftBehind(page), [])
})
