// Offers to read the page aloud where the phone itself has a voice for its language; others would send the text away.
const place = document.querySelector('.listen')
const speech = self.speechSynthesis
const language = (document.querySelector('h1 [lang]') || document.documentElement).lang.split('-')[0]

const offer = () => {
  const own = ({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language
  if (!place.hidden || !speech.getVoices().some(own)) return
  const button = document.createElement('button')
  button.append(place.firstChild, place.dataset.start)
  button.onclick = () => import(place.dataset.script).then(({ listen }) => listen(button))
  place.append(button)
  place.hidden = false
}

if (place && speech) {
  offer()
  speech.onvoiceschanged = offer
}
