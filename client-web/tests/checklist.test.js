/** @file A checklist shows advice and the right result without script, and keeps and tells nothing of what was ticked. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { after, before, describe, it } from 'node:test'
import { launch, leftBehind, SITE, withPhone } from './browser.js'
import { LANGUAGES } from './pages.js'

/** Where a tick is a warning sign, and where a missing tick is one. */
const WARNS = 'checklists/is-this-job-offer-safe/'
const ASSURES = 'checklists/before-you-leave/'

let browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const tick = (page, ...ids) => ids.reduce((before, id) => before.then(() => page.locator(`label[for="${id}"]`).click()), Promise.resolve())

/** Which of the results are shown, by their place. */
const shown = (page) => page.locator('.check__result').evaluateAll(
  (all) => all.map((result, place) => result.getBoundingClientRect().height > 0 ? place : -1).filter((place) => place >= 0))

for (const language of LANGUAGES) {
  describe(`checklists in ${language}`, () => {
    it('one sign, two signs and a strong sign lead to other results', () =>
      withPhone(browser, {}, async (page, troubles) => {
        await page.goto(`${SITE}/${language}/${WARNS}`)
        assert.deepEqual(await shown(page), [2], 'nothing is ticked')
        await tick(page, 'pay-first')
        assert.deepEqual(await shown(page), [1], 'one sign')
        await tick(page, 'internet')
        assert.deepEqual(await shown(page), [0], 'two signs')
        await tick(page, 'pay-first', 'internet', 'passport')
        assert.deepEqual(await shown(page), [0], 'a strong sign alone')
        assert.ok(await page.locator('.check__result').first().locator(`a[href="/${language}/get-help/"]`).isVisible())
        await tick(page, 'passport')
        assert.deepEqual(await shown(page), [2], 'nothing is ticked any more')
        assert.deepEqual(troubles, [])
      }))

    it('what has no tick is still to do where ticks are good', () =>
      withPhone(browser, {}, async (page) => {
        await page.goto(`${SITE}/${language}/${ASSURES}`)
        assert.deepEqual(await shown(page), [0], 'what protects most is missing')
        await tick(page, 'somebody-knows', 'numbers', 'code-word')
        assert.deepEqual(await shown(page), [1], 'only lesser things are missing')
        const ids = await page.locator('.check__tick:not(:checked)').evaluateAll((all) => all.map(({ id }) => id))
        await tick(page, ...ids)
        assert.deepEqual(await shown(page), [2], 'nothing is missing')
      }))

    it('advice stands under what was ticked and nowhere else', () =>
      withPhone(browser, {}, async (page) => {
        await page.goto(`${SITE}/${language}/${WARNS}`)
        assert.equal(await page.locator('.check__advice:visible').count(), 0)
        await tick(page, 'debt')
        assert.equal(await page.locator('.check__advice:visible').count(), 1)
        assert.ok(await page.locator('#debt + label + .check__advice').isVisible())
      }))
  })
}

it('nothing that was ticked is stored, sent, or in the address', () =>
  withPhone(browser, {}, async (page) => {
    const address = `${SITE}/en/${WARNS}`
    await page.goto(address)
    const asked = []
    page.on('request', (request) => asked.push(request.url()))
    await tick(page, 'passport', 'debt')
    await page.locator('#debt').press('Enter')
    assert.equal(page.url(), address)
    assert.deepEqual(asked, [])
    assert.deepEqual(await leftBehind(page), [])
  }))

it('ticks are gone after clearing, loading again, and coming back', () =>
  withPhone(browser, {}, async (page) => {
    await page.goto(`${SITE}/en/${WARNS}`)
    const ticked = () => page.locator('.check__tick:checked').count()
    await tick(page, 'passport', 'debt')
    await page.locator('[type="reset"]').click()
    assert.equal(await ticked(), 0, 'after clearing')
    await tick(page, 'passport')
    await page.reload()
    assert.equal(await ticked(), 0, 'after loading again')
    await tick(page, 'passport')
    await page.goto(`${SITE}/en/`)
    await page.goBack()
    assert.equal(await ticked(), 0, 'after coming back')
    assert.deepEqual(await shown(page), [2])
  }))

it('boxes and their words are large enough to hit', () =>
  withPhone(browser, { viewport: { width: 320, height: 640 } }, async (page) => {
    await page.goto(`${SITE}/en/${WARNS}`)
    const heights = await page.locator('.check label, .check__clear').evaluateAll(
      (all) => all.map((element) => element.getBoundingClientRect().height))
    assert.ok(Math.min(...heights) >= 44, `${Math.min(...heights)} px`)
  }))

it('on paper every piece of advice and every result is there, with the words for when it holds', () =>
  withPhone(browser, {}, async (page) => {
    await page.goto(`${SITE}/en/${WARNS}`)
    await page.emulateMedia({ media: 'print' })
    assert.deepEqual(await shown(page), [0, 1, 2])
    assert.equal(await page.locator('.check__advice:visible').count(), 10)
    assert.equal(await page.locator('.check__when:visible').count(), 4)
  }))

for (const [name, options] of [['w3m', ['-dump', '-I', 'UTF-8', '-O', 'UTF-8', '-cols', '200']], ['lynx', ['-dump', '-nolist', '-width=200']]]) {
  it(`${name} lists every result with the words for when it holds`, () => {
    const text = execFileSync(name, [...options, `${SITE}/en/${WARNS}`], { encoding: 'utf8' })
    for (const words of ['If you ticked two sentences or more', 'If you ticked one sentence', 'In all other cases',
      'Strong signs: get help before you go on', 'No sign so far', 'Never give it to a driver']) {
      assert.ok(text.includes(words), `${name} shows “${words}”`)
    }
  })
}

it('a lesson prints its two questions on parts of their own, without the right answer', () =>
  withPhone(browser, {}, async (page) => {
    await page.goto(`${SITE}/en/lessons/keeping-your-documents/`)
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.locator('.bar, .nav, .crumbs, .tongues').locator('visible=true').count(), 0)
    const slips = await page.locator('.slip').allInnerTexts()
    assert.equal(slips.length, 3)
    for (const slip of slips.slice(0, 2)) assert.ok(!slip.includes('right)'), 'the answer is not given away')
  }))
