// The storage may be full, switched off or forbidden: then there simply is no draft.

/** @typedef {Record<string, string[]>} Fields */

const ONE_DAY = 24 * 60 * 60 * 1000

/** @param {string} name */
const key = (name) => `concept:${name}`

/** Only this script writes here, but an older version of it may have.
 * @param {unknown} value @returns {value is { savedAt: number, fields: Fields }} */
const isDraft = (value) =>
  typeof value === 'object' &&
  value !== null &&
  'savedAt' in value &&
  typeof value.savedAt === 'number' &&
  'fields' in value &&
  typeof value.fields === 'object' &&
  value.fields !== null &&
  Object.values(value.fields).every(Array.isArray)

/** @param {string} name @returns {Fields | null} */
export const readDraft = (name) => {
  try {
    /** @type {unknown} */
    const draft = JSON.parse(localStorage.getItem(key(name)) ?? 'null')
    if (!isDraft(draft)) return null
    if (Date.now() - draft.savedAt < ONE_DAY) return draft.fields
    localStorage.removeItem(key(name))
    return null
  } catch {
    return null
  }
}

/** @param {string} name @param {Fields} fields @returns {boolean} whether it is really stored */
export const writeDraft = (name, fields) => {
  try {
    localStorage.setItem(key(name), JSON.stringify({ savedAt: Date.now(), fields }))
    return true
  } catch {
    return false
  }
}

/** @param {string} name */
export const removeDraft = (name) => {
  try {
    localStorage.removeItem(key(name))
  } catch {
    // Nothing was stored either.
  }
}
