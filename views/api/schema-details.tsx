import type { FC } from 'hono/jsx'
import { Details } from '../components/details.tsx'
import type { JsonSchema } from './schemas.ts'
import { WithCode } from './with-code.tsx'

const words: Readonly<Record<string, string>> = {
  string: 'tekst',
  integer: 'geheel getal',
  boolean: 'ja of nee',
  array: 'lijst',
  object: 'object',
  null: 'null',
}

const formats: Readonly<Record<string, string>> = { date: 'dag', 'date-time': 'moment', uri: 'webadres' }

const wordFor = (type: string, format: string | undefined) =>
  (type === 'string' ? formats[format ?? ''] : undefined) ?? words[type] ?? type

const typesOf = ({ type, anyOf = [], $ref }: JsonSchema): string[] => {
  if ($ref) return ['object']
  if (type === undefined) return anyOf.flatMap((part) => (typeof part === 'boolean' ? [] : typesOf(part)))
  return [type].flat()
}

const formatOf = ({ format, anyOf = [] }: JsonSchema): string | undefined =>
  format ?? anyOf.flatMap((part) => (typeof part === 'boolean' ? [] : (part.format ?? [])))[0]

/** The kind of a value in words: "tekst of null", "lijst van teksten". */
export const kindOf = (schema: JsonSchema): string =>
  typesOf(schema)
    .map((type) => wordFor(type, formatOf(schema)))
    .join(' of ')

const itemsOf = ({ items }: JsonSchema): JsonSchema =>
  items && typeof items === 'object' && !Array.isArray(items) ? items : {}

/** The values to choose from, folded because there are often many. */
export const Choices: FC<{ schema: JsonSchema }> = ({ schema }) => {
  const choices = schema.enum ?? itemsOf(schema).enum
  if (!choices) return null
  return (
    <details class="field-list__choices">
      <summary>Kies uit {choices.length} waarden</summary>
      <p>
        {choices.map((choice, i) => (
          <>
            {i > 0 && ', '}
            <code class="code">{String(choice)}</code>
          </>
        ))}
      </p>
    </details>
  )
}

type Item = { name: string; schema: JsonSchema }

/** The fields of a schema and of what lies in it, each by its full name: `schotten[].sleutel`. */
function fieldsOf(schema: JsonSchema, prefix = ''): Item[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    if (typeof field === 'boolean') return []
    const own: Item = { name: `${prefix}${name}`, schema: field }
    return [own, ...fieldsOf(field, `${own.name}.`), ...fieldsOf(itemsOf(field), `${own.name}[].`)]
  })
}

/** One schema of the document, folded, with a row a field. */
export const SchemaDetails: FC<{ name: string; schema: JsonSchema }> = ({ name, schema }) => (
  <Details summary={name}>
    {schema.description && (
      <p class="nl-paragraph">
        <WithCode text={schema.description} />
      </p>
    )}
    <dl class="field-list">
      {fieldsOf(schema).map((field) => (
        <div class="field-list__item">
          <dt>
            <code class="code">{field.name}</code>{' '}
            <span class="field-list__kind">{kindOf(field.schema)}</span>
          </dt>
          <dd>
            <WithCode text={field.schema.description ?? ''} />
            <Choices schema={field.schema} />
          </dd>
        </div>
      ))}
    </dl>
  </Details>
)
