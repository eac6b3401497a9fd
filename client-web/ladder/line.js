/** @file A line to the server under test that can be cut: then nothing answers any more. */
import { once } from 'node:events'
import { connect, createServer } from 'node:net'

/**
 * @param {string} site - where the server answers
 * @returns {Promise<{address: string, cut: () => void}>} the same site at an address of its own
 */
export async function openLine(site) {
  const { hostname, port } = new URL(site)
  const ends = new Set()
  const join = (from, to) => {
    ends.add(from)
    from.on('error', () => to.destroy())
    from.on('close', () => {
      ends.delete(from)
      to.destroy()
    })
    from.pipe(to)
  }
  const server = createServer((phone) => {
    const far = connect(port, hostname)
    join(phone, far)
    join(far, phone)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    cut: () => {
      server.close()
      for (const end of ends) end.destroy()
    }
  }
}
