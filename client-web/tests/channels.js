/** @file The other ends of the channels of campaigns, beside the test: a centre for short messages, and a push service over TLS. */
import { createECDH, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { buffer } from 'node:stream/consumers'
import ece from 'http_ece'
import smpp from 'smpp'

/** A centre that takes every short message, and says that each has arrived. */
export async function startCentre() {
  const texts = []
  const server = smpp.createServer((session) => {
    session.on('error', () => {}) // whoever hangs up early
    session.on('bind_transceiver', (asked) => session.send(asked.response()))
    session.on('enquire_link', (asked) => session.send(asked.response()))
    session.on('unbind', (asked) => session.send(asked.response(), () => session.close()))
    session.on('submit_sm', (asked) => {
      texts.push({ to: asked.destination_addr, text: asked.short_message.message })
      session.send(asked.response({ message_id: String(texts.length) }))
    })
  })
  server.listen(Number(process.env.WAYMARK_SMPP_PORT), '127.0.0.1')
  await once(server, 'listening')
  return { texts, end: () => new Promise((resolve) => { server.sessions.forEach((each) => each.destroy()); server.close(resolve) }) }
}

/** A push service (RFC 8030) that only phones of its own can read from. */
export async function startPush() {
  const phones = new Map()
  const got = []
  const tls = (name) => readFileSync(`${process.env.WAYMARK_TEST_TLS}/${name}.pem`)
  const server = createServer({ key: tls('key'), cert: tls('certificate') }, async (request, response) => {
    const phone = phones.get(request.url)
    const params = { privateKey: phone.keys, authSecret: phone.secret, version: 'aes128gcm' }
    const told = JSON.parse(ece.decrypt(await buffer(request), params).toString('utf8'))
    got.push({ language: phone.language, told, topic: request.headers.topic, signed: request.headers.authorization })
    response.writeHead(201).end()
  })
  const origin = new URL(process.env.WAYMARK_PUSH_HOSTS)
  server.listen(origin.port, origin.hostname)
  await once(server, 'listening')

  /** What a phone gives to a site that may send it alerts in this language. */
  function phone(language) {
    const keys = createECDH('prime256v1')
    const secret = randomBytes(16)
    const path = `/wpush/${phones.size}`
    phones.set(path, { keys, secret: secret.toString('base64url'), language })
    keys.generateKeys()
    return { endpoint: origin.origin + path, keys: { p256dh: keys.getPublicKey('base64url'), auth: secret.toString('base64url') } }
  }
  return { got, phone, end: () => new Promise((resolve) => server.close(resolve)) }
}
