import type { Field } from './forms.ts'
import type { Lot } from './requests.ts'

const typical: [RegExp, string][] = [
  [/^casusnummer/, '2'],
  [/^nummer$/, '1'],
  [/^knelpuntnummer/, '904'],
  [/sleutel$/i, 'een_nieuw_woord'],
  [/^kenmerk$/, 'M-K7P-4XD-HRA'],
  [/^pagina$/, '/casussen/1'],
  [/^maildomein$/, 'voorbeeld.nl'],
  [/mail/i, 'iemand@voorbeeld.nl'],
  [/^(weg|website|bron)$|link$/i, 'https://voorbeeld.example/pagina'],
  [/^(gelezenOp|briefdatum|gezegdOp)$/, '2026-03-02'],
  [/op$|datum|^tot$/i, '2026-06-01'],
  [/^(vanaf|totEnMet)$/, '2026-01'],
  [/^regio$/i, 'Twente'],
  [/sinds|jaar/i, '2020'],
  [/termijn|dagen/i, '12'],
]

/** What somebody fills in: what stands there already, one of the choices, or words. */
export function validValue(
  { name, value, kind, options }: Field,
  { words, picks }: Pick<Lot, 'words' | 'picks'>,
  at: number,
): string[] {
  if (kind === 'fixed') return [name === 'sleutel' ? crypto.randomUUID() : value]
  const picked = (shift: number) => options[((picks[at % picks.length] ?? 0) + shift) % options.length] ?? ''
  if (kind === 'choice') return [picked(0)]
  // Two of many, so that what asks for more than one gets it.
  if (kind === 'choices') return [...new Set(options.length > 2 ? [picked(0), picked(1)] : [picked(0)])]
  if (name === 'website' && value === '') return ['']
  if (value !== '' && !/titel|verhaal|tekst|toelichting|opmerking|notitie|vraag/.test(name)) return [value]
  return [typical.find(([pattern]) => pattern.test(name))?.[1] ?? words]
}
