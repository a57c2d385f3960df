import type { Child } from 'hono/jsx'
import type { HeldData, HeldRow, HeldValue } from '../../src/core/held-data.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { dateAndTime } from '../dates.ts'

/** What is kept, as the page tells it. */
export type Held = { rows: (part: string) => HeldRow[]; taxonomy: Taxonomy }

/** One chapter of the page: of which parts it tells, and how; null when there is nothing of them. */
export type Chapter = {
  title: string
  parts: readonly string[]
  tell: (held: Held) => Child | null
}

export const heldOf = ({ parts }: HeldData, taxonomy: Taxonomy): Held => ({
  rows: (part) => parts.find(({ name }) => name === part)?.rows ?? [],
  taxonomy,
})

const moment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/** A value as words: a moment as people write it, what was not filled in as nothing. */
export function said(value: HeldValue | undefined): string {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return ''
  return moment.test(value) ? dateAndTime(new Date(value)) : value
}

/** A moment that is always there. */
export const momentOf = (value: HeldValue | undefined): Date =>
  new Date(typeof value === 'string' ? value : Number.NaN)

export const many = (value: HeldValue | undefined): string[] => (Array.isArray(value) ? value.map(said) : [])

/** The label of a key; a key that has none any more says itself, and nothing says nothing. */
export function labelled(labels: Readonly<Record<string, string>>, value: HeldValue | undefined): string {
  const key = said(value)
  return labels[key] ?? key
}

/** The label of a key of the classification. */
export function termed(
  terms: ReadonlyMap<string, { label: string } | { name: string }>,
  value: HeldValue | undefined,
): string {
  const key = said(value)
  const term = terms.get(key)
  if (!term) return key
  return 'label' in term ? term.label : term.name
}

export type Item = { key: string; value: Child }

/** A line, left out when there is nothing to say. */
export const line = (key: string, value: string): Item[] => (value === '' ? [] : [{ key, value }])
