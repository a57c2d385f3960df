import type { EditableList } from './taxonomy-list.ts'

/** How a text of a term is asked for and stored. */
export type FieldKind =
  /** One line, more lines, or more lines of which each is a text of its own. */
  | 'line'
  | 'text'
  | 'lines'
  /** The same for words, which are read as one row. */
  | 'words'
  /** Lines of `sleutel: uitleg`, about other terms of the same list. */
  | 'notes'
  | 'year'
  | 'url'
  | 'status'
  | 'yes-no'
  /** Keys of other lists. Of barriers the first counts most. */
  | 'barriers'
  | 'bodies'
  | 'boundaries'

export type TermField = {
  /** In the details of a term. */
  property: string
  /** In the form. */
  name: string
  kind: FieldKind
  max?: number
  optional?: true
  /** Decided once: changing it would change what the key means. */
  onlyNew?: true
}

const line = (property: string, name: string, max = 120): TermField => ({ property, name, kind: 'line', max })
const text = (property: string, name: string, max = 1000): TermField => ({
  property,
  name,
  kind: 'text',
  max,
})
const lines = (property: string, name: string): TermField => ({ property, name, kind: 'lines', max: 4000 })

const words: TermField = {
  property: 'signals',
  name: 'signaalwoorden',
  kind: 'words',
  max: 4000,
  optional: true,
}

const domain: TermField[] = [
  line('label', 'naam'),
  line('short', 'korteNaam', 40),
  line('label_en', 'engelseNaam'),
  text('payer', 'betaler'),
  text('description', 'uitleg'),
  words,
  { property: 'is_law', name: 'isWet', kind: 'yes-no', onlyNew: true },
]

const barrier: TermField[] = [
  line('label', 'naam'),
  line('short', 'korteNaam', 40),
  text('question', 'vraag', 300),
  text('definition', 'uitleg'),
  lines('examples', 'voorbeelden'),
  { property: 'not', name: 'welAnders', kind: 'notes', max: 4000, optional: true },
  words,
]

const body: TermField[] = [
  line('name', 'naam'),
  line('short', 'korteNaam', 40),
  line('type', 'type', 40),
  text('role', 'rol'),
  { property: 'is_kind', name: 'isSoort', kind: 'yes-no', onlyNew: true },
]

const signpost: TermField[] = [
  line('name', 'naam', 160),
  text('summary', 'samenvatting'),
  { property: 'barriers', name: 'barrieres', kind: 'barriers' },
  { property: 'boundaries', name: 'grenzen', kind: 'boundaries' },
  { property: 'decider', name: 'beslissers', kind: 'bodies', optional: true },
  { property: 'status', name: 'status', kind: 'status' },
  { ...text('basis', 'bron', 500), optional: true },
  { property: 'source_url', name: 'bronlink', kind: 'url', max: 500, optional: true },
  { property: 'source_year', name: 'bronjaar', kind: 'year', optional: true },
  line('checked', 'nagekeken', 60),
  { ...text('caution', 'letOp', 500), optional: true },
]

const typedFreely: readonly FieldKind[] = ['line', 'text', 'lines', 'words', 'notes']

/** The names of the fields of a list in which somebody types words, which everyone reads. */
export const freeTextsOf = (list: EditableList): string[] =>
  termFields[list].filter(({ kind }) => typedFreely.includes(kind)).map(({ name }) => name)

const label = [line('label', 'naam')]

/** Everything that can be filled in for a term: form, rules and history read the same table. */
export const termFields: Readonly<Record<EditableList, readonly TermField[]>> = {
  domain,
  barrier,
  body,
  signpost,
  target_group: label,
  setting: label,
  reporter_role: label,
  org_size: label,
  stage: label,
  consequence: label,
  money_at_stake: label,
  people_affected: label,
  money_party: label,
  refusal_ground: label,
}

/** What a new term has that no form asks for. */
export const unasked: Partial<Record<EditableList, Record<string, unknown>>> = {
  barrier: { seed: { doc: null, section: null, quote: null } },
}
