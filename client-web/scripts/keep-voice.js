/** @file The script that reads a page aloud, kept with the pages: the voice of the phone needs no connection either. */
import { keptPacks } from './kept-pages.js'
import { fingerprint } from './pack.js'

const VOICE = /data-listen="(\/assets\/listen\.([0-9a-f]+)\.js)"/

/** Whether the address is that of such a script. */
export function isVoice(pathname) {
  return pathname.startsWith('/assets/listen.')
}

/** The script that kept pages ask for; null where it cannot be had now, or is not what its name says. */
export async function voiceFor(page, kept) {
  const [, path, hash] = VOICE.exec(page) || []
  if (kept && kept.path === path) return kept
  try {
    const script = await (await fetch(path, { credentials: 'omit' })).text()
    return (await fingerprint(script)).startsWith(hash) ? { path, script } : null
  } catch (e) {
    return null
  }
}

/** From this phone, or else from the site. */
export async function answerVoice(request) {
  const { pathname } = new URL(request.url)
  const packs = await keptPacks().catch(() => [])
  const pack = packs.find(({ voice }) => voice && voice.path === pathname)
  return pack ? new Response(pack.voice.script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } }) : fetch(request)
}
