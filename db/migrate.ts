import { fileURLToPath } from 'node:url'
import { migrate as runMigrations } from 'drizzle-orm/libsql/migrator'
import type { Database } from './client.ts'

const migrationsFolder = fileURLToPath(new URL('migrations', import.meta.url))

/** Brings the database to the newest schema; the same migrations run on a file and over HTTP. Node only. */
export const migrate = (db: Database): Promise<void> => runMigrations(db.orm, { migrationsFolder })
