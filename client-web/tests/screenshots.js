/** @file Pictures of every kind of page for people to look at: `npm run screenshots [PATH…]`, into target/screenshots. */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launch, newPhone, SITE } from './browser.js'
import { LANGUAGES, MISSING, PAGES, WIDTHS } from './pages.js'

const FOLDER = fileURLToPath(new URL('../target/screenshots/', import.meta.url))
const KINDS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  print: { media: 'print' }
}

const wanted = process.argv.slice(2)
const browser = await launch()
mkdirSync(FOLDER, { recursive: true })
for (const [kind, media] of Object.entries(KINDS)) {
  const { page, putAway } = await newPhone(browser)
  await page.emulateMedia(media)
  for (const language of LANGUAGES) {
    for (const path of wanted.length ? wanted : [...PAGES, MISSING]) {
      await page.goto(`${SITE}/${language}/${path}`)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 })
        await page.screenshot({ path: `${FOLDER}${kind}-${language}-${path.replaceAll('/', '_')}${width}.png`, fullPage: true })
      }
    }
  }
  await putAway()
}
await browser.close()
console.log(`Pictures are in ${FOLDER}`)
