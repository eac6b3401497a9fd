/** @file A PNG made on the spot: rectangles of plain colour, as a plan has. */
import { crc32, deflateSync } from 'node:zlib'

export function png(width, height) {
  const rows = Buffer.alloc(height * (1 + 3 * width))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = (x >> 5) + (y >> 5) & 1 ? [0, 80, 158] : [255, 255, 255]
      rows.set(colour, y * (1 + 3 * width) + 1 + 3 * x)
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2], 8)
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(data.length, 0)
  around.writeUInt32BE(crc32(body) >>> 0, 4)
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)])
}
