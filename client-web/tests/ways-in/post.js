/** @file A mail server that runs beside the test and keeps what it is given. */
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** @returns the mails that came, as they were sent, and how to end it */
export async function startPost() {
  const mails = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _, done) => text(stream).then((mail) => done(null, mails.push(mail)), done)
  })
  server.on('error', () => {}) // whoever hangs up early
  server.listen(process.env.WAYMARK_MAIL_PORT, 'localhost')
  await once(server.server, 'listening')
  return { mails, end: () => new Promise((resolve) => server.close(resolve)) }
}

/** The text of a mail in quoted-printable (RFC 2045), whole lines. */
export function readable(mail) {
  return mail.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
}
