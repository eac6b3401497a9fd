/** @file What is pasted from a word processor: headings, lists, bold, emphasis and links stay; the rest is dropped. */

/** The policy of the page lets no style in, so what is pasted carries it elsewhere from the start. */
const withoutStyle = (html) => html.replace(/<[^>]*>/g, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='))

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
  const { body } = new DOMParser().parseFromString(withoutStyle(html), 'text/html')
  body.querySelectorAll('style, script, title, meta, link, img, svg, iframe, object').forEach((each) => each.remove())
  gatherLists(body)
  body.querySelectorAll('br').forEach((each) => each.replaceWith(' '))
  return body.innerHTML
}
