/** @file Says below a field for a number what it is, while it is typed: the numbering plans are on the server. */

const PAUSE = 400

function watch(field, said) {
  let timer
  let asked = 0
  const country = () => document.getElementById('field.country')?.value.trim().toUpperCase() ?? ''

  async function ask() {
    const turn = ++asked
    const number = field.value.trim()
    if (number === '') {
      said.textContent = ''
      return
    }
    try {
      const answer = await fetch(`/desk/number?${new URLSearchParams({ number, country: country() })}`)
      const read = answer.ok ? await answer.json() : { said: '' }
      if (turn === asked) said.textContent = read.said
    } catch {
      if (turn === asked) said.textContent = '' // away: it is checked again when it is saved
    }
  }

  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(ask, PAUSE)
  })
  ask()
}

for (const said of document.querySelectorAll('[data-number-said]')) {
  const field = document.getElementById(said.dataset.numberSaid)
  if (field) watch(field, said)
}
