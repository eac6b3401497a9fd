/** @file Pages in short, for engines that keep the last one as a dictionary (RFC 9842). What runs in the page is ES5. */
import { ask } from './journey.js'

/** Pages that the journey does not pass, so that none is in the cache already. */
const READ = ['rights/health-care/', 'rights/children/', 'rights/school/', 'rights/rights-of-women/']

/** Reads some pages one after the other; of each, how many bytes its body took, and how many it has for everybody else. */
export async function readSome(engine, site, language) {
  const read = []
  for (const path of READ) {
    const address = `${site}/${language}/${path}`
    await engine.goTo(address)
    const whole = await fetch(address, { headers: { 'Accept-Encoding': 'br' }, method: 'HEAD' })
    read.push({ path, took: await ask(engine, took), whole: Number(whole.headers.get('content-length')) })
  }
  return read
}

function took() {
  var entry = performance.getEntriesByType && performance.getEntriesByType('navigation')[0]
  return entry ? entry.encodedBodySize : null
}
