/** @file What pages of help lines and centres say to programs: JSON-LD in words of schema.org, which the browser lets stand. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, it } from 'node:test'
import jsonld from 'jsonld'
import { launch, newPhone, SITE } from './browser.js'

const SCHEMA = 'https://schema.org/'
const WORDS = vocabulary(readFileSync(createRequire(import.meta.url).resolve('schema-dts').replace(/\.js$/, '.d.ts'), 'utf8'))

let browser
before(async () => { browser = await launch() })
after(() => browser.close())

/** Which properties each type of schema.org has, as the types that others made of it say. */
function vocabulary(types) {
  const own = new Map()
  for (const [, name, above, body] of types.matchAll(/interface (\w+?)(?:Base)? extends ([\w, ]+) \{([^]*?)\n\}/g)) {
    const known = own.get(name) || { above: [], properties: new Set() }
    known.above.push(...above.split(/, /).map((parent) => parent.replace(/Base$/, '')).filter((parent) => parent !== name))
    for (const [, property] of body.matchAll(/"(\w+)"\?:/g)) known.properties.add(property)
    own.set(name, known)
  }
  for (const [, name, body] of types.matchAll(/interface (ThingBase)[^{]*\{([^]*?)\n\}/g)) {
    own.set(name.replace(/Base$/, ''), { above: [], properties: new Set([...body.matchAll(/"(\w+)"\?:/g)].map((found) => found[1])) })
  }
  return own
}

function has(type, property) {
  const known = WORDS.get(type)
  return !!known && (known.properties.has(property) || known.above.some((parent) => has(parent, property)))
}

/** Follows what a processor made of it: every name must be one that its type has. */
function check(node, where) {
  const type = node['@type'][0].replace(SCHEMA, '')
  assert.ok(WORDS.has(type), `${where}: schema.org has no ${type}`)
  for (const [key, values] of Object.entries(node)) {
    if (key === '@type') continue
    assert.ok(has(type, key.replace(SCHEMA, '')), `${where}: a ${type} has no ${key}`)
    values.filter((value) => value['@type']).forEach((value) => check(value, where))
  }
}

/** Without a network: the context of schema.org makes each name one of its own. */
const documentLoader = async (url) => {
  assert.match(url, /^https?:\/\/schema\.org\/?$/)
  return { contextUrl: null, documentUrl: url, document: { '@context': { '@vocab': SCHEMA } } }
}

async function said(path) {
  const { page, troubles, putAway } = await newPhone(browser, { javaScriptEnabled: true })
  try {
    await page.goto(SITE + path)
    const found = await page.locator('script[type="application/ld+json"]').allTextContents()
    assert.deepEqual(troubles, [])
    return found
  } finally {
    await putAway()
  }
}

for (const path of ['/ar/hotlines/eu-112/', '/en/hotlines/am-unhcr/', '/en/centres/iq-erbil/']) {
  it(`${path} is said in words of schema.org`, async () => {
    const [data] = await said(path)
    const [thing] = await jsonld.expand(JSON.parse(data), { documentLoader, safe: true })
    check(thing, path)
    assert.ok(thing[SCHEMA + 'name'][0]['@value'])
  })
}

it('a page whose name must not be seen says nothing, nor does one about nobody to reach', async () => {
  assert.deepEqual(await said('/en/hotlines/it-trafficking/'), [])
  assert.deepEqual(await said('/en/rights/keep-your-documents/'), [])
})

it('names that schema.org does not have are found', () => {
  assert.ok(has('Service', 'availableChannel') && has('ContactPoint', 'hoursAvailable') && has('Organization', 'name'))
  assert.throws(() => check({ '@type': [SCHEMA + 'Service'], [SCHEMA + 'hotline']: [] }, 'here'), /has no/)
})
