/** @file Puts what was picked from a list where the cursor stands; without it, the form adds it at the end. */

/**
 * @param {HTMLButtonElement} button - carries `data-insert`, the id of the text; the list stands in the same form
 */
export function insertMention(button) {
  const text = document.getElementById(button.dataset.insert)
  const list = button.form.elements.insert
  if (!text || !list) return
  button.addEventListener('click', (event) => {
    event.preventDefault()
    if (!list.value) return
    const card = list.value.startsWith('{{')
    const before = text.value.slice(0, text.selectionStart)
    const open = card && before && !before.endsWith('\n\n') ? '\n\n' : ''
    text.setRangeText(open + list.value + (card ? '\n\n' : ''), text.selectionStart, text.selectionEnd, 'end')
    text.dispatchEvent(new Event('input', { bubbles: true }))
    text.focus()
  })
}

document.querySelectorAll('[data-insert]').forEach((button) => insertMention(button))
