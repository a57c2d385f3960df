import { z } from 'zod'
import { type ReportState, reportStates } from '../../src/core/report.ts'
import { heldUntil } from '../../src/core/retention.ts'
import { dayOf } from '../../src/core/working-days.ts'
import { paths } from '../../src/paths.ts'
import * as f from '../api/field.ts'

export const receiptSchema = z
  .object({
    kenmerk: f.text('Het nummer van de melding, ook om voor te lezen.', 'M-K7P-4XD-HRA'),
    volgUrl: f.address(
      'De eigen link van de melder. Wie hem heeft, kan de melding zien en intrekken: bewaar hem goed.',
      'https://schottenmelder.example/volg/b3JkZXItdmFuLWRlLWxpbms',
    ),
    stand: z
      .enum(reportStates)
      .nullable()
      .meta({
        description:
          'Hoe de melding ervoor staat; `null` als we dat net niet konden nagaan. Na het sturen is dat `ontvangen`, of `aangehouden`: dan leest geen moderator ' +
          'de melding, tot de melder op `volgUrl` een e-mailadres invult en dat bevestigt. Stuur je hetzelfde nog ' +
          'eens, dan is het de stand van nu.',
        examples: ['aangehouden'],
      }),
    bevestigenVoor: z.iso
      .date()
      .nullable()
      .meta({
        description:
          'Voor welke dag de melder het e-mailadres bevestigt: daarna wissen we de melding. Alleen bij de stand ' +
          '`aangehouden`, anders `null`.',
        examples: ['2026-12-22'],
      }),
  })
  .meta({ description: 'Het bewijs dat we de melding hebben.' })

type Receipt = { reference: string; token: string }
/** How a melding stands, and since when. */
type Standing = { state: ReportState; receivedAt: Date }

export const receiptJson = (
  { reference, token }: Receipt,
  standing: Standing | null,
  publicUrl: string,
): z.output<typeof receiptSchema> => ({
  kenmerk: reference,
  volgUrl: `${publicUrl}${paths.followUp(token)}`,
  stand: standing?.state ?? null,
  bevestigenVoor: standing?.state === 'aangehouden' ? dayOf(heldUntil(standing.receivedAt)) : null,
})
