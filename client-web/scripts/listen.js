/** @file Reads a page aloud with the voice of the phone, sentence by sentence. Loaded when somebody asks for it. */

const BLOCK = 'h1, h2, h3, p, li, dt, dd, th, td, legend, label'
const SILENT = '.about, .links, .word'
const SENTENCE = /.+?(?:[.!?…؟۔।॥။።፧។]+(?=\s|$)|\n|$)/g

/** A number to call is said digit by digit. */
const said = (text) => text.parentElement.closest('a[href^="tel:"] bdi')
  ? text.data.replace(/\d/g, '$& ')
  : text.data

/** What of the page can be heard, in its order: whole sentences, each with its language and the block it stands in. */
export function sentences(main) {
  const parts = []
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode
    const block = text.parentElement.closest(BLOCK)
    if (!block || block.closest(SILENT) || !block.getClientRects().length) continue
    const language = text.parentElement.closest('[lang]').lang
    const before = parts[parts.length - 1]
    const broken = text.previousSibling && text.previousSibling.nodeName === 'BR'
    if (before && before.block === block && before.language === language) before.text += (broken ? '\n' : '') + said(text)
    else parts.push({ block, language, text: said(text) })
  }
  return parts.reduce((all, { block, language, text }) => all.concat(
    (text.replace(/[^\S\n]+/g, ' ').match(SENTENCE) || [])
      .map((sentence) => ({ block, language, text: sentence.trim() }))
      .filter((sentence) => sentence.text)), [])
}

/** Only a voice that is on the phone: others send the text to a company. */
function voiceFor(language, speech) {
  const primary = (tag) => tag.toLowerCase().split(/[-_]/)[0]
  const own = speech.getVoices().filter((voice) => voice.localService && primary(voice.lang) === primary(language))
  return own.find((voice) => voice.default) || own[0]
}

/**
 * Start reading, or stop when it is being read. Whoever leaves the site is not betrayed by a voice.
 *
 * @param {HTMLButtonElement} button - pressed while the page is read
 * @param {SpeechSynthesis} [speech] - given by tests
 */
export function listen(button, speech = window.speechSynthesis) {
  const queue = sentences(document.querySelector('main'))
    .map((sentence) => Object.assign(sentence, { voice: voiceFor(sentence.language, speech) }))
    .filter((sentence) => sentence.voice)
  let reading = true
  let marked

  const mark = (block) => {
    if (marked) marked.classList.remove('listen__now')
    marked = block
    if (marked) marked.classList.add('listen__now')
  }
  const stop = () => {
    if (!reading) return
    reading = false
    speech.cancel()
    mark(null)
    button.removeAttribute('aria-pressed')
    button.onclick = () => listen(button, speech)
  }
  const next = () => {
    if (!reading) return
    const sentence = queue.shift()
    if (!sentence) return stop()
    const utterance = new SpeechSynthesisUtterance(sentence.text)
    utterance.voice = sentence.voice
    utterance.lang = sentence.voice.lang
    utterance.onend = next
    utterance.onerror = stop
    mark(sentence.block)
    speech.speak(utterance)
  }

  speech.cancel()
  button.setAttribute('aria-pressed', 'true')
  button.onclick = stop
  window.addEventListener('pagehide', stop)
  document.querySelector('.bar__exit').addEventListener('click', stop)
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && stop())
  next()
}
