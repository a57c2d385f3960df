import { z } from 'zod'
import { problemSchema } from '../../src/core/problem.ts'
import { submissionSchema } from '../../src/core/submission.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { bottleneckSchema, bottlenecksSchema } from '../bottlenecks/json.ts'
import { bodiesSchema } from '../bodies/json.ts'
import { caseSchema, casesSchema, wholeCaseSchema } from '../cases/json.ts'
import { countsSchema } from '../counts/json.ts'
import { regionsSchema } from '../regions/json.ts'
import { responsesSchema } from '../official-responses/json.ts'
import { receiptSchema } from '../reports/json.ts'
import { signpostsSchema } from '../signposts/json.ts'
import { taxonomySchema } from '../taxonomy/json-schema.ts'
import { reportFields } from './report-fields.ts'

export type JsonSchema = z.core.JSONSchema.JSONSchema

/** What the API answers with, by the names in its document. */
export const answerSchemas = {
  Casus: caseSchema,
  CasusVolledig: wholeCaseSchema,
  Casussen: casesSchema,
  Knelpunt: bottleneckSchema,
  Knelpunten: bottlenecksSchema,
  Tellingen: countsSchema,
  Taxonomie: taxonomySchema,
  Regios: regionsSchema,
  Instanties: bodiesSchema,
  Wegwijzers: signpostsSchema,
  Reacties: responsesSchema,
  Ontvangst: receiptSchema,
  Probleem: problemSchema,
} as const
export type SchemaName = keyof typeof answerSchemas

export const refTo = (name: SchemaName | 'Melding') => `#/components/schemas/${name}`

const answers = z.registry<{ id: string }>()
for (const [id, schema] of Object.entries(answerSchemas)) answers.add(schema, { id })

// OpenAPI knows the address and the dialect of a component; for a day or moment the format says it all.
function tidy({ $schema: _dialect, $id: _address, ...schema }: JsonSchema): JsonSchema {
  return schema
}

function answerJsonSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(answers, {
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern
      // A new field is no breaking change, so a reader must not refuse what it does not know.
      delete jsonSchema.additionalProperties
    },
  })
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, tidy(schema)]))
}

function reportJsonSchema(taxonomy: Taxonomy): JsonSchema {
  const judging = z.toJSONSchema(submissionSchema(taxonomy), { io: 'input' })
  const told = reportFields(taxonomy)
  const explained = ([field, schema]: [string, JsonSchema | boolean]): [string, JsonSchema | boolean] => [
    field,
    typeof schema === 'boolean' ? schema : { ...schema, ...told[field] },
  ]
  return {
    ...tidy(judging),
    description: 'Een nieuwe melding. Noem niemand bij naam.',
    properties: Object.fromEntries(Object.entries(judging.properties ?? {}).map(explained)),
    required: judging.required?.filter((field) => !onlyForExclusion.includes(field)),
  }
}

const onlyForExclusion = ['geweigerdDoor', 'weigeringsgrond', 'viaPartij']

/** All component schemas. The melding is described by the very schema that judges it. */
export const componentSchemas = (taxonomy: Taxonomy): Record<string, JsonSchema> => ({
  ...answerJsonSchemas(),
  Melding: reportJsonSchema(taxonomy),
})
