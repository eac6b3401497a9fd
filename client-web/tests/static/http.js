/** @file Asks as a browser would, and gives back what came, byte for byte. */
import { request } from 'node:http'
import { gunzipSync, brotliDecompressSync } from 'node:zlib'

/**
 * @param {string} url
 * @param {{ method?: string, headers?: Record<string, string>, body?: string }} [settings]
 */
export function ask(url, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, headers: { connection: 'close', ...headers } }, (answer) => {
      const parts = []
      answer.on('data', (part) => parts.push(part))
      answer.on('end', () => {
        const bytes = Buffer.concat(parts)
        const head = `HTTP/1.1 ${answer.statusCode} \r\n${answer.rawHeaders.join('')}`
        resolve({ status: answer.statusCode, headers: answer.headers, bytes, text: plain(answer, bytes), size: head.length + bytes.length })
      })
    })
    asking.on('error', reject)
    asking.end(body)
  })
}

function plain(answer, bytes) {
  if (bytes.length === 0) return ''
  switch (answer.headers['content-encoding']) {
    case 'br': return brotliDecompressSync(bytes).toString()
    case 'gzip': return gunzipSync(bytes).toString()
    default: return bytes.toString()
  }
}
