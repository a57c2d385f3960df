import { renewCountOnly } from '../../db/count-only.ts'
import type { Services } from '../services.ts'

/** The one table of meldingen that are only counted, anew in each quarter. */
export const renewCountOnlyTable = ({ db, taxonomy, now }: Services): Promise<void> =>
  renewCountOnly(db, taxonomy, now())
