/** @file Asks the desk for documents: by words to pick one, by ids to show what they are called. */

async function ask(address, answerOf = fetch) {
  const answer = await answerOf(address, { headers: { Accept: 'application/json' } })
  if (!answer.ok || answer.redirected) throw new Error(`${answer.status}`)
  return (await answer.json()).found
}

/** What can be embedded or linked to, in the language of a text. */
export class Names {
  /** @param {string} language - of the text */
  constructor(language) {
    this.language = language
    this.known = new Map()
    this.wanted = new Map()
  }

  /** @param {string} kinds - with commas between them */
  find(words, kinds) {
    return ask(`/desk/embeds?${new URLSearchParams({ text: this.language, kinds, q: words })}`)
      .then((found) => found.map((each) => this.remember(each)))
  }

  remember(each) {
    this.known.set(each.id, each)
    return each
  }

  /** Tells what the document is called, now or as soon as the desk has said it; never where it does not. */
  tell(id, listener) {
    if (this.known.has(id)) return listener(this.known.get(id))
    if (this.wanted.size === 0) setTimeout(() => this.fetchWanted())
    this.wanted.set(id, [...(this.wanted.get(id) || []), listener])
  }

  async fetchWanted() {
    const wanted = this.wanted
    this.wanted = new Map()
    const ids = [...wanted.keys()].join(',')
    const found = await ask(`/desk/embeds?${new URLSearchParams({ text: this.language, ids })}`).catch(() => [])
    for (const each of found) wanted.get(this.remember(each).id).forEach((listener) => listener(each))
  }
}
