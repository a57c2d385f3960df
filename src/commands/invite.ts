import { parseArgs } from 'node:util'
import { z } from 'zod'
import { migrate } from '../../db/migrate.ts'
import { assemble } from '../assemble.ts'
import { accountLimits } from '../core/account.ts'
import { invite } from '../invite.ts'
import { localConfig } from '../local-settings.ts'
import { noAssets } from './no-assets.ts'

// Who answers for an instantie is invited on the site, where the mail domain is checked.
const invitable = ['moderator', 'beheerder'] as const

const input = z.object({
  role: z.enum(invitable, `--role must be one of: ${invitable.join(', ')}`),
  email: z.string('--email is missing').toLowerCase().pipe(z.email('--email must be a mail address')),
  organisation: z
    .string()
    .trim()
    .min(1, '--organisation must not be empty')
    .max(accountLimits.organisation, '--organisation is too long')
    .optional(),
})

const options = {
  role: { type: 'string' },
  email: { type: 'string' },
  organisation: { type: 'string' },
} as const

async function run() {
  const { values } = parseArgs({ options })
  const parsed = input.safeParse(values)
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => issue.message).join('\n'))
  // With settings of its own this is production; without them it is the database of `npm start`.
  const services = await assemble(localConfig(process.env, { demo: !process.env['APP_SECRET'] }), noAssets)
  await migrate(services.db)
  console.log(await invite(services, parsed.data))
  services.db.client.close()
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
