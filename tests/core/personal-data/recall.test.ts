import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { findPersonalData } from '../../../src/core/personal-data/find.ts'
import { personalDataKinds, type PersonalDataKind } from '../../../src/core/personal-data/kinds.ts'

const row = z.object({
  text: z.string(),
  spans: z.array(z.object({ start: z.int(), end: z.int(), kind: z.enum(personalDataKinds) })),
})

const rowsOf = (file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => row.parse(JSON.parse(line)))

const floor = (kind: PersonalDataKind) =>
  ['bsn', 'iban', 'email', 'telefoon'].includes(kind) ? 0.97 : kind === 'naam' ? 0.9 : 0.92

describe.each(['db/training/pii.jsonl', 'tests/core/personal-data/held-out.jsonl'])('%s', (file) => {
  const rows = rowsOf(file)

  test.each(personalDataKinds)('finds enough of %s', (kind) => {
    const wanted = rows.flatMap(({ text, spans }) =>
      spans.filter((span) => span.kind === kind).map((span) => ({ span, found: findPersonalData(text) })),
    )
    const hits = wanted.filter(({ span, found }) =>
      found.some((f) => f.kind === kind && f.start < span.end && span.start < f.end),
    )
    expect(hits.length / wanted.length).toBeGreaterThanOrEqual(floor(kind))
  })

  test('flags at most 6 % of the clean texts', () => {
    const clean = rows.filter(({ spans }) => spans.length === 0)
    const flagged = clean.filter(({ text }) => findPersonalData(text).length > 0)
    expect(flagged.length / clean.length).toBeLessThanOrEqual(0.06)
  })
})
