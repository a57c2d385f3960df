import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { makeBackup } from '../../db/backup/make.ts'
import { deriveKeys } from '../keys.ts'
import { localConfig } from '../local-settings.ts'

// Een back-up terwijl de server draait: npm run backup -- FILE
const versioned = z.object({ version: z.string() })

async function run() {
  const { positionals } = parseArgs({ allowPositionals: true })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new Error('Zo: npm run backup -- BESTAND')
  // Who can read a backup can read every melding.
  process.umask(0o077)
  const config = localConfig(process.env, { demo: !process.env['APP_SECRET'], makes: 'nothing' })
  const { version } = versioned.parse(JSON.parse(readFileSync('package.json', 'utf8')))
  const { madeAt, tables } = await makeBackup(
    { url: config.databaseUrl, authToken: config.databaseAuthToken },
    file,
    { keys: await deriveKeys(config.secret), madeAt: new Date().toISOString(), program: version },
  )
  const rowsIn = (name: string) => tables.find(({ table }) => table === name)?.rows ?? 0
  console.log(`Back-up gemaakt in ${file}, van ${madeAt}:`)
  console.log(
    `  ${rowsIn('reports')} meldingen, ${rowsIn('public_cases')} casussen, ${rowsIn('accounts')} accounts`,
  )
  console.log(
    `  ${tables.length} tabellen, ${tables.reduce((sum, { rows }) => sum + rows, 0)} rijen, nageteld`,
  )
  console.log(
    'APP_SECRET zit er niet in. Bewaar dat apart: zonder is een eigen link niet opnieuw te maken, zijn e-mailadressen niet te lezen, meldt iedereen zich opnieuw aan en is de geschiedenis niet na te rekenen. Ook de map met momentopnamen (DATA_DIR/snapshots) zit er niet in.',
  )
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
