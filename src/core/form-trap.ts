import { type FormValues, one } from './form-values.ts'

/** A field that nobody sees; whatever fills in every field it finds fills in this one. */
export const trapField = 'website'

/** When the form was opened, in milliseconds. */
export const openedField = 'begonnen'

/** Nobody reads the form and fills it in within so many milliseconds. */
const shortest = 3000

/**
 * Whether a program seems to have filled in the form. It costs a person who is mistaken for one a second press: the
 * trap comes back empty, and by then the time has passed. A form without a time is judged by the trap alone.
 */
export function looksAutomatic(values: FormValues, now: Date): boolean {
  if (one(values, trapField) !== '') return true
  const opened = one(values, openedField)
  const took = now.getTime() - Number(opened)
  return /^\d{1,15}$/.test(opened) && took >= 0 && took < shortest
}
