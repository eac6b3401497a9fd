// A notice goes by itself when its time is over, on a kept page too, and stays away for this visit once it was closed.
document.querySelectorAll('.banner').forEach((banner) => {
  const { id, dataset, firstElementChild } = banner
  const look = () => {
    if (new Date(dataset.until) <= new Date()) banner.remove()
  }
  firstElementChild.ontoggle = () => {
    if (firstElementChild.open) return
    try { sessionStorage[id] = 1 } catch (refused) {}
    const main = document.querySelector('main')
    main.tabIndex = -1
    main.focus({ preventScroll: true })
    banner.remove()
  }
  try { if (sessionStorage[id]) banner.remove() } catch (refused) {}
  look()
  setInterval(look, 6e4)
})
