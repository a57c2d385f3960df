import json from '../../db/taxonomy.json' with { type: 'json' }
import { parseTaxonomy } from '../../src/core/taxonomy.ts'

/** The shipped file, to damage a copy of. */
export const taxonomyFile = () => structuredClone(json)

/** For tests that need no database. */
export const taxonomy = parseTaxonomy(json)
