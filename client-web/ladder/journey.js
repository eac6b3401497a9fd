/** @file What a reader does on every rung, and what is asked of each page. What runs in the page is ES5. */

/** From another language to a number to call. */
export const JOURNEY = ['', 'risks/', 'risks/trafficking/', 'get-help/', 'get-help/it/', 'hotlines/it-trafficking/']

/** Asks an ES5 function in the page; its arguments and its answer, which it must have, are JSON. */
export async function ask(engine, question, ...given) {
  return JSON.parse(await engine.evaluate(`JSON.stringify((${question})(${given.map((each) => JSON.stringify(each)).join()}))`))
}

/** Follow the first link in sight to a path. */
export async function follow(engine, path) {
  await engine.follow(`(${clickLink})(${JSON.stringify(path)})`)
  const there = await ask(engine, pathname)
  if (there !== path) throw new Error(`${path} was to be reached, and it was ${there}`)
}

/* eslint-disable no-var */
function clickLink(path) {
  var links = document.querySelectorAll('a[href]')
  var i
  for (i = 0; i < links.length; i++) {
    if (links[i].pathname === path && links[i].getBoundingClientRect().height > 0) {
      links[i].click()
      return
    }
  }
  throw new Error('no link in sight leads to ' + path)
}

function pathname() {
  return decodeURI(location.pathname)
}

/** What the page says, how wide it is, and what may be dialled. */
export function described() {
  var numbers = []
  var links = document.querySelectorAll('a[href^="tel:"]')
  var i
  for (i = 0; i < links.length; i++) numbers.push(links[i].getAttribute('href'))
  return {
    text: document.body.innerText,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    width: document.documentElement.clientWidth,
    numbers: numbers
  }
}

/** Every heading, sentence and number of what was written, for browsers that add marks of their own. */
export function sentences() {
  var found = []
  var elements = document.querySelectorAll('main p, main h1, main h2, main a[href^="tel:"]')
  var i
  for (i = 0; i < elements.length; i++) found.push(elements[i].innerText)
  return found
}

/** Whether the engine breaks lines in a language at all: how far a plain paragraph of it, without any style, sticks out. */
export function plainOverflow(words) {
  var text = document.createElement('p')
  while (document.body.firstChild) document.body.removeChild(document.body.firstChild)
  while (document.head.firstChild) document.head.removeChild(document.head.firstChild)
  text.appendChild(document.createTextNode(words))
  document.body.appendChild(text)
  return document.documentElement.scrollWidth - document.documentElement.clientWidth
}

/** How far the start of each element is from the side where reading starts: the left, or the right in Arabic. */
export function startEdges(selectors) {
  var mirrored = document.documentElement.dir === 'rtl'
  var width = document.documentElement.clientWidth
  var edges = {}
  var element
  var box
  var i
  for (i = 0; i < selectors.length; i++) {
    element = document.querySelector(selectors[i])
    box = element && element.getBoundingClientRect()
    edges[selectors[i]] = box && (mirrored ? width - box.right : box.left)
  }
  return edges
}
/* eslint-enable no-var */

/** Letters and digits alone: how lines are broken and marked differs from browser to browser. */
export const letters = (text) => text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]/gu, '').toLowerCase()
