import { z } from 'zod'
import { inOrder } from './boundary.ts'
import { type Decision, isPublished, outcomes } from './decision.ts'
import { offeredKey, offeredKeyOrNone } from './former-key.ts'
import { clearedOf, guardFaults, type PublicTexts } from './publication-guard.ts'
import { matchRegion } from './region.ts'
import { detailFacets, type Visibility } from './report.ts'
import { type FieldError, fieldErrors, limits, type Parsed } from './submission.ts'
import { type TagList, tagChoices } from './tag.ts'
import { atMost, storableText, storableTextOrNone } from './text.ts'
import type { Taxonomy } from './taxonomy.ts'

const optionalText = (max: number) => storableTextOrNone().max(max, atMost(max))

/** The public wording alone: what "bewaar tekst, besluit later" stores. */
const editSchema = z.object({
  titel: storableText('Vul de openbare titel in.').max(limits.title, atMost(limits.title, 'de titel')),
  verhaal: storableText('Vul de openbare tekst in.').max(limits.story, atMost(limits.story, 'de tekst')),
})

const rulingSchema = (taxonomy: Taxonomy) =>
  editSchema.extend({
    viaPartij: optionalText(limits.viaParty),
    regio: z.string().refine((typed) => matchRegion(typed, taxonomy).region, 'Kies een regio uit de lijst.'),
    domeinen: z
      .array(offeredKey(taxonomy.domain, 'Kies een wet of potje uit de lijst.'))
      .min(1, 'Kies minstens één wet of potje.'),
    barriere: offeredKeyOrNone(taxonomy.barrier, 'Kies een barrière uit de lijst.'),
    ookBarrieres: z
      .array(offeredKey(taxonomy.barrier, 'Kies een barrière uit de lijst.'))
      .overwrite((keys) => [...new Set(keys)]),
    uitkomst: z.enum(outcomes, 'Kies je oordeel.'),
    wegwijzer: offeredKeyOrNone(taxonomy.signpost, 'Kies een wegwijzer uit de lijst.'),
    toelichting: optionalText(2000),
    weerwoord: optionalText(2000).default(''),
    magOpenbaar: z.array(z.string()).default([]),
    weglaten: z.array(z.enum(detailFacets, 'Kies een kenmerk uit de lijst.')).default([]),
    ...tagFields(taxonomy),
  })

const tagFields = (taxonomy: Taxonomy) => {
  const keysOf = (list: TagList) => {
    const known = new Set(tagChoices(list, [], taxonomy).map((choice) => choice.key))
    return z.array(z.string().refine((key) => known.has(key), 'Kies een kenmerk uit de lijst.')).default([])
  }
  return {
    izaKnelpunten: keysOf('iza_bottleneck'),
    aandachtsgebieden: keysOf('attention_area'),
    samenwerking: keysOf('collaboration_question'),
  }
}

type SentRuling = z.infer<ReturnType<typeof rulingSchema>>

/** Rules between fields: what must be chosen or explained for which outcome. */
function rulingFaults({
  uitkomst,
  toelichting,
  wegwijzer,
  barriere,
  ookBarrieres,
}: SentRuling): FieldError[] {
  const faults: FieldError[] = []
  const fault = (field: string, message: string) => faults.push({ field, message })
  if (isPublished(uitkomst) && barriere === '') fault('barriere', 'Kies de belangrijkste barrière.')
  if (ookBarrieres.filter((key) => key !== barriere).length > 2) {
    fault('ookBarrieres', 'Kies hoogstens twee barrières die meespelen.')
  }
  if (uitkomst !== 'knelpunt' && toelichting === '')
    fault('toelichting', 'Leg uit waarom. De melder leest dit.')
  if (uitkomst === 'bestaande_route' && wegwijzer === '' && toelichting.length < 20) {
    fault('wegwijzer', 'Kies welke weg er al is, of leg het uit in de toelichting.')
  }
  return faults
}

export const parseEdit = (input: unknown): Parsed<{ publicTitle: string; publicStory: string }> => {
  const result = editSchema.safeParse(input)
  if (!result.success) return { errors: fieldErrors(result.error) }
  return { ok: { publicTitle: result.data.titel, publicStory: result.data.verhaal } }
}

const publicTexts = ({ titel, verhaal, viaPartij, toelichting, weerwoord }: SentRuling): PublicTexts => ({
  titel,
  verhaal,
  viaPartij,
  toelichting,
  weerwoord,
})

/** What becomes public holds nothing that may say who somebody is, unless the moderator let it stand. */
const privacyFaults = (sent: SentRuling, visibility: Visibility): FieldError[] =>
  visibility === 'openbaar' && isPublished(sent.uitkomst)
    ? guardFaults(publicTexts(sent), sent.magOpenbaar)
    : []

/** Parses what a moderator ruled on a melding of this visibility; every fault at once. */
export function parseRuling(input: unknown, taxonomy: Taxonomy, visibility: Visibility): Parsed<Decision> {
  const result = rulingSchema(taxonomy).safeParse(input)
  if (!result.success) return { errors: fieldErrors(result.error) }
  const sent = result.data
  const faults = [...rulingFaults(sent), ...privacyFaults(sent, visibility)]
  if (faults.length > 0) return { errors: faults }
  const others = sent.ookBarrieres.filter((key) => key !== sent.barriere)
  return {
    ok: {
      outcome: sent.uitkomst,
      explanation: sent.toelichting,
      signpost: sent.uitkomst === 'bestaande_route' && sent.wegwijzer !== '' ? sent.wegwijzer : null,
      domains: inOrder(sent.domeinen, taxonomy),
      barriers: sent.barriere === '' ? others : [sent.barriere, ...others],
      region: matchRegion(sent.regio, taxonomy).region?.key ?? '',
      publicTitle: sent.titel,
      publicStory: sent.verhaal,
      publicViaParty: sent.viaPartij === '' ? null : sent.viaPartij,
      organisationReply: sent.weerwoord === '' ? null : sent.weerwoord,
      omittedFacets: [...new Set(sent.weglaten)],
      tags: {
        iza_bottleneck: sent.izaKnelpunten,
        attention_area: sent.aandachtsgebieden,
        collaboration_question: sent.samenwerking,
      },
      cleared: clearedOf(publicTexts(sent), sent.magOpenbaar),
    },
  }
}
