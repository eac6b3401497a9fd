/** @file The site on a home screen: what Chromium itself asks for, in the language of the page, and drawings that are true. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, it } from 'node:test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { SITE, STARTED } from './browser.js'
import { DRAWN, drawing } from './app-pictures.js'

let context, page, asked, profile
before(async () => {
  profile = await mkdtemp(join(tmpdir(), 'waymark-install-'))
  // Chromium says of every other window that nothing can be installed there.
  context = await chromium.launchPersistentContext(profile, { ...STARTED, viewport: { width: 360, height: 640 } })
  page = await context.newPage()
  page.on('request', (request) => asked.push(request.url()))
})
after(async () => {
  await context.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 3 })
})

for (const [language, direction] of [['en', 'ltr'], ['ar', 'rtl']]) {
  it(`Chromium finds nothing amiss in /${language}/offline/`, async () => {
    asked = []
    await page.goto(`${SITE}/${language}/offline/`)
    const devTools = await context.newCDPSession(page)
    const { data, errors } = await devTools.send('Page.getAppManifest')
    assert.deepEqual(errors, [])
    const { installabilityErrors } = await devTools.send('Page.getInstallabilityErrors')
    assert.deepEqual(installabilityErrors, [])
    const manifest = JSON.parse(data)
    assert.equal(manifest.lang, language)
    assert.equal(manifest.dir, direction)
    assert.ok(manifest.short_name.length <= 12, 'the whole name has room under an icon')
    const base = `${SITE}/${language}/app.webmanifest`
    assert.equal(new URL(manifest.start_url, base).pathname, `/${language}/`)
    assert.equal(new URL(manifest.scope, base).pathname, '/')
    for (const { url, name } of manifest.shortcuts) {
      const there = await fetch(new URL(url, base))
      assert.equal(there.status, 200)
      assert.ok((await there.text()).includes(name), `the page says “${name}”`)
    }
    for (const { src, sizes, type } of [...manifest.icons, ...manifest.screenshots]) {
      const answer = await fetch(new URL(src, base))
      assert.equal(answer.headers.get('content-type'), type)
      assert.match(answer.headers.get('cache-control'), /immutable/)
      assert.equal(await sizeOf(await answer.arrayBuffer(), type), sizes)
    }
    assert.ok(manifest.icons.some(({ purpose }) => purpose === 'maskable'))
  })
}

it('a page that does not speak of it asks for nothing more than itself', async () => {
  for (const path of ['/en/', '/en/rights/keep-your-documents/']) {
    asked = []
    await page.goto(SITE + path)
    assert.deepEqual(asked, [SITE + path])
    assert.equal(await page.locator('link[rel=manifest]').count(), 0)
  }
})

it('the icons are the drawing of the sign, and nothing of it is lost where phones cut corners', async () => {
  for (const [name, form] of Object.entries(DRAWN)) {
    const png = readFileSync(new URL(`../icons/app/${name}.png`, import.meta.url)).toString('base64')
    const { off, outside } = await page.evaluate(compared, {
      size: form.size, one: `data:image/png;base64,${png}`, other: `data:image/svg+xml,${encodeURIComponent(drawing(form))}`
    })
    assert.ok(off < 0.002, `${name}: ${off} of its points are not as drawn; npm run app-pictures draws it again`)
    if (form.round === 0) assert.equal(outside, 0, `${name} reaches out of the circle that every phone shows`)
  }
})

function sizeOf(bytes, type) {
  return page.evaluate(async ([base64, type]) => {
    const image = new Image()
    image.src = `data:${type};base64,${base64}`
    await image.decode()
    return `${image.width}x${image.height}`
  }, [Buffer.from(bytes).toString('base64'), type])
}

/** Which part of the points differs, and how many bright ones lie outside the middle 80 % of the width. */
async function compared({ size, one, other }) {
  const pixels = async (address) => {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = new OffscreenCanvas(size, size)
    const drawn = canvas.getContext('2d')
    drawn.drawImage(image, 0, 0)
    return drawn.getImageData(0, 0, size, size).data
  }
  const [a, b] = [await pixels(one), await pixels(other)]
  let different = 0
  let outside = 0
  for (let i = 0; i < a.length; i += 4) {
    if ([0, 1, 2, 3].some((channel) => Math.abs(a[i + channel] - b[i + channel]) > 40)) different++
    const [x, y] = [i / 4 % size - size / 2, Math.floor(i / 4 / size) - size / 2]
    if (a[i] > 128 && Math.hypot(x, y) > size * 0.4) outside++
  }
  return { off: different / (size * size), outside }
}
