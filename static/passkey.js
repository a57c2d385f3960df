// Only on the pages of an account: signing in with, and adding, a passkey (better-auth, base path /auth).
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'

const BASE = '/auth/passkey'

const NOT_NOW = 'De passkey is niet geaccepteerd. Probeer het opnieuw, of gebruik de link per e-mail.'

const UNKNOWN =
  'Deze passkey werkt hier niet (meer). Gebruik een andere, of vraag een beheerder om een nieuwe link.'

class Refused extends Error {}

/** @param {unknown} value @returns {value is import('@simplewebauthn/browser').PublicKeyCredentialRequestOptionsJSON} */
const isQuestion = (value) => typeof value === 'object' && value !== null && 'challenge' in value

/** @param {unknown} value @returns {value is import('@simplewebauthn/browser').PublicKeyCredentialCreationOptionsJSON} */
const isInvitation = (value) => isQuestion(value) && 'user' in value && 'rp' in value

/** @param {string} text */
const say = (text) => {
  for (const status of document.querySelectorAll('[data-passkey-status]')) {
    status.setAttribute('role', 'status')
    status.textContent = text
  }
}

/** @param {string} path @param {RequestInit} [init] */
const call = async (path, init) => {
  const response = await fetch(`${BASE}${path}`, init)
  if (response.ok) return response
  if (response.status === 401 && path === '/verify-authentication') throw new Refused(UNKNOWN)
  if (response.status === 401 || response.status === 403)
    throw new Refused('Je aanmelding is te lang geleden of niet meer geldig. Meld je opnieuw aan.')
  if (response.status === 429) throw new Refused('Je hebt het te vaak geprobeerd. Wacht een paar minuten.')
  throw new Refused(NOT_NOW)
}

/** @param {string} path @param {unknown} body */
const send = (path, body) =>
  call(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

const signIn = async () => {
  /** @type {unknown} */
  const optionsJSON = await (await call('/generate-authenticate-options')).json()
  if (!isQuestion(optionsJSON)) throw new Refused(NOT_NOW)
  const { clientExtensionResults: _, ...response } = await startAuthentication({ optionsJSON })
  await send('/verify-authentication', { response })
  location.assign('/aanmelden')
}

/** @param {HTMLElement} button */
const register = async (button) => {
  const field = document.querySelector(button.dataset.passkeyName || ':not(*)')
  const name = field instanceof HTMLInputElement ? field.value.trim() : ''
  const query = name ? `?${new URLSearchParams({ name })}` : ''
  /** @type {unknown} */
  const optionsJSON = await (await call(`/generate-register-options${query}`)).json()
  if (!isInvitation(optionsJSON)) throw new Refused(NOT_NOW)
  const { clientExtensionResults: _, ...response } = await startRegistration({ optionsJSON })
  await send('/verify-registration', name ? { response, name } : { response })
  location.reload()
}

/** @param {unknown} error */
const explain = (error) => {
  if (error instanceof Refused) return error.message
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'AbortError')
    return 'Je hebt het afgebroken, of het duurde te lang.'
  if (name === 'InvalidStateError') return 'Dit apparaat heeft al een passkey voor je account.'
  if (name === 'TypeError') return 'Er is geen verbinding. Probeer het zo opnieuw.'
  return 'Dat lukte niet op dit apparaat. Gebruik de link per e-mail.'
}

/** @param {string} selector @param {(button: HTMLElement) => Promise<void>} act */
const connect = (selector, act) => {
  for (const button of document.querySelectorAll(selector)) {
    if (!(button instanceof HTMLElement)) continue
    button.hidden = false
    button.addEventListener('click', () => {
      say('')
      act(button).catch((error) => say(explain(error)))
    })
  }
}

if (browserSupportsWebAuthn()) {
  connect('[data-passkey-signin]', signIn)
  connect('[data-passkey-register]', register)
}
