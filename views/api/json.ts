import { apiVersion } from '../../src/core/api-version.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import type { OpenApi, OperationObject } from './document.ts'
import { exampleOf } from './example.ts'
import { type Operation, operations, tags } from './operations.ts'
import { parametersOf } from './parameters.ts'
import { answerResponse, headers, notModified, problemResponses } from './responses.ts'
import { componentSchemas, type JsonSchema, refTo } from './schemas.ts'

type Schemas = Record<string, JsonSchema>

const everyError = [400, 406, 500] as const

/** Where the API is, and the address of who answers for it. */
type Site = { publicUrl: string; contact: string }

/** The OpenAPI 3.1 document: made from the schemas that check what comes in and shape what goes out. */
export function openApiJson(taxonomy: Taxonomy, { publicUrl, contact }: Site): OpenApi {
  const schemas = componentSchemas(taxonomy)
  const described: OpenApi['paths'] = {}
  for (const row of operations) {
    const path = row.path.slice(paths.api.base.length)
    described[path] = { ...described[path], [row.method]: operationObject(row, taxonomy, schemas) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Schottenmelder',
      version: apiVersion,
      summary: 'Openbaar register van wat goede zorg en hulp tegenhoudt.',
      description:
        'Lees de openbare casussen, de aantallen en de indeling, of stuur een melding. Iedereen mag de ' +
        'gegevens vrij gebruiken. Er is geen sleutel nodig.',
      contact: contactOf({ publicUrl, contact }),
      license: { name: 'CC0 1.0', identifier: 'CC0-1.0' },
    },
    servers: [{ url: `${publicUrl}${paths.api.base}`, description: 'Versie 1' }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths: described,
    components: { schemas, headers, responses: problemResponses },
    externalDocs: { url: `${publicUrl}${paths.apiDocumentation}`, description: 'Uitleg met voorbeelden' },
  }
}

const contactOf = ({ publicUrl, contact }: Site) => ({
  name: 'Beheer van de Schottenmelder',
  email: contact,
  url: `${publicUrl}${paths.contact}`,
})

function operationObject(row: Operation, taxonomy: Taxonomy, schemas: Schemas): OperationObject {
  const { id, tag, summary, description, method, errors } = row
  const problems = [...everyError, ...errors].toSorted((a, b) => a - b)
  return {
    operationId: id,
    tags: [tag],
    summary,
    description,
    parameters: parametersOf(row, taxonomy),
    ...(method === 'post' ? { requestBody: reportBody(schemas) } : {}),
    responses: {
      [row.answer.status]: answerResponse(row, schemas),
      ...(method === 'get' ? { 304: notModified } : {}),
      ...Object.fromEntries(
        problems.map((status) => [status, { $ref: `#/components/responses/Probleem${status}` }]),
      ),
    },
  }
}

const reportBody = (schemas: Schemas) => ({
  required: true,
  description: 'De melding.',
  content: {
    'application/json': {
      schema: { $ref: refTo('Melding') },
      example: exampleOf({ $ref: refTo('Melding') }, schemas),
    },
  },
})
