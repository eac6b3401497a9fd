/** @file Makes passkeys and signs in with them. Forms for it are hidden until it is known that this browser can. */

const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')

const known = (list) => list.map((each) => ({ ...each, id: bytes(each.id) }))

/** The answer as JSON, as W3C WebAuthn 5.1 writes it; not every browser does it by itself. */
function written({ id, rawId, type, response }) {
  const parts = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle']
    .filter((part) => response[part])
    .map((part) => [part, text(response[part])])
  return JSON.stringify({ id, rawId: text(rawId), type, response: Object.fromEntries(parts), clientExtensionResults: {} })
}

async function make(form, credentials) {
  const options = JSON.parse(form.dataset.passkeyMake)
  return credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: known(options.excludeCredentials)
    }
  })
}

async function use(form, credentials) {
  const headers = { 'X-Form-Token': form.elements['form-token'].value }
  const answer = await fetch(form.dataset.passkeyAsk, { method: 'POST', headers })
  if (!answer.ok) throw new Error(`asked in vain: ${answer.status}`)
  const options = await answer.json()
  return credentials.get({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: known(options.allowCredentials)
    }
  })
}

/**
 * @param {HTMLFormElement} form - carries `data-passkey-make`, the options, or `data-passkey-ask`, who knows them
 * @param {CredentialsContainer} [credentials] - given by tests
 */
export function usePasskey(form, credentials = navigator.credentials) {
  const failed = form.querySelector('[data-passkey-failed]')
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    failed.hidden = true
    const answer = form.dataset.passkeyMake ? make(form, credentials) : use(form, credentials)
    answer
      .then((credential) => {
        form.elements.credential.value = written(credential)
        form.submit()
      })
      .catch(() => {
        failed.hidden = false
      })
  })
}

if (window.PublicKeyCredential && navigator.credentials) {
  document.querySelectorAll('[data-passkey-cannot]').forEach((words) => {
    words.hidden = true
  })
  document.querySelectorAll('[data-passkey-make], [data-passkey-ask]').forEach((form) => usePasskey(form))
}
