const label = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?'
const domain = new RegExp(`^(${label}\\.)+[a-z]{2,24}$`)

export const isMailDomain = (text: string): boolean => text.length <= 190 && domain.test(text)

/** Where anyone can have an address: it says nothing about whom somebody works for. */
const forAnyone = [
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'hotmail.nl',
  'live.nl',
  'live.com',
  'yahoo.com',
  'icloud.com',
  'me.com',
  'proton.me',
  'protonmail.com',
  'ziggo.nl',
  'kpnmail.nl',
  'planet.nl',
  'xs4all.nl',
  'home.nl',
  'casema.nl',
  'telenet.be',
]

export const isForAnyone = (text: string): boolean => forAnyone.includes(text)

/** Whether a mail address ends in this domain, or in a part of it: jan@post.vng.nl is from vng.nl. */
export function isOnDomain(address: string, mailDomain: string): boolean {
  const own = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  return own === mailDomain || own.endsWith(`.${mailDomain}`)
}
