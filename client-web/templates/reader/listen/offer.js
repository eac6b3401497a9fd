// Offers to read the page aloud where the phone itself has a voice for its language; others would send the text away.
const button = document.querySelector('.listen')
const speech = self.speechSynthesis

const offer = () => {
  button.hidden = !speech.getVoices().some(({ lang, localService }) => localService && lang.split(/\W|_/)[0] === document.documentElement.lang)
}

if (speech) {
  button.textContent = button.value
  button.onclick = () => import(button.name).then(({ listen }) => listen(button))
  speech.onvoiceschanged = offer
  offer()
}
