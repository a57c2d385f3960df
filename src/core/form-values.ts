/** What a form sent: each field with all its values, as typed. */
export type FormValues = ReadonlyMap<string, string[]>

export const emptyForm: FormValues = new Map()

export const one = (values: FormValues, name: string): string => values.get(name)?.[0] ?? ''

/** All values of a field but the empty ones, which stand for "no answer". */
export const all = (values: FormValues, name: string): string[] =>
  (values.get(name) ?? []).filter((v) => v !== '')

/** A form filled with what is already known. */
export const formOf = (fields: Record<string, string | readonly string[] | null>): FormValues =>
  new Map(
    Object.entries(fields).map(([name, value]) => [
      name,
      value === null ? [] : typeof value === 'string' ? [value] : [...value],
    ]),
  )
