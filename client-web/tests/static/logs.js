/** @file What a web server wrote down about those who asked. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Fails when any file of the server's logs names an address, a page or an agent. */
export function assertNothingWrittenDown() {
  const folder = process.env.WAYMARK_TEST_LOGS
  for (const name of readdirSync(folder)) {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n')
    assert.deepEqual(lines.filter((line) => /client|127\.0\.0\.1|GET|POST|\/en\/|Agent/.test(line)), [], name)
  }
}
