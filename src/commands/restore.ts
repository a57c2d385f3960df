import { parseArgs } from 'node:util'
import { restoreBackup, type Restored } from '../../db/backup/restore.ts'
import { deriveKeys } from '../keys.ts'
import { localConfig } from '../local-settings.ts'

// Een back-up terugzetten: npm run restore -- FILE
const options = {
  replace: { type: 'boolean', default: false },
  'other-secret': { type: 'boolean', default: false },
  faulty: { type: 'boolean', default: false },
} as const

function tell({ manifest, events, migrated, sameSecret, faults, aside, letters }: Restored): void {
  const rowsIn = (name: string) => manifest.tables.find(({ table }) => table === name)?.rows ?? 0
  console.log(`Teruggezet: de back-up van ${manifest.madeAt}, gemaakt met versie ${manifest.program}.`)
  console.log(
    `  ${rowsIn('reports')} meldingen, ${rowsIn('public_cases')} casussen, ${rowsIn('accounts')} accounts, ${events} gebeurtenissen`,
  )
  if (migrated > 0) console.log(`  Van een oudere versie: ${migrated} stappen bijgewerkt.`)
  if (faults.length === 0 && sameSecret)
    console.log('  Nagekeken: het bestand, alle rijen, de geschiedenis en alle tellingen kloppen.')
  for (const fault of faults) console.log(`  Niet in orde: ${fault}`)
  if (!sameSecret)
    console.log(
      '  Met een ander APP_SECRET: adressen van toen zijn niet meer te lezen, iedereen meldt zich opnieuw aan, en npm run verify keurt de geschiedenis van toen af. Zie docs/backup.md.',
    )
  if (aside !== null) console.log(`  Wat er stond, staat nu in ${aside}. Bewaar het niet langer dan nodig.`)
  console.log(`\nWat na ${manifest.madeAt} gebeurde, is er niet meer. Denk aan:`)
  console.log('  - wie daarna iets introk of liet wissen: dat staat er nu weer en moet opnieuw weg')
  console.log(
    `  - ${letters} brieven die toen nog wachtten: een deel is misschien al verstuurd, zie /beheer/post`,
  )
}

async function run() {
  const { positionals, values } = parseArgs({ allowPositionals: true, options })
  const [file] = positionals
  if (file === undefined || positionals.length > 1)
    throw new Error('Zo: npm run restore -- BESTAND [--replace]')
  process.umask(0o077)
  const config = localConfig(process.env, { demo: !process.env['APP_SECRET'], makes: 'secret' })
  tell(
    await restoreBackup(
      file,
      { url: config.databaseUrl, authToken: config.databaseAuthToken },
      await deriveKeys(config.secret),
      { replace: values.replace, otherSecret: values['other-secret'], faulty: values.faulty },
    ),
  )
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
