/** @file How a page is answered: from this phone where it is kept, otherwise by the site, and when that is away, with a page that says so. */
import { AWAY, DAY, keptPack, keptPacks, keptPage, keptPages } from './kept-pages.js'
import { escaped, searchPage } from './search-kept.js'


/** The addresses this phone may keep something of: the first page, the pages of a language, short addresses. */
const READERS = /^\/(?:([a-z]{2,3}(?:-\w+)*)(?:\/(.*))?|q\/.*)?$/

/** Language and path of an address, both perhaps empty; null where it is none of the readers'. */
export function placeOf(pathname) {
  const parts = READERS.exec(pathname)
  return parts && { language: parts[1] || '', path: parts[2] || '' }
}

/**
 * @param {Request} request - somebody opens a page or sends the search form
 * @param {{language: string, path: string}} place
 * @returns {Promise<{response: Response, language: ?string}>} with the language where the page was a kept one
 */
export async function answer(request, place) {
  const pack = place.language && await ifStored(keptPack(place.language))
  const kept = pack && await fromThisPhone(request, place, pack)
  if (kept) return { response: kept, language: pack.language }
  try {
    return { response: await fetch(request), language: null }
  } catch (e) {
    return { response: await away(place, new URL(request.url), e), language: null }
  }
}

async function fromThisPhone(request, { language, path }, pack) {
  const asked = path === 'search/' && await question(request)
  if (request.method !== 'GET' && asked === false) return null
  const html = await keptPage(language, path)
  if (html !== undefined) {
    return shown(pack, asked === false ? html : searchPage(html, '/' + language + '/', asked, await keptPages(language)))
  }
  const folder = path && !path.endsWith('/') && await keptPage(language, path + '/')
  return folder ? Response.redirect('/' + language + '/' + path + '/') : null
}

/** What was typed into the search form; false where nothing was sent. */
async function question(request) {
  const sent = request.method === 'POST' ? await request.clone().text() : new URL(request.url).search
  const asked = new URLSearchParams(sent).get('q')
  return asked === null ? false : asked
}

/** There is no connection: in the language of the address, or of another that is kept. */
async function away({ language }, address, error) {
  const packs = await ifStored(keptPacks()) || []
  const wanted = [language, ...navigator.languages.map((tag) => tag.split('-')[0])]
  const pack = wanted.map((tag) => packs.find((each) => each.language === tag)).find(Boolean) || packs[0]
  const html = pack && await ifStored(keptPage(pack.language, AWAY))
  if (!html) throw error
  if (address.pathname === '/') return Response.redirect('/' + pack.language + '/')
  const rest = language ? address.pathname.slice(language.length + 2) : AWAY
  return shown(pack, html.split('/' + AWAY).join('/' + escaped(rest)), 503)
}

async function shown(pack, html, status) {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': pack.language,
    'Content-Security-Policy': pack.policy,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin'
  }
  const doubt = doubtOf(pack, Date.now())
  return new Response(doubt ? await withNotice(pack, html, doubt) : html, { status: status || 200, headers })
}

/** What readers must know before they rely on a kept page: null, or the name of the sentence. */
export function doubtOf({ head, checkedAt }, now) {
  if (now < Date.parse(head.made) || now < checkedAt - DAY) return 'clock'
  return now > checkedAt + head.days * DAY ? 'old' : null
}

/** On top of the page, in words that were kept with it. */
async function withNotice({ language, checkedAt }, html, doubt) {
  const words = await keptPage(language, AWAY)
  const sentence = (new RegExp('data-' + doubt + '="([^"]*)"').exec(words) || ['', ''])[1]
  const date = new Date(checkedAt).toLocaleDateString(language)
  return html.replace(/<main[^>]*>/, (main) => main + '\n<p class="notice" role="note">' + sentence.replace('{date}', date) + '</p>')
}

/** A phone whose storage fails still has the site. */
function ifStored(found) {
  return found.catch(() => undefined)
}
