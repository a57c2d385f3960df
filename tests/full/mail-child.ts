import { openDatabase } from '../../db/client.ts'
import { askQuestion } from '../../db/messages.ts'
import { findReport } from '../../db/reports.ts'
import { assemble } from '../../src/assemble.ts'
import { runMail } from '../../src/jobs/clock.ts'
import { readConfig } from '../../src/config.ts'
import { smtpMail } from '../../src/smtp.ts'
import { noAssets } from '../../src/commands/no-assets.ts'

// A process of its own that asks a reporter something and mails about it. It stands still before the step that it was
// told, so that it can be killed right there.
const { REPORT = '', STOP_BEFORE = '', NOW = '', ACCOUNT = '' } = process.env
const config = readConfig(process.env)
let step = 0

async function before(what: string): Promise<void> {
  step += 1
  if (String(step) !== STOP_BEFORE) return
  console.log(`stopped before ${what}`)
  await new Promise(() => setInterval(() => {}, 1000))
}

const base = await assemble(config, noAssets)
const db = await openDatabase({ url: config.databaseUrl, auditKey: base.keys.audit })
const execute = db.client.execute.bind(db.client)
const batch = db.client.batch.bind(db.client)
db.client.execute = async (...args: Parameters<typeof execute>) => {
  await before('execute')
  return execute(...args)
}
db.client.batch = async (...args: Parameters<typeof batch>) => {
  await before('batch')
  return batch(...args)
}
if (!config.smtp) throw new Error('no mail server')
const smtp = smtpMail(config.smtp)
const now = new Date(NOW)
const send: typeof smtp = async (message) => {
  await before('send')
  return smtp(message)
}

const record = await findReport(db, { id: REPORT })
if (!record) throw new Error('no such melding')
await askQuestion(db, record, { text: 'Welke gemeente is dit?', accountId: ACCOUNT, now })
await runMail({ ...base, db, now: () => now, mail: { send } })
console.log(`done in ${step}`)
process.exit(0)
