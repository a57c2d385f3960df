import { assemble } from '../assemble.ts'
import { localConfig } from '../local-settings.ts'
import { prepare } from '../prepare.ts'
import { noAssets } from './no-assets.ts'

// For Workers: the database is prepared from a machine with Node, before the new version is deployed.
const services = await assemble(localConfig(process.env, { demo: false }), noAssets)
await prepare(services, (line) => console.log(line))
console.log('De database is bij.')
services.db.client.close()
