/** @file A language kept on the phone: read, searched and erased while the site is away, and brought up to date when it is not. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, afterEach, before, beforeEach, describe, it } from 'node:test'
import { launch, leftBehind } from './browser.js'
import { startLine, startSite } from './kept-site.js'

const PAGES = {
  papers: { texts: { en: ['Keep your papers', 'They are yours.', 'Nobody may take your passport.'], ar: ['احتفظ بأوراقك', 'إنها لك.', 'لا يحق لأحد أن يأخذ جواز سفرك.'] } },
  work: { texts: { en: ['Work abroad', 'Know what you sign.', 'A contract is written.'], ar: ['العمل في الخارج', 'اعرف ما توقّع.', 'العقد مكتوب.'] } }
}
const QUARTER_HOUR = 15 * 60 * 1000
const DAY = 24 * 60 * 60 * 1000

let browser, site, line, phone
before(async () => {
  [browser, site] = await Promise.all([launch(), startSite(PAGES)])
})
after(() => Promise.all([browser.close(), site.stop()]))
beforeEach(async () => {
  line = await startLine(site)
  phone = await takePhone()
})
afterEach(async () => {
  await phone.context.close()
  await line.close()
  assert.deepEqual(phone.troubles, [])
})

async function takePhone(settings) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, ...settings })
  context.setDefaultTimeout(60000)
  const troubles = []
  context.on('weberror', (event) => troubles.push(String(event.error())))
  context.on('console', (message) => {
    const expected = /Failed to load resource|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION/.test(message.text())
    if (['error', 'warning'].includes(message.type()) && !expected) troubles.push(message.text())
  })
  return { context, page: await context.newPage(), troubles }
}

const open = (path, page = phone.page) => page.goto(line.origin + path)
const said = (text, page = phone.page) => page.locator('.keep__said').filter({ hasText: text }).waitFor()
/** What the site answers when nobody tampers with it. */
const whole = async (path) => (await fetch(site.url + path)).text()
const heading = (page = phone.page) => page.locator('h1').innerText()

async function keep(language = 'en', page = phone.page) {
  await open(`/${language}/offline/`, page)
  await page.locator('.keep__start:enabled').click()
  await page.locator('.keep__offer').waitFor({ state: 'hidden' })
}

/** Asks the page again and again: what a worker does is seen only in what it leaves. */
async function until(question, page = phone.page) {
  const end = Date.now() + 60000
  while (!await page.evaluate(question)) assert.ok(Date.now() < end, `never true: ${question}`)
}

const workersGone = () => until(() => navigator.serviceWorker.getRegistrations().then((all) => all.length === 0))

/** The site was last reached so much longer ago; less than nothing means that the clock was put back since. */
async function letTimePass(milliseconds) {
  await phone.page.evaluate((moved) => new Promise((resolve, reject) => {
    const request = indexedDB.open('waymark', 1)
    request.onsuccess = () => {
      const change = request.result.transaction('packs', 'readwrite')
      const packs = change.objectStore('packs')
      packs.openCursor().onsuccess = ({ target: { result: cursor } }) => {
        if (!cursor) return
        cursor.update({ ...cursor.value, checkedAt: cursor.value.checkedAt - moved, triedAt: cursor.value.triedAt - moved })
        cursor.continue()
      }
      change.oncomplete = () => { request.result.close(); resolve() }
      change.onabort = () => reject(change.error)
    }
  }), milliseconds)
}

/** Waits until what is kept of English is so. */
function untilKept(condition) {
  return until(`new Promise((resolve) => {
    const request = indexedDB.open('waymark', 1)
    request.onsuccess = () => {
      const read = request.result.transaction('packs').objectStore('packs').get('en')
      read.onsuccess = () => { const pack = read.result; request.result.close(); resolve(${condition}) }
    }
  })`)
}

describe('before anything is kept', () => {
  it('the page says what it costs, and nothing is stored or asked beyond that', async () => {
    await open('/en/offline/')
    await phone.page.locator('.keep__start:enabled').waitFor()
    assert.match(await phone.page.locator('.keep__size').innerText(), /[1-9]\d* kB .* [1-9][\d,]* kB/)
    assert.deepEqual(line.asked.filter((each) => each.startsWith('GET')), ['GET /en/offline/', 'GET /en/offline/head'])
    assert.deepEqual(await leftBehind(phone.page), [])
    assert.deepEqual(await phone.page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)), 0)
  })

  it('a browser without script is told what it can do', async () => {
    const plain = await takePhone({ javaScriptEnabled: false })
    await open('/en/offline/', plain.page)
    assert.ok(await plain.page.locator('.keep__without').isVisible())
    assert.equal(await plain.page.locator('button:visible').count(), 0)
    await plain.context.close()
  })
})

describe('while the site is away', () => {
  it('kept pages are read, searched and left, others are said to be missing, in either language', async () => {
    await keep()
    await keep('ar')
    await line.cut()
    await open('/en/papers/')
    assert.equal(await heading(), 'Keep your papers')
    await open('/ar/papers/')
    assert.equal(await heading(), 'احتفظ بأوراقك')
    await open('/')
    assert.equal(new URL(phone.page.url()).pathname, '/en/')
    await open('/en/work')
    assert.equal(new URL(phone.page.url()).pathname, '/en/work/')
    await open('/en/practices/')
    assert.equal(await heading(), 'No connection')
    assert.ok(await phone.page.locator('a[href="/en/get-help/it/"]').isVisible(), 'help is one tap away')
    assert.equal(await phone.page.getByText('Try again').getAttribute('href'), '/en/practices/')
    assert.ok(await phone.page.locator('.tongues a[lang="ar"][href="/ar/practices/"]').isVisible())
    await open('/ar/nothing-here/?q=<b>')
    assert.equal(await heading(), 'لا يوجد اتصال')
  })

  it('the search finds a word however it is written, and shows odd questions as they are', async () => {
    await keep()
    await line.cut()
    for (const [typed, found] of [['PASPORT', ['/en/papers/']], ['cöntract', ['/en/work/']], ['xyzzy', []], ['"><script>x</script>', []], ['?!', []]]) {
      await open('/en/search/')
      await phone.page.locator('main input[name="q"]').fill(typed)
      await phone.page.locator('main form button').click()
      await phone.page.locator('#findings').waitFor()
      assert.deepEqual(await phone.page.locator('#findings a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))), found, typed)
      assert.ok((await phone.page.locator('#findings h2').innerText()).includes(typed))
      assert.equal(await phone.page.locator('main input[name="q"]').inputValue(), typed)
      assert.equal(new URL(phone.page.url()).search, '')
    }
    await phone.page.locator('main input[name="q"]').evaluate((field) => {
      field.removeAttribute('maxlength')
      field.value = 'long '.repeat(2000)
      field.form.submit()
    })
    await phone.page.getByText('That is too long.').waitFor()
  })

  it('kept pages obey the policy of the site, and their style and script are allowed by it', async () => {
    const policy = (await open('/en/papers/')).headers()['content-security-policy']
    await keep()
    await line.cut()
    const kept = await open('/en/papers/')
    assert.equal(kept.headers()['content-security-policy'], policy)
    assert.equal(await phone.page.locator('.bar').evaluate((bar) => getComputedStyle(bar).display), 'flex')
  })

  it('looking for news says that there is no connection, and erasing works', async () => {
    await keep()
    await line.cut()
    await open('/en/offline/')
    await phone.page.locator('.keep__news').click()
    await said('The site cannot be reached now.')
    await phone.page.locator('.keep__erase').click()
    await said('Erased.')
    await workersGone()
    assert.deepEqual(await leftBehind(phone.page), [])
    await assert.rejects(open('/en/papers/'))
  })
})

describe('with the site', () => {
  it('kept pages cost nothing, and news are asked for at most every quarter of an hour', async () => {
    await keep()
    line.asked.length = 0
    await open('/en/papers/')
    await open('/en/work/')
    await open('/en/about/')
    assert.deepEqual(line.asked, [])
    await letTimePass(QUARTER_HOUR)
    await open('/en/papers/')
    await untilKept('Date.now() - pack.checkedAt < 60000')
    await open('/en/work/')
    assert.deepEqual(line.asked, ['GET /en/offline/head', '304 /en/offline/head'])
  })

  it('pages that are not kept come from the site', async () => {
    await keep()
    await open('/en/practices/')
    assert.ok(line.asked.includes('200 /en/practices/'))
    assert.equal((await open('/en/nothing-here/')).status(), 404)
  })

  it('two open pages see the same, whichever of them erases', async () => {
    await keep()
    const other = await phone.context.newPage()
    await open('/en/offline/', other)
    await other.locator('.keep__kept:visible').waitFor()
    await phone.page.locator('.keep__erase').click()
    await other.locator('.keep__offer:visible').waitFor()
    assert.ok(!await other.locator('.keep__kept').isVisible())
    await keep('en', other)
    await phone.page.locator('.keep__kept:visible').waitFor()
  })

  it('what is to be erased on leaving is gone after leaving, and nothing else is', async () => {
    await keep()
    await phone.page.evaluate(() => navigator.serviceWorker.controller.postMessage({ type: 'leave' }))
    await open('/en/offline/')
    await phone.page.locator('.keep__kept:visible').waitFor()
    await phone.page.locator('.keep__leave').check()
    await open('/en/papers/')
    await phone.page.evaluate(() => navigator.serviceWorker.controller.postMessage({ type: 'leave' }))
    await workersGone()
    assert.deepEqual(await leftBehind(phone.page), [])
  })

  it('the button that leaves erases what was to be erased, and leaves no page to go back to', async () => {
    await phone.page.route('https://en.wikipedia.org/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Harmless</title>' }))
    await keep()
    await phone.page.locator('.keep__leave').check()
    await open('/en/papers/')
    const pages = await phone.page.evaluate(() => history.length)
    await phone.page.click('.bar__exit')
    await phone.page.waitForURL('https://en.wikipedia.org/')
    assert.equal(await phone.page.evaluate(() => history.length), pages, 'in the place of the page')
    await open('/robots.txt')
    await workersGone()
    assert.deepEqual((await leftBehind(phone.page)).filter((each) => each !== 'sessionStorage left'), [])
    await open('/en/papers/')
    assert.deepEqual(await leftBehind(phone.page), [])
    assert.ok(line.asked.includes('200 /en/papers/'), 'it comes from the site again')
  })

  it('where data is to be saved, keeping works and nothing comes that was not asked for', async () => {
    await phone.context.setExtraHTTPHeaders({ 'Save-Data': 'on' })
    const settings = await phone.context.newCDPSession(phone.page)
    await settings.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true })
    await open('/en/')
    await open('/en/papers/')
    assert.equal(await phone.page.evaluate(() => navigator.connection.saveData), true)
    const gets = () => line.asked.filter((each) => each.startsWith('GET'))
    assert.deepEqual(gets(), ['GET /en/', 'GET /en/papers/'])
    await keep()
    line.asked.length = 0
    await open('/en/papers/')
    await open('/en/work/')
    assert.deepEqual(gets(), [])
    await line.cut()
    await open('/en/work/')
    assert.equal(await heading(), 'Work abroad')
  })

  it('the switch on the server erases what was kept and lets the worker go', async () => {
    let worker = await whole('/sw.js')
    line.instead = (path) => path === '/sw.js' && ((answer) => answer.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' }).end(worker))
    await keep()
    worker = await whole('/sw-off.js')
    await phone.page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration.update()))
    await workersGone()
    assert.deepEqual(await leftBehind(phone.page), [])
    line.instead = (path) => path.endsWith('/head') && ((answer) => answer.writeHead(410).end())
    await open('/en/offline/')
    await said('switched off')
    assert.ok(await phone.page.locator('.keep__start').isDisabled())
  })
})

describe('a doubt', () => {
  it('stands on top of pages that were not checked for too long', async () => {
    await keep()
    await letTimePass(31 * DAY)
    await line.cut()
    await open('/en/papers/')
    assert.match(await phone.page.locator('main .notice').first().innerText(), /may be out of date/)
    assert.equal(await heading(), 'Keep your papers')
  })

  it('stands on top of pages while the clock of the phone is wrong', async () => {
    await keep()
    await letTimePass(-400 * DAY)
    await line.cut()
    await open('/en/papers/')
    assert.match(await phone.page.locator('main .notice').first().innerText(), /date of this phone seems to be wrong/)
  })
})

describe('what arrives and is not right', () => {
  const send = (body) => (answer) => answer.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' }).end(body)

  for (const [what, change] of [
    ['a pack with one letter changed', (text) => text.replace('passport', 'passp0rt')],
    ['a pack that was cut off', (text) => text.slice(0, text.length / 2)],
    ['a page in the place of the pack', () => '<!doctype html>'],
    ['nothing', () => '']
  ]) {
    it(`${what} is not taken, and nothing is kept`, async () => {
      const head = JSON.parse((await whole('/en/offline/head')).split('\n')[0])
      const path = '/en/offline/pack-' + head.root.slice(0, 12)
      const pack = await whole(path)
      line.instead = (asked) => asked === path && send(change(pack))
      await open('/en/offline/')
      await phone.page.locator('.keep__start:enabled').click()
      await said('It was not taken.')
      assert.ok(await phone.page.locator('.keep__start').isEnabled())
      await workersGone()
      assert.deepEqual(await leftBehind(phone.page), [])
    })
  }

  it('the head of another site is not taken, and what was kept stays', async () => {
    await keep()
    const head = await whole('/en/offline/head')
    line.instead = (asked) => asked.endsWith('/head') && send(head.replace('"edition":', '"edition":9'))
    await open('/en/offline/')
    await phone.page.locator('.keep__news').click()
    await said('It was not taken.')
    await line.cut()
    await open('/en/papers/')
    assert.equal(await heading(), 'Keep your papers')
  })

  it('a line that breaks in the middle changes nothing', async () => {
    line.instead = (asked) => asked.includes('/pack-') && ((answer) => {
      answer.writeHead(200, { 'Content-Length': 100000 })
      answer.write('["","<h1>', () => answer.destroy())
    })
    await open('/en/offline/')
    await phone.page.locator('.keep__start:enabled').click()
    await said('The site cannot be reached now.')
  })

  it('a full phone is told so, and can be used again when there is room', async () => {
    const settings = await phone.context.newCDPSession(phone.page)
    await settings.send('Storage.overrideQuotaForOrigin', { origin: line.origin, quotaSize: 300000 })
    await open('/en/offline/')
    await phone.page.locator('.keep__start:enabled').click()
    await said('There is not enough room on this phone.')
    await settings.send('Storage.overrideQuotaForOrigin', { origin: line.origin })
    await keep()
  })
})

/** The pack of today, fetched as any program would that leaves keeping dictionaries to the browser (RFC 9842). */
function packByItself(page) {
  return page.evaluate(async () => {
    const head = JSON.parse((await (await fetch('/en/offline/head', { cache: 'no-store' })).text()).split('\n')[0])
    const path = '/en/offline/pack-' + head.root.slice(0, 12)
    const text = await (await fetch(path)).text()
    const [{ encodedBodySize: took }] = performance.getEntriesByName(location.origin + path)
    return { path, text, took, bytes: head.bytes }
  })
}

/** A pack is shortened beside, for whoever asks next. */
async function untilShort(folder, held) {
  const headers = { 'Accept-Encoding': 'br, dcb', 'Available-Dictionary': `:${createHash('sha256').update(held).digest('base64')}:` }
  const { root } = JSON.parse((await whole(folder + 'head')).split('\n')[0])
  const until = Date.now() + 30000
  while (Date.now() < until) {
    const answer = await fetch(`${site.url}${folder}pack-${root.slice(0, 12)}`, { headers })
    await answer.arrayBuffer().catch(() => {})
    if (answer.headers.get('content-encoding') === 'dcb') return
  }
  throw new Error('the pack was never shortened')
}

describe('a new edition', () => {
  it('is brought as changes, never in the place of the page that is read; what left the site leaves the phone', async () => {
    await keep()
    await keep('ar')
    const program = await takePhone()
    await open('/robots.txt', program.page)
    const before = await packByItself(program.page)
    await site.publish(2, {
      papers: { texts: { ...PAGES.papers.texts, en: ['Keep your papers', 'They are yours.', 'Nobody may take your passport from you.'] } },
      work: {},
      'work-abroad': { id: 'work', texts: PAGES.work.texts }
    })
    await letTimePass(QUARTER_HOUR)
    await untilShort('/en/offline/', before.text)
    const after = await packByItself(program.page)
    await program.context.close()
    assert.equal(after.text, await whole(after.path))
    assert.ok(after.took < 1000 && after.took < after.bytes / 10, `what is new took ${after.took} bytes of ${after.bytes}`)
    line.asked.length = 0
    await open('/en/papers/')
    assert.match(await phone.page.locator('main').innerText(), /take your passport\./)
    await untilKept('pack.head.edition === 2')
    assert.match(await phone.page.locator('main').innerText(), /take your passport\./, 'the page that is read stays')
    assert.equal(line.asked.filter((each) => each.startsWith('200') && each.includes('/changes-')).length, 1)
    assert.equal(line.asked.filter((each) => each.includes('/pack-')).length, 0)
    await open('/en/offline/')
    await phone.page.locator('.keep__news').click()
    await said('Brought up to date.')
    await line.cut()
    await open('/en/papers/')
    assert.match(await phone.page.locator('main').innerText(), /take your passport from you\./)
    await open('/en/work/')
    assert.equal(await heading(), 'No connection')
    await open('/ar/work-abroad/')
    assert.equal(await heading(), 'العمل في الخارج')
  })
})
