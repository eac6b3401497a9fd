// A picture opens where it is described, once somebody asks for it; where it does not come, the link is there again.
document.querySelectorAll('.picture').forEach((link) => {
  link.onclick = () => {
    const picture = new Image()
    picture.alt = link.closest('figure').firstElementChild.textContent
    picture.style.maxWidth = '100%'
    picture.tabIndex = -1
    picture.onerror = () => picture.replaceWith(link)
    picture.src = link.href
    link.replaceWith(picture)
    picture.focus()
    return false
  }
})
