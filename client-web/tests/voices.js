/** @file A phone with voices of its own, for browsers that have none: it keeps what it was told to say. */

/**
 * @param {import('playwright-core').BrowserContext | import('playwright-core').Page} phone
 * @param {{ lang: string, localService: boolean }[]} voices
 */
export function giveVoices(phone, voices) {
  return phone.addInitScript((given) => {
    const said = []
    const queue = []
    const speech = {
      said,
      silenced: 0,
      getVoices: () => speech.ready ? given : [],
      cancel: () => {
        speech.silenced++
        queue.splice(0).forEach((utterance) => utterance.onerror())
      },
      speak: (utterance) => {
        said.push({ text: utterance.text, lang: utterance.lang })
        queue.push(utterance)
      },
      finishOne: () => queue.shift().onend(),
      onvoiceschanged: null
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
    window.SpeechSynthesisUtterance = function SpeechSynthesisUtterance(text) { this.text = text }
    window.addEventListener('load', () => {
      speech.ready = true
      if (speech.onvoiceschanged) speech.onvoiceschanged()
    })
  }, voices)
}
