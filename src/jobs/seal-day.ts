import { sealDays } from '../../db/audit-heads.ts'
import type { Services } from '../services.ts'

/** Seals the days that are over, also those on which nothing ran. */
export async function sealFinishedDays({ db, now }: Services): Promise<void> {
  await sealDays(db, now())
}
