// Leaving at once: the page is covered before anything is asked for, and is not there when somebody goes back.
const exit = document.querySelector('.bar__exit')
let escaped = -9e9

const leave = () => {
  document.title = exit.host
  document.body.textContent = ''
  try {
    sessionStorage.clear()
    sessionStorage.left = 1
  } catch (refused) {}
  const { controller } = navigator.serviceWorker || {}
  if (controller) controller.postMessage({ type: 'leave' })
  location.replace(navigator.onLine ? exit.href : 'about:blank')
  return false
}

exit.onclick = leave
// Twice within two seconds.
onkeydown = ({ key, timeStamp }) => {
  if (key === 'Escape') escaped = timeStamp - escaped < 2e3 ? leave() : timeStamp
}
// Whoever opens the site again means to; whoever only goes back in the list of pages may be somebody else.
onpageshow = ({ persisted }) => {
  try {
    if (sessionStorage.left && (persisted || performance.navigation.type === 2)) leave()
    else delete sessionStorage.left
  } catch (refused) {}
}
