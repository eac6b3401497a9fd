/** @file Draws the pictures a phone takes with the site: `deploy/with-server npm --prefix client-web run app-pictures`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launch, newPhone, SITE } from './browser.js'

const ICONS = new URL('../icons/', import.meta.url)
const FOLDER = new URL('app/', ICONS)
const SIGN = /<path[^>]*d="([^"]+)"/.exec(readFileSync(new URL('favicon.svg', ICONS), 'utf8'))[1]
const TOKENS = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8')

/** How large an icon is, which part of it the sign takes, and how round its corners are. What is cut keeps 80 % of the width. */
export const DRAWN = {
  'icon-192': { size: 192, part: 0.7, round: 0.18 },
  'icon-512': { size: 512, part: 0.7, round: 0.18 },
  'icon-to-cut-512': { size: 512, part: 0.52, round: 0 }
}
const SCREENS = { ltr: 'en', rtl: 'ar' }

/** The drawing of an icon, as SVG. */
export function drawing({ size, part, round }) {
  const scale = size * part / 32
  const margin = size * (1 - part) / 2
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="${size}" height="${size}" rx="${size * round}" fill="${token('action')}"/>` +
    `<path transform="translate(${margin} ${margin}) scale(${scale})" fill="${token('action-ink')}" d="${SIGN}"/></svg>`
}

function token(name) {
  return new RegExp(`--${name}: ([^;]+);`).exec(TOKENS)[1]
}

/** A third of the bytes, and as easy to read. */
async function smaller(page, png) {
  await page.goto('about:blank')
  const webp = await page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    canvas.getContext('2d').drawImage(image, 0, 0)
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.6 })
    return Array.from(new Uint8Array(await blob.arrayBuffer()))
  }, png.toString('base64'))
  return Buffer.from(webp)
}

async function draw() {
  mkdirSync(FOLDER, { recursive: true })
  const browser = await launch()
  const { page, putAway } = await newPhone(browser, { viewport: { width: 512, height: 512 } })
  for (const [name, form] of Object.entries(DRAWN)) {
    await page.setContent(`<body style="margin:0">${drawing(form)}`)
    const clip = { x: 0, y: 0, width: form.size, height: form.size }
    writeFileSync(new URL(`${name}.png`, FOLDER), await page.screenshot({ clip, omitBackground: true }))
  }
  await page.setViewportSize({ width: 360, height: 640 })
  for (const [direction, language] of Object.entries(SCREENS)) {
    await page.goto(`${SITE}/${language}/`)
    writeFileSync(new URL(`screen-${direction}.webp`, FOLDER), await smaller(page, await page.screenshot()))
  }
  await putAway()
  await browser.close()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await draw()
