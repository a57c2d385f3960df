import { fileURLToPath } from 'node:url'
import { migrate as runMigrations } from 'drizzle-orm/libsql/migrator'
import { compareSchema, mostStepsBack } from '../src/core/schema-step.ts'
import type { Database } from './client.ts'
import { knownSteps, stepsRun } from './schema-steps.ts'

const migrationsFolder = fileURLToPath(new URL('migrations', import.meta.url))

/**
 * Brings the database to the newest schema; the same migrations run on a file and over HTTP. All that are due are one
 * transaction: when one fails, the schema is as it was. Says `ahead` when the database is a step newer than this
 * program, which then leaves it as it is. Node only.
 */
export async function migrate(db: Database): Promise<'current' | 'ahead'> {
  const before = compareSchema(knownSteps, await stepsRun(db.client))
  if (before.is === 'newer') {
    if (before.steps <= mostStepsBack) return 'ahead'
    throw new Error(
      `De database is ${before.steps} stappen nieuwer dan dit programma. Zo ver terug kan niet: start de nieuwere versie, of zet een back-up van vóór die stappen terug (docs/backup.md).`,
    )
  }
  try {
    await runMigrations(db.orm, { migrationsFolder })
  } catch (error) {
    // Another node may have been first, at the same moment.
    if (compareSchema(knownSteps, await stepsRun(db.client)).is === 'same') return 'current'
    throw new Error(
      `De database kon niet naar deze versie: ${reasonOf(error)}. Hij is gebleven zoals hij was; de vorige versie van het programma werkt er nog op.`,
      { cause: error },
    )
  }
  return 'current'
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message.slice(0, 300) : 'onbekend'
