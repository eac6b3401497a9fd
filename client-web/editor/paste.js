/** @file What is pasted from a word processor: headings, lists, bold, emphasis and links stay; the rest is dropped. */

/**
 * The policy of the page lets neither styles nor deeds of others in, and would say so: they are taken out, or carried
 * elsewhere, before anything is read.
 */
const harmless = (html) => html
  .replace(/<(style|script)\b[^]*?<\/\1\s*>/gi, '')
  .replace(/<[^>]*>/g, (tag) => tag.replace(/\s(style|on[a-z]+)\s*=/gi, ' data-$1='))

const NUMBERED = /^\s*(?:\(?[0-9]{1,3}|[a-z]|[ivx]+)[.)]/i

/** Word writes the items of a list as paragraphs, each with its bullet in front. */
function gatherLists(body) {
  let list = null
  for (const item of [...body.querySelectorAll('p[data-style*="mso-list"], p[class*="MsoListParagraph"]')]) {
    const bullet = item.querySelector('[data-style*="mso-list:Ignore" i], [data-style*="mso-list: Ignore" i]')
    const name = bullet && NUMBERED.test(bullet.textContent) ? 'ol' : 'ul'
    if (bullet) bullet.remove()
    if (!list || item.previousElementSibling !== list || list.localName !== name) {
      list = body.ownerDocument.createElement(name)
      item.before(list)
    }
    const line = body.ownerDocument.createElement('li')
    line.append(item)
    list.append(line)
  }
}

/**
 * @param {string} html
 * @returns {string} that the schema of pages reads
 */
export function cleanPasted(html) {
  const { body } = new DOMParser().parseFromString(harmless(html), 'text/html')
  body.querySelectorAll('style, script, title, meta, link, img, svg, iframe, object').forEach((each) => each.remove())
  gatherLists(body)
  body.querySelectorAll('br').forEach((each) => each.replaceWith(' '))
  return body.innerHTML
}
