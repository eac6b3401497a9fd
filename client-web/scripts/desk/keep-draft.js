/**
 * @file Keeps what is being typed as a draft on the server, every few seconds. While the server cannot be reached, or
 * somebody has to sign in again, it stays in this browser, and only as long as that.
 */

const EVERY = 4000

/** Whether somebody is still signed in is asked before the page is left, unless the server has just said so. */
const SURE_FOR = 60000

const tell = (name, detail) => document.dispatchEvent(new CustomEvent(name, { detail }))

/** A form with `data-draft`, the address that keeps it, whose draft it is, and the sentences to say. */
class DraftKeeper {
  constructor(form, status, storage) {
    this.form = form
    this.status = status
    this.storage = storage
    this.name = `waymark-draft ${form.dataset.draftOwner} ${form.dataset.draft}`
    this.kept = this.typed()
    this.running = false
    this.heard = Date.now()
  }

  /** Everything but the secret of the form, which changes with the session. */
  typed() {
    const fields = new URLSearchParams(new FormData(this.form))
    fields.delete('form-token')
    return fields.toString()
  }

  start() {
    this.bringBack()
    this.form.addEventListener('submit', (event) => this.leave(event))
    document.addEventListener('waymark:let-in', () => this.back())
    window.addEventListener('online', () => this.keep())
    window.addEventListener('pagehide', () => this.unsaved() && this.remember())
    document.addEventListener('visibilitychange', () => this.heard || document.hidden ? this.keep() : this.back())
    this.timer = setInterval(() => this.keep(), EVERY)
  }

  /** Sending the form saves everything; until the answer is there, this browser is the only place that has it. */
  stop() {
    clearInterval(this.timer)
    if (this.unsaved()) this.remember()
    this.submitted = true
    if (this.sending) this.sending.abort()
  }

  /** The page stays where sending it would only lead away from it, and what is typed in it. */
  leave(event) {
    if (Date.now() - this.heard < SURE_FOR) return this.stop()
    event.preventDefault()
    this.renewToken(true)
      .then((same) => same && this.form.requestSubmit(event.submitter))
      .catch(() => this.away())
  }

  /** Somebody may have signed in, here or in another window. */
  back() {
    this.renewToken().then((same) => same && this.keep()).catch(() => this.away())
  }

  away() {
    this.remember()
    this.say(this.form.dataset.draftAway)
  }

  unsaved() {
    return !this.submitted && this.typed() !== this.kept
  }

  async keep() {
    const typed = this.typed()
    if (this.running || this.submitted || typed === this.kept) return
    this.running = true
    try {
      if (this.heard || await this.renewToken()) await this.send(typed, true)
    } catch {
      if (!this.submitted) this.away()
    } finally {
      this.running = false
    }
  }

  async send(typed, again) {
    this.sending = new AbortController()
    const patience = setTimeout(() => this.sending.abort(), 15000)
    const answer = await fetch(this.form.dataset.draft, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        Accept: 'application/json',
        'X-Form-Token': this.form.elements['form-token'].value
      },
      body: typed,
      signal: this.sending.signal
    }).finally(() => clearTimeout(patience))
    if (answer.ok) return this.done(typed, await answer.json())
    if (answer.status === 401) return this.signedOut()
    if (answer.status === 403 && again) return await this.renewToken() && this.send(typed, false)
    this.remember()
    this.say(this.form.dataset.draftNotKept)
  }

  /**
   * After signing in again all forms of this page need the secret of the new session; somebody else's would save this
   * under the wrong name.
   *
   * @param {boolean} [asked] - whether somebody wanted to go on just now
   */
  async renewToken(asked = false) {
    const answer = await fetch('/desk/form-token', { headers: { Accept: 'application/json' }, redirect: 'manual' })
    if (!answer.ok) return this.signedOut(asked)
    const { token, owner } = await answer.json()
    if (String(owner) !== this.form.dataset.draftOwner) return this.signedOut(asked, token)
    for (const field of document.getElementsByName('form-token')) field.value = token
    this.heard = Date.now()
    tell('waymark:signed-in')
    return true
  }

  /** @param {string} [other] - the secret of the session that somebody else has */
  signedOut(asked = false, other = '') {
    this.heard = 0
    this.remember()
    this.say(this.form.dataset.draftSignedOut)
    tell('waymark:signed-out', { asked, other })
    return false
  }

  done(typed, { keptAt }) {
    this.kept = typed
    this.heard = Date.now()
    this.storage.removeItem(this.name)
    this.say(`${this.form.dataset.draftKept} ${keptAt}`)
  }

  remember() {
    this.storage.setItem(this.name, this.typed())
  }

  /** What an earlier visit could not bring to the server. */
  bringBack() {
    const left = this.storage.getItem(this.name)
    if (!left) return
    this.storage.removeItem(this.name)
    if (left === this.kept) return
    if ('draftAnswered' in this.form.dataset) return // the server had it, and this page is what it made of it
    const fields = new URLSearchParams(left)
    for (const field of this.form.elements) {
      if (!field.name || field.name === 'form-token' || field.type === 'submit') continue
      if (field.type === 'checkbox') field.checked = fields.has(field.name)
      else if (fields.has(field.name)) field.value = fields.get(field.name)
    }
    this.say(this.form.dataset.draftBroughtBack)
    this.keep()
  }

  say(words) {
    this.status.hidden = false
    if (this.status.textContent !== words) this.status.textContent = words
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} status - where it is said
 * @param {Storage} [storage] - where it stays while it is unsaved; given by tests
 */
export function keepDraft(form, status, storage = window.localStorage) {
  new DraftKeeper(form, status, storage).start()
}

const form = document.querySelector('form[data-draft]')
const status = document.querySelector('[data-draft-status]')
if (form && status) keepDraft(form, status)
