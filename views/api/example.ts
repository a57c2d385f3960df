import type { JsonSchema } from './schemas.ts'

const refersTo = /^#\/components\/schemas\/(\w+)$/

/** The schema itself, or the one it refers to. */
function resolved(schema: JsonSchema, schemas: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const name = refersTo.exec(schema.$ref ?? '')?.[1]
  return (name === undefined ? undefined : schemas[name]) ?? schema
}

/** An example put together from the examples of its fields, so that none is ever left behind. */
export function exampleOf(schema: JsonSchema, schemas: Readonly<Record<string, JsonSchema>>): unknown {
  const { examples, properties, items } = resolved(schema, schemas)
  if (Array.isArray(examples)) return examples[0]
  if (properties) {
    return Object.fromEntries(
      Object.entries(properties).flatMap(([name, property]) =>
        typeof property === 'boolean' ? [] : [[name, exampleOf(property, schemas)]],
      ),
    )
  }
  return items && typeof items === 'object' && !Array.isArray(items) ? [exampleOf(items, schemas)] : null
}
