/** @file A picture at the desk: looked at, described, saved and found again; and what is none. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, it } from 'node:test'
import { launch, SITE, withPhone } from './browser.js'
import { beginText, looksRight, makeAdministrator, makePerson, readIn, signIn, signOut, violations } from './desk.js'
import { png } from './png.js'

const EMAIL = 'media@example.org'
/** Two seconds of a tone, as an encoder made them. */
const TONE = readFileSync(new URL('../../content/src/test/resources/org/waymark/content/tone.opus', import.meta.url))
const file = (name, buffer) => ({ name, mimeType: 'image/png', buffer })

let browser
before(async () => {
  browser = await launch()
  await makeAdministrator(browser)
  await makePerson(browser, EMAIL, 'editor')
})
after(() => browser.close())

it('a picture is looked at, described and found again', () => withPhone(browser, { javaScriptEnabled: true, bypassCSP: true }, async (page) => {
  await signIn(page, EMAIL)
  await page.goto(SITE + '/desk/media')
  assert.deepEqual(await violations(page), [])
  await page.setInputFiles('#file', file('plan.png', png(1600, 1200)))
  await page.click('main form button')
  assert.match(await page.locator('main [role=status]').innerText(), /1,?024 × 768 pixels/)
  assert.equal(await page.evaluate(() => document.querySelector('.media__picture').naturalWidth), 1024)
  await page.click('main form button')
  assert.equal(await page.locator('.field__problem').count(), 5)
  assert.deepEqual(await violations(page), [])
  for (const [field, words] of Object.entries({ title: 'Way to the centre', alternative: 'The way from the station.', source: 'A colleague', licence: 'CC BY 4.0', name: 'way-to-centre' })) {
    await page.fill('#' + field, words)
  }
  await page.click('main form button')
  await page.waitForURL(/\/desk\/media\/image:way-to-centre\?done=saved/)
  assert.deepEqual(await violations(page), [])
  assert.ok(await page.evaluate(() => document.querySelector('.media__picture').naturalWidth > 0))
  await shoot(page, 'one')
  await page.goto(SITE + '/desk/media')
  assert.match(await page.locator('.media').innerText(), /Way to the centre\nThe way from the station\./)
  await shoot(page, 'list')
  await readIn(page, 'ar')
  assert.deepEqual(await violations(page), [])
  await shoot(page, 'list-ar')
  await readIn(page, 'en')
  await signOut(page)
}))

it('the policy lets thumbnails through, and what is no picture is refused with a way on', () => withPhone(browser, {}, async (page, troubles) => {
  await signIn(page, EMAIL)
  await page.goto(SITE + '/desk/media')
  assert.ok(await page.evaluate(() => document.querySelector('.media__thumb').naturalWidth > 0))
  assert.deepEqual(troubles, [])
  await page.setInputFiles('#file', file('drawing.png', Buffer.from('<svg onload="alert(1)"/>')))
  await page.click('main form button')
  assert.match(await page.locator('main [role=alert]').innerText(), /SVG.*Save it as PNG/)
  await signOut(page)
}))

it('a recording is brought, heard, replaced by nothing that is none, and taken away', () => withPhone(browser, {}, async (page, troubles) => {
  await signIn(page, EMAIL)
  await beginText(page, 'read-aloud')
  await page.fill('#body', 'They are yours.')
  await page.click('.buttons button[value=save]')
  await page.waitForURL('**?saved')
  const address = `${SITE}/desk/media/page:read-aloud/en/recording`
  await page.goto(address)
  await page.setInputFiles('#file', { name: 'tone.opus', mimeType: 'audio/ogg', buffer: TONE })
  await page.click('main form button')
  assert.match(await page.locator('main [role=status]').innerText(), /Saved as a draft/)
  assert.match(await page.locator('main .panel').first().innerText(), /Opus: 0:02 min, 1\.5 kB/)
  const heard = await page.request.get(SITE + await page.getAttribute('main a.work', 'href'))
  assert.equal(heard.headers()['content-type'], 'audio/ogg')
  assert.equal((await heard.body()).subarray(0, 4).toString(), 'OggS')
  for (const language of ['ar', 'en']) {
    await readIn(page, language)
    await looksRight(page, `desk_recording_${language}`)
  }
  await page.goto(address)
  await page.setInputFiles('#file', file('cut.opus', TONE.subarray(0, 900)))
  await page.click('main form[enctype] button')
  assert.match(await page.locator('main [role=alert]').innerText(), /damaged or cut off/)
  await page.click('main form[action*="/remove"] button')
  assert.match(await page.locator('main').innerText(), /has no recording yet/)
  assert.deepEqual(troubles.filter((each) => !/422/.test(each)), [])
  await signOut(page)
}))

/** For people to look at, where somebody asks for it. */
async function shoot(page, name) {
  const folder = process.env.WAYMARK_TEST_SHOTS
  if (!folder) return
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `${folder}/media-${name}-${width}.png`, fullPage: true })
  }
}
