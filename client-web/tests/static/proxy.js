/** @file Waymark behind nginx: what it answers passes through as it is, old phones can speak to it, nothing is written down. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { connect } from 'node:tls'
import { SITE } from '../browser.js'
import { EVERY_KIND } from '../pages.js'
import { ask } from './http.js'
import { assertNothingWrittenDown } from './logs.js'

const SERVER = process.env.WAYMARK_TEST_SERVER
const passedOn = ({ headers }) => Object.fromEntries(Object.entries(headers)
  .filter(([name]) => !['date', 'server', 'connection'].includes(name)))

for (const coding of ['identity', 'gzip', 'br']) {
  it(`pages to a phone that takes ${coding} pass through byte for byte`, async () => {
    for (const path of [...EVERY_KIND.map((page) => `/ar/${page}`), '/', '/q/xgr8gty', '/ar/there/is/no/such/page/', '/nonsense']) {
      const headers = { 'accept-encoding': coding, 'accept-language': 'ar' }
      const [nginx, waymark] = await Promise.all([ask(SITE + path, { headers }), ask(SERVER + path, { headers })])
      assert.equal(nginx.status, waymark.status, path)
      assert.ok(nginx.bytes.equals(waymark.bytes), path)
      assert.deepEqual(passedOn(nginx), passedOn(waymark), path)
    }
  })
}

it('what has not changed is not sent again', async () => {
  const first = await ask(`${SITE}/ar/`, { headers: { 'accept-encoding': 'br' } })
  const again = await ask(`${SITE}/ar/`, { headers: { 'accept-encoding': 'br', 'if-none-match': first.headers.etag } })
  assert.equal(again.status, 304)
})

it('searching works', async () => {
  const answer = await ask(`${SITE}/en/search/`, {
    method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'q=passport'
  })
  assert.equal(answer.status, 200)
  assert.match(answer.text, /<h2>[0-9]+ page/)
})

/** The protocol and cipher agreed upon; the name of the error when there is none. */
const shakeHands = (settings) => new Promise((resolve) => {
  const socket = connect({ port: process.env.WAYMARK_TEST_TLS, rejectUnauthorized: false, ...settings }, () => {
    resolve(`${socket.getProtocol()} ${socket.getCipher().name}`)
    socket.end()
  })
  socket.on('error', (error) => resolve(error.code))
})

it('a phone of 2014 can speak TLS with it', async () => {
  const agreed = await shakeHands({
    maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256', ecdhCurve: 'prime256v1'
  })
  assert.equal(agreed, 'TLSv1.2 ECDHE-ECDSA-AES128-GCM-SHA256')
})

it('a phone of today speaks TLS 1.3, nobody speaks 1.1', async () => {
  assert.match(await shakeHands({}), /^TLSv1.3 /)
  assert.match(await shakeHands({ minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }), /^(ERR|ECONN)/)
})

it('nothing was written down about anybody', assertNothingWrittenDown)
