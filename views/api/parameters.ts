import { z } from 'zod'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import type { Parameter } from './document.ts'
import type { Operation } from './operations.ts'
import type { JsonSchema } from './schemas.ts'

/** What an operation takes beside its body; the query as the schema that reads it says. */
export function parametersOf({ path, query, method }: Operation, taxonomy: Taxonomy): Parameter[] {
  const asked = z.toJSONSchema(query(taxonomy), { io: 'output' }).properties ?? {}
  return [
    ...(path.includes('{nummer}') ? [caseNumber] : []),
    ...(path.includes('{adres}') ? [bottleneckAddress] : []),
    ...Object.entries(asked).flatMap(([name, schema]) =>
      typeof schema === 'boolean' ? [] : [parameter('query', name, schema)],
    ),
    method === 'post' ? idempotencyKey : ifNoneMatch,
  ]
}

function parameter(place: Parameter['in'], name: string, asked: JsonSchema): Parameter {
  const { description = '', examples, ...schema } = asked
  const example = Array.isArray(examples) ? { example: examples[0] } : {}
  return { name, in: place, required: place === 'path', description, schema, ...example }
}

const caseNumber = parameter('path', 'nummer', {
  type: 'integer',
  minimum: 1,
  maximum: 999_999_999,
  description: 'Het nummer van de casus.',
  examples: [1],
})

const bottleneckAddress = parameter('path', 'adres', {
  type: 'string',
  pattern: '^[a-z0-9-]{1,80}$',
  description: 'Het laatste deel van het webadres van het knelpunt.',
  // One of the demo, so that the commands in the documentation work there.
  examples: ['een-bed-om-te-herstellen-voor-wie-geen-huis-heeft'],
})

const ifNoneMatch = parameter('header', 'If-None-Match', {
  type: 'string',
  description: 'De `ETag` die je al hebt. Is er niets veranderd, dan is het antwoord 304.',
})

const idempotencyKey = parameter('header', 'Idempotency-Key', {
  type: 'string',
  pattern: '^[A-Za-z0-9_-]{16,100}$',
  description: 'Een eigen sleutel voor deze melding, zodat hij nooit dubbel binnenkomt.',
  examples: ['0f8fad5b-d9cb-469f-a165-70867728950e'],
})
