import { z } from 'zod'
import { paths } from '../../src/paths.ts'
import * as f from '../api/field.ts'

export const receiptSchema = z
  .object({
    kenmerk: f.text('Het nummer van de melding, ook om voor te lezen.', 'M-K7P-4XD-HRA'),
    volgUrl: f.address(
      'De eigen link van de melder. Wie hem heeft, kan de melding zien en intrekken: bewaar hem goed.',
      'https://schottenmelder.example/volg/b3JkZXItdmFuLWRlLWxpbms',
    ),
  })
  .meta({ description: 'Het bewijs dat we de melding hebben.' })

export const receiptJson = (
  { reference, token }: { reference: string; token: string },
  publicUrl: string,
): z.output<typeof receiptSchema> => ({ kenmerk: reference, volgUrl: `${publicUrl}${paths.followUp(token)}` })
