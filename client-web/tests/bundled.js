/** @file A module of the editor with the very libraries that are shipped: those Maven unpacked when the program was built. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** @param {string} name - of a module in `editor`, without its ending */
export async function bundled(name) {
  const made = at(`target/tests/${name}.mjs`)
  execFileSync(at('target/modules/linux-x64/bin/esbuild'), [
    at(`editor/${name}.js`), '--bundle', '--format=esm', '--log-level=warning', `--outfile=${made}`
  ], { env: { ...process.env, NODE_PATH: at('target/modules') } })
  return import(pathToFileURL(made).href)
}
