import { verify } from '../../db/verify.ts'
import { assemble } from '../assemble.ts'
import type { Finding } from '../core/verification.ts'
import { localConfig } from '../local-settings.ts'
import { noAssets } from './no-assets.ts'

/** Enough of an id to find the row by, and nothing that says who or what it is about. */
const named = (subject: string): string => {
  const [kind = '', id = ''] = subject.split(':')
  return kind === 'pagina' || id === '' ? kind : `${kind} ${id.slice(0, 8)}…`
}

const told = (finding: Finding): string =>
  'day' in finding
    ? `dag ${finding.day}: ${dayFaults[finding.fault]}`
    : `${named(finding.subject)}: ${subjectFault(finding)}`

const dayFaults = {
  head: 'het dagslot past niet op wat er die dag gebeurde',
  'head-missing': 'er ontbreekt een dagslot',
} as const

function subjectFault(finding: Exclude<Finding, { day: string }>): string {
  if (finding.fault === 'rows-gone') return 'de geschiedenis is er, de melding of casus zelf niet'
  if (finding.fault === 'history-gone') return 'de melding is er, de geschiedenis niet'
  const { seq } = finding
  const texts = {
    chain: `gebeurtenis ${seq} is veranderd, verplaatst of zonder sleutel gemaakt`,
    gap: `vóór gebeurtenis ${seq} ontbreekt iets`,
    version: `na gebeurtenis ${seq} ontbreekt iets, of de stand van de melding is veranderd`,
  }
  return texts[finding.fault]
}

async function run() {
  // With settings of its own this is production; without them it is the database of `npm start`.
  const services = await assemble(localConfig(process.env, { demo: !process.env['APP_SECRET'] }), noAssets)
  const { subjects, events, days, sealedUntil, findings } = await verify(services.db)
  services.db.client.close()
  console.log(`Nagekeken: ${events} gebeurtenissen bij ${subjects} onderwerpen, ${days} dagsloten.`)
  console.log(sealedUntil === null ? 'Er is nog geen dag verzegeld.' : `Verzegeld tot en met ${sealedUntil}.`)
  if (findings.length === 0) return console.log('Alles klopt.')
  console.log(`\n${findings.length === 1 ? '1 afwijking' : `${findings.length} afwijkingen`}:`)
  for (const finding of findings) console.log(`  - ${told(finding)}`)
  process.exitCode = 1
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(2)
})
