/** @file Asks for an address, a code or a document to pick. The words of it all stand in the page. */

const PAUSE = 250

/** Finds while one types, and shows what can be picked. */
function search(dialog, names, signal, pick) {
  const words = dialog.querySelector('[data-search]')
  const status = dialog.querySelector('[data-status]')
  const list = dialog.querySelector('[data-found]')
  let latest = 0
  let timer
  const show = (found) => {
    list.replaceChildren(...found.map((each) => row(each, pick)))
    status.textContent = found.length ? '' : dialog.dataset.nothing
  }
  const find = async () => {
    const mine = ++latest
    try {
      const found = await names.find(words.value, dialog.dataset.kinds)
      if (mine === latest && dialog.open) show(found)
    } catch {
      if (mine === latest) status.textContent = dialog.dataset.failed
    }
  }
  words.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(find, PAUSE)
  }, { signal })
  words.value = ''
  list.replaceChildren()
  find()
}

function row(each, pick) {
  const line = document.createElement('li')
  const button = document.createElement('button')
  const title = document.createElement('bdi')
  const about = document.createElement('span')
  button.type = 'button'
  button.className = 'asking__one'
  title.textContent = each.title
  title.lang = each.language
  title.dir = each.dir
  about.className = 'asking__about'
  about.textContent = each.about
  button.append(title, ' ', about)
  button.addEventListener('click', () => pick(each))
  line.append(button)
  return line
}

/**
 * @param {HTMLDialogElement} dialog
 * @param {import('./names.js').Names} names
 * @param {string} value - what there is already; empty when there is nothing yet
 * @param {(value: string) => boolean} check
 * @returns {Promise<null | { taken: true } | { value: string, title?: string, card?: boolean }>} null when nothing was chosen
 */
export function ask(dialog, names, value, check) {
  return new Promise((resolve) => {
    const listening = new AbortController()
    const { signal } = listening
    const typed = dialog.querySelector('[data-value]')
    const wrong = dialog.querySelector('[data-wrong]')
    let answer = null
    const end = () => {
      listening.abort()
      resolve(answer)
    }
    // At once, and not when the browser gets round to saying that it is closed: keys pressed meanwhile would go elsewhere.
    const settle = (given) => {
      answer = given
      dialog.close()
      end()
    }
    const on = (name, deed) => {
      const button = dialog.querySelector(name)
      if (button) button.addEventListener('click', deed, { signal })
      return button
    }
    const give = () => {
      const given = typed.value.trim()
      if (check(given)) return settle({ value: given })
      wrong.hidden = false
      typed.setAttribute('aria-invalid', 'true')
      typed.focus()
    }
    dialog.addEventListener('close', end, { signal })
    on('[data-give]', give)
    on('[data-leave]', () => settle(null))
    const take = on('[data-take]', () => settle({ taken: true }))
    if (take) take.hidden = !value
    if (typed) {
      typed.value = value
      wrong.hidden = true
      typed.removeAttribute('aria-invalid')
      typed.addEventListener('keydown', (event) => event.key === 'Enter' && (event.preventDefault(), give()), { signal })
    }
    if (dialog.querySelector('[data-search]')) {
      search(dialog, names, signal, ({ id, title, card }) => settle({ value: id, title, card }))
    }
    dialog.showModal()
  })
}
