// Leaving at once: the page is covered before anything is asked for, and is not there when somebody goes back.
const exit = document.querySelector('.bar__exit')
const TWICE = 2000
let escaped = -TWICE

const leave = () => {
  document.title = exit.host
  document.body.textContent = ''
  if (self.speechSynthesis) speechSynthesis.cancel()
  try { sessionStorage.left = 1 } catch (refused) {}
  const worker = (navigator.serviceWorker || {}).controller
  if (worker) worker.postMessage({ type: 'leave' })
  location.replace(navigator.onLine ? exit.href : 'about:blank')
}

exit.onclick = (event) => {
  event.preventDefault()
  leave()
}
onkeydown = ({ key, timeStamp }) => {
  if (key !== 'Escape') return
  if (timeStamp - escaped < TWICE) leave()
  escaped = timeStamp
}
// Whoever opens the site again means to; whoever only goes back in the list of pages may be somebody else.
onpageshow = ({ persisted }) => {
  try {
    if (sessionStorage.left && (persisted || performance.navigation.type === 2)) leave()
    else delete sessionStorage.left
  } catch (refused) {}
}
