/** @file Every kind of page, on narrow phones without script: it fits, is small, says its language, leads to help and away, and leaves nothing behind. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { launch, leftBehind, newPhone, SITE, withPhone } from './browser.js'
import { DIRECTION, LANGUAGES, MISSING, PAGES, WIDTHS } from './pages.js'

/** What one round trip of a new connection carries, heads included. */
const ONE_ROUND_TRIP = 14600
const MEDIAN = 6000
const NODES = 600

/** The lowest screen: what must be in sight is in sight on it. */
const SCREEN = 480
/** Where the first screen of a common phone ends. */
const FIRST_SCREEN = 640
const FINGER = 44

let browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

/** What sticks out of the screen, or nothing. */
const overflow = () => {
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= width) return ''
  const outside = [...document.body.querySelectorAll('*')]
    .filter((element) => {
      const box = element.getBoundingClientRect()
      return box.width > 1 && (box.right > width + 1 || box.left < -1)
    })
    .map((element) => `${element.tagName}.${element.className}`)
  return outside.slice(0, 3).join(', ') || 'the page'
}

const described = () => ({
  language: document.documentElement.lang,
  direction: document.documentElement.dir,
  title: document.title.trim(),
  headings: document.querySelectorAll('h1').length,
  nodes: document.querySelectorAll('*').length,
  tongues: [...document.querySelectorAll('.tongues a')].map((link) => `${link.lang} ${new URL(link.href).pathname}`),
  help: [...document.querySelectorAll('a[href$="/get-help/"]')].map((link) => link.getBoundingClientRect())
    .filter((box) => box.height > 0).map((box) => box.top)
})

/** Where the way out is when the page was read to its end. */
const wayOut = () => {
  window.scrollTo(0, document.body.scrollHeight)
  const link = document.querySelector('.bar__exit')
  const { top, bottom, height } = link.getBoundingClientRect()
  return { top, bottom, height, origin: new URL(link.href).origin }
}

const narrow = (page, width) => page.setViewportSize({ width, height: SCREEN })

/** Bytes on the wire, heads included, of each answer. */
async function wire(page) {
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  await network.send('Network.setCacheDisabled', { cacheDisabled: true })
  let sizes = []
  let first
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    sizes.push(encodedDataLength)
    first()
  })
  return {
    /** Begin anew; gives back what ends when the first answer is there. */
    listen: () => {
      sizes = []
      return new Promise((resolve) => { first = resolve })
    },
    sizes: () => sizes
  }
}

for (const language of LANGUAGES) {
  describe(`pages in ${language}`, () => {
    let phone
    let answers
    const sizes = []
    before(async () => {
      phone = await newPhone(browser)
      answers = await wire(phone.page)
    })
    after(() => phone.putAway())

    for (const path of [...PAGES, MISSING]) {
      it(`/${language}/${path} is one small answer that fits without script`, async () => {
        const { page, troubles } = phone
        const missing = path === MISSING
        troubles.length = 0
        await narrow(page, WIDTHS[0])
        const arrived = answers.listen()
        const response = await page.goto(`${SITE}/${language}/${path}`)
        assert.equal(response.status(), missing ? 404 : 200)

        const said = await page.evaluate(described)
        assert.equal(said.language, language)
        assert.equal(said.direction, DIRECTION[language] || 'ltr')
        assert.equal(said.headings, 1)
        assert.notEqual(said.title, '')
        assert.ok(said.nodes <= NODES, `${said.nodes} nodes`)
        if (!missing) {
          const others = LANGUAGES.filter((tag) => tag !== language)
          assert.deepEqual(others.filter((tag) => !said.tongues.includes(`${tag} /${tag}/${path}`)), [],
            'leads to itself in other languages')
        }
        assert.ok(path.startsWith('get-help/') || said.help.some((top) => top < FIRST_SCREEN), 'help is offered first')

        for (const width of WIDTHS) {
          await narrow(page, width)
          assert.equal(await page.evaluate(overflow), '', `sticks out at ${width} px`)
        }
        await narrow(page, WIDTHS[0])
        const exit = await page.evaluate(wayOut)
        assert.ok(exit.top >= 0 && exit.bottom <= SCREEN, 'the way out is in sight at the end')
        assert.ok(exit.height >= FINGER, `large enough to hit: ${exit.height} px`)
        assert.notEqual(exit.origin, SITE)

        await arrived
        const [size, ...more] = answers.sizes()
        assert.deepEqual(more, [], 'one request is enough to read')
        assert.ok(size <= ONE_ROUND_TRIP, `${size} bytes`)
        sizes.push(size)

        assert.deepEqual(await leftBehind(page), [])
        const expected = missing ? /status of 404/ : /^$/
        assert.deepEqual(troubles.filter((trouble) => !expected.test(trouble)), [])
      })
    }

    it('half of them take little', () => {
      const median = sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)]
      assert.ok(median <= MEDIAN, `the median is ${median} bytes`)
    })

    it('a page still fits when its text is twice as large', () =>
      withPhone(browser, {}, async (page) => {
        await page.goto(`${SITE}/${language}/rights/keep-your-documents/`)
        await page.evaluate(() => { document.documentElement.style.fontSize = '200%' })
        assert.equal(await page.evaluate(overflow), '', 'sticks out')
      }))
  })
}
