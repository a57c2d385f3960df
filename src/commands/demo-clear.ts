import { clearDemo } from '../../db/demo/clear.ts'
import { migrate } from '../../db/migrate.ts'
import { assemble } from '../assemble.ts'
import { localConfig } from '../local-settings.ts'
import { noAssets } from './no-assets.ts'

const services = await assemble(localConfig(process.env, { demo: !process.env['APP_SECRET'] }), noAssets)
await migrate(services.db)
console.log(`${await clearDemo(services.db)} verzonnen meldingen gewist.`)
services.db.client.close()
