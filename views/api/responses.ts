import { apiVersion } from '../../src/core/api-version.ts'
import { type ProblemStatus, problemDetails, problemTitles } from '../../src/core/problem.ts'
import type { ResponseObject } from './document.ts'
import { exampleOf } from './example.ts'
import type { Operation } from './operations.ts'
import { type JsonSchema, refTo } from './schemas.ts'

type Schemas = Record<string, JsonSchema>

const header = (description: string, example: string) => ({
  description,
  schema: { type: 'string', examples: [example] } satisfies JsonSchema,
})

export const headers = {
  'API-Version': header('De volledige versie van deze API.', apiVersion),
  ETag: header('Verandert als het antwoord verandert. Stuur hem terug in `If-None-Match`.', '"5f3c"'),
  'Retry-After': header('Over hoeveel seconden het weer kan.', '60'),
  'Cache-Control': header('Hoe je het antwoord mag bewaren.', 'no-cache'),
  'Access-Control-Allow-Origin': header('Elke webpagina mag dit lezen.', '*'),
}

const headerRefs = (...names: (keyof typeof headers)[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))

const readHeaders = headerRefs('API-Version', 'ETag', 'Cache-Control', 'Access-Control-Allow-Origin')

const faults = [{ veld: 'schot', melding: 'Deze waarde kennen we niet.' }]

const problemStatuses = [400, 404, 406, 410, 413, 415, 422, 429, 500, 503] as const

/** One answer for each kind of fault, to refer to. */
export const problemResponses: Record<string, ResponseObject> = Object.fromEntries(
  problemStatuses.map((status) => [`Probleem${status}`, problemResponse(status)]),
)

function problemResponse(status: ProblemStatus): ResponseObject {
  const told = { status, title: problemTitles[status], detail: problemDetails[status] }
  return {
    description: `${problemTitles[status]}.`,
    headers: status === 429 ? headerRefs('API-Version', 'Retry-After') : headerRefs('API-Version'),
    content: {
      'application/problem+json': {
        schema: { $ref: refTo('Probleem') },
        example: status === 400 ? { ...told, detail: 'De vraag klopt niet.', fouten: faults } : told,
      },
    },
  }
}

export const notModified: ResponseObject = {
  description: 'Niets veranderd sinds de `ETag` die je meestuurde; er is geen inhoud.',
  headers: readHeaders,
}

export function answerResponse({ method, answer }: Operation, schemas: Schemas): ResponseObject {
  const schema: JsonSchema = answer.schema === null ? { type: 'object' } : { $ref: refTo(answer.schema) }
  return {
    description: answer.description,
    headers: method === 'get' ? readHeaders : headerRefs('API-Version', 'Cache-Control'),
    content: {
      'application/json':
        answer.schema === null ? { schema } : { schema, example: exampleOf(schema, schemas) },
    },
  }
}
