/** @file How embeds, and parts that the editor cannot hold, look in it. */

function element(name, words = '', attributes = {}) {
  const made = Object.assign(document.createElement(name), attributes)
  made.textContent = words
  return made
}

/** @param {import('./names.js').Names} names */
export const embedView = (names) => (node) => {
  const dom = element('div', '', { className: 'embed' })
  const title = element('strong', node.attrs.id, { dir: 'ltr' })
  const about = element('span', '', { className: 'embed__about' })
  dom.dataset.embed = node.attrs.id
  dom.append(title, ' ', about)
  names.tell(node.attrs.id, (known) => {
    title.textContent = known.title
    title.lang = known.language
    title.dir = known.dir
    about.textContent = known.about
  })
  return { dom, update: (other) => other.eq(node), ignoreMutation: () => true }
}

/** @param {DOMStringMap} words - of the tools: what to say of it, and what the button is called */
export const rawView = (words) => (node, view, placeOf) => {
  const dom = element('div', '', { className: 'raw' })
  const source = element('pre', node.attrs.source, { dir: 'auto' })
  const button = element('button', words.rawEdit, { type: 'button', className: 'button button--quiet' })
  dom.append(element('p', words.raw), source, button)
  button.addEventListener('click', () => {
    const area = element('textarea', source.textContent, { dir: 'auto', rows: source.textContent.split('\n').length + 1 })
    area.setAttribute('aria-label', words.rawEdit)
    area.addEventListener('input', () =>
      view.dispatch(view.state.tr.setNodeMarkup(placeOf(), null, { source: area.value.trimEnd() })))
    source.replaceWith(area)
    button.remove()
    area.focus()
  })
  return {
    dom,
    update(other) {
      if (other.type !== node.type) return false
      source.textContent = other.attrs.source
      return true
    },
    stopEvent: () => true,
    ignoreMutation: () => true
  }
}
