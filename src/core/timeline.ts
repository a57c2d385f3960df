import type { AuditEvent } from './audit-event.ts'

/** Something that happened to a knelpunt, as far as everyone may read it: all of it, but not who did it. */
export type Happening = Pick<AuditEvent, 'seq' | 'kind' | 'at' | 'details'>

export const textIn = ({ details }: Pick<Happening, 'details'>, key: string): string | null => {
  const value = details[key]
  return typeof value === 'string' ? value : null
}

export const numberIn = ({ details }: Pick<Happening, 'details'>, key: string): number | null => {
  const value = details[key]
  return typeof value === 'number' ? value : null
}

export const textsIn = ({ details }: Pick<Happening, 'details'>, key: string): string[] => {
  const value = details[key]
  return Array.isArray(value) ? value : []
}
