import { z } from 'zod'
import { inOrder } from './boundary.ts'
import { offeredKey } from './former-key.ts'
import { matchRegion } from './region.ts'
import { type ReportSubmission, reportKinds, visibilities } from './report.ts'
import type { Taxonomy } from './taxonomy.ts'
import { atMost, storableStory, storableText } from './text.ts'

/** A fault in one field of a form or request, in Dutch, saying what to do. */
export type FieldError = { field: string; message: string }
export type Parsed<T> = { ok: T } | { errors: FieldError[] }

export const limits = { title: 120, story: 6000, viaParty: 120, tried: 2000 } as const

const keysOf = (known: ReadonlyMap<string, { key: string }>, message: string) =>
  z.array(offeredKey(known, message), message)

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), schema.nullable())

/** The fields of a melding as they stand in the form. */
export const fieldsInOrder = (taxonomy: Taxonomy): string[] => Object.keys(submissionSchema(taxonomy).shape)

/** A region by its key or a typed name. */
export const regionKey = (taxonomy: Taxonomy) =>
  z.string('Vul je regio in.').transform((typed, ctx) => {
    const found = matchRegion(typed, taxonomy)
    if (found.region) return found.region.key
    ctx.addIssue({ code: 'custom', message: regionMessage(typed, found.candidates) })
    return z.NEVER
  })

/** Who said no, on which ground, and through which bigger party it had to go. */
const exclusion = (taxonomy: Taxonomy) => ({
  geweigerdDoor: optional(
    offeredKey(taxonomy.body, 'Kies een soort instantie uit de lijst.').refine(
      (key) => taxonomy.body.get(key)?.is_kind === true,
      'Kies een soort instantie uit de lijst.',
    ),
  ),
  weigeringsgrond: optional(offeredKey(taxonomy.term.refusal_ground, 'Kies een reden uit de lijst.')),
  viaPartij: optional(
    storableText('Noem het soort organisatie.').max(limits.viaParty, atMost(limits.viaParty)),
  ),
})

const labels = (taxonomy: Taxonomy) => ({
  domeinen: keysOf(taxonomy.domain, 'Kies een wet of potje uit de lijst.').min(
    1,
    'Kies minstens één wet of potje. Weet je het niet? Kies dan “Anders of weet ik niet”.',
  ),
  barrieres: keysOf(taxonomy.barrier, 'Kies een soort barrière uit de lijst.').max(
    3,
    'Kies hoogstens drie soorten.',
  ),
})

/**
 * The shape of a new melding as form and API send it, with Dutch field names. Both use the same rules;
 * `regio` takes a key or a typed name.
 */
export const submissionSchema = (taxonomy: Taxonomy) =>
  z.strictObject(
    {
      verhaal: storableStory('Vertel wat er vastloopt.')
        .min(40, 'Vertel iets meer: minstens 40 tekens. Eén of twee zinnen zijn genoeg.')
        .max(limits.story, atMost(limits.story, 'je verhaal')),
      titel: storableText('Vul een titel in.')
        .min(5, 'Maak de titel iets langer: minstens 5 tekens.')
        .max(limits.title, atMost(limits.title, 'de titel')),
      soort: z.enum(reportKinds, 'Kies waar je melding over gaat.'),
      ...exclusion(taxonomy),
      ...labels(taxonomy),
      rol: offeredKey(taxonomy.term.reporter_role, 'Kies vanuit welke rol je meldt.'),
      regio: regionKey(taxonomy),
      geenPersoonsgegevens: z.boolean('Kies ja of nee.').default(false),
      stilzwijgendAkkoord: z.boolean('Kies ja of nee.').default(false),
      openbaarheid: z.enum(visibilities, 'Kies of je melding openbaar mag worden.'),
      toestemming: z.literal(
        true,
        'Zet een vinkje als je akkoord gaat. Zonder akkoord kunnen we je melding niet aannemen.',
      ),
    },
    'Stuur één melding, met een naam bij elk veld.',
  )

type Schema = ReturnType<typeof submissionSchema>
const schemas = new WeakMap<Taxonomy, Schema>()

// Making it takes longer than using it, and a taxonomy never changes.
function schemaOf(taxonomy: Taxonomy): Schema {
  const schema = schemas.get(taxonomy) ?? submissionSchema(taxonomy)
  schemas.set(taxonomy, schema)
  return schema
}

/** What an exclusion needs and nothing else does; looked at even when other fields are wrong, to say it all at once. */
function missingExclusion(input: unknown): FieldError[] {
  const sent = z.looseObject({ soort: z.literal('uitsluiting') }).safeParse(input)
  if (!sent.success) return []
  const blank = (field: string) =>
    sent.data[field] === undefined || sent.data[field] === '' || sent.data[field] === null
  return [
    ...(blank('geweigerdDoor') ? [{ field: 'geweigerdDoor', message: 'Kies wie er nee zei.' }] : []),
    ...(blank('weigeringsgrond')
      ? [{ field: 'weigeringsgrond', message: 'Kies welke reden je kreeg.' }]
      : []),
  ]
}

function regionMessage(typed: string, candidates: { name: string }[]): string {
  if (typed.trim() === '')
    return 'Vul je regio in. Weet je het niet of gaat het om heel Nederland? Kies “Heel Nederland of meer regio’s”.'
  if (candidates.length === 0) return 'Deze regio kennen we niet. Kies een regio uit de lijst.'
  return `Welke regio bedoel je? Bijvoorbeeld ${candidates
    .slice(0, 3)
    .map((r) => r.name)
    .join(', ')}.`
}

/** Parses one new melding; reports every fault at once. */
export function parseSubmission(input: unknown, taxonomy: Taxonomy): Parsed<ReportSubmission> {
  const schema = schemaOf(taxonomy)
  const result = schema.safeParse(input)
  const missing = missingExclusion(input)
  if (!result.success) {
    return { errors: inFormOrder([...fieldErrors(result.error), ...missing], Object.keys(schema.shape)) }
  }
  if (missing.length > 0) return { errors: missing }
  const sent = result.data
  const excluded = sent.soort === 'uitsluiting'
  return {
    ok: {
      kind: sent.soort,
      title: sent.titel,
      story: sent.verhaal,
      role: sent.rol,
      region: sent.regio,
      domains: inOrder(sent.domeinen, taxonomy),
      barriers: [...new Set(sent.barrieres)],
      visibility: sent.openbaarheid,
      silenceIsYes: sent.openbaarheid === 'openbaar' && sent.stilzwijgendAkkoord,
      refusedBy: excluded ? sent.geweigerdDoor : null,
      refusalGround: excluded ? sent.weigeringsgrond : null,
      viaParty: excluded ? sent.viaPartij : null,
    },
  }
}

// Fields that the form does not have come last.
function inFormOrder(errors: FieldError[], fields: string[]): FieldError[] {
  const place = ({ field }: FieldError) => (fields.includes(field) ? fields.indexOf(field) : fields.length)
  return errors.toSorted((a, b) => place(a) - place(b))
}

/** One fault a field (the first), in the order of the schema; a fault in no field carries an empty name. */
export function fieldErrors(error: z.ZodError): FieldError[] {
  const errors = new Map<string, string>()
  for (const issue of error.issues) {
    const names = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')]
    for (const field of names) {
      const message = issue.code === 'unrecognized_keys' ? 'Dit veld kennen we niet.' : issue.message
      if (!errors.has(field)) errors.set(field, message)
    }
  }
  return [...errors].map(([field, message]) => ({ field, message }))
}
