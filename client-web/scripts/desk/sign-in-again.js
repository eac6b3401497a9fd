/**
 * @file Signing in again in the page itself, where a session ended while somebody was writing. The server's own pages for
 * signing in are shown in it, one form after the other, so that whatever they ask for is asked for here.
 */

const DONE = '/desk/form-token'

/** A section with `data-sign-in-again`, hidden until it is needed: one line that covers nothing, until it is asked for. */
class SignInAgain {
  constructor(section) {
    this.section = section
    this.details = section.querySelector('details')
    this.forms = section.querySelector('[data-forms]')
    this.other = section.querySelector('[data-other]')
    this.away = section.querySelector('[data-away]')
    this.first = `/desk/sign-in?language=${document.documentElement.lang}&next=${DONE}`
  }

  start() {
    this.section.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget && !this.section.contains(relatedTarget)) this.left = relatedTarget
    })
    document.addEventListener('waymark:signed-out', ({ detail }) => this.open(detail))
    document.addEventListener('waymark:signed-in', () => this.close())
    this.details.querySelector('summary').addEventListener('click', () => setTimeout(() => this.details.open && this.reach()))
    this.forms.addEventListener('submit', (event) => this.send(event))
    this.other.querySelector('button').addEventListener('click', () => this.takeOver())
  }

  open({ asked, other }) {
    this.section.hidden = false
    this.secret = other
    this.other.hidden = !other
    if (other) this.forms.replaceChildren()
    if (asked || other) this.details.open = true
    if (asked) this.reach()
    if (!other && !this.forms.children.length) this.ask(this.first, {}, asked)
  }

  close() {
    const within = this.section.contains(document.activeElement)
    this.section.hidden = true
    this.details.open = false
    this.forms.replaceChildren()
    if (within && this.left) this.left.focus()
  }

  /** To what is to be typed next. */
  reach() {
    const next = [...this.section.querySelectorAll('input, button')]
      .find((each) => each.type !== 'hidden' && !each.value && !each.closest('[hidden]'))
    if (next) next.focus()
    this.section.scrollIntoView({ block: 'nearest' })
  }

  send(event) {
    event.preventDefault()
    this.ask(event.target.action, { method: 'POST', body: new URLSearchParams(new FormData(event.target)) }, true)
  }

  /** One browser has one session: signing in ends that of somebody else, as it always does. */
  takeOver() {
    fetch('/desk/sign-out', { method: 'POST', headers: { 'X-Form-Token': this.secret }, body: new URLSearchParams() })
      .then(() => this.open({ asked: true, other: '' }))
      .catch(() => { this.away.hidden = false })
  }

  async ask(address, how, wanted) {
    if (this.running) return
    this.running = true
    try {
      const answer = await fetch(address, { ...how, headers: { Accept: 'text/html' } })
      if (answer.ok && new URL(answer.url).pathname === DONE) return this.letIn()
      const shown = this.show(new DOMParser().parseFromString(await answer.text(), 'text/html'))
      if (shown && wanted) this.reach()
      this.away.hidden = true
      if (!shown && how.method) setTimeout(() => this.ask(this.first, {}, wanted))
    } catch {
      this.away.hidden = false
    } finally {
      this.running = false
    }
  }

  letIn() {
    this.away.hidden = true
    document.dispatchEvent(new CustomEvent('waymark:let-in'))
  }

  /** What that page asks for; the other ways in open in a window of their own. */
  show(page) {
    const form = page.querySelector('main form')
    if (!form || !form.getAttribute('action').startsWith('/desk/sign-in')) return false
    if (form.elements.email) Object.assign(form.elements.email, { value: this.section.dataset.email, readOnly: true })
    form.elements.next.value = DONE
    this.forms.replaceChildren(...page.querySelectorAll('main > [role=alert]'), form)
    return true
  }
}

/** @param {HTMLElement} section */
export function signInAgain(section) {
  new SignInAgain(section).start()
}

const section = document.querySelector('[data-sign-in-again]')
if (section) signInAgain(section)
