import type { JsonSchema } from './schemas.ts'

// As much of OpenAPI 3.1 as our document uses.

type Ref = { $ref: string }

export type Parameter = {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  description: string
  schema: JsonSchema
  example?: unknown
}

type Content = Record<string, { schema: JsonSchema; example?: unknown }>

export type ResponseObject = { description: string; headers: Record<string, Ref>; content?: Content }

export type OperationObject = {
  operationId: string
  tags: string[]
  summary: string
  description: string
  parameters: Parameter[]
  requestBody?: { required: boolean; description: string; content: Content }
  responses: Record<string, ResponseObject | Ref>
}

export type OpenApi = {
  openapi: string
  info: {
    title: string
    version: string
    summary: string
    description: string
    contact: { name: string; email: string; url: string }
    license: { name: string; identifier: string }
  }
  servers: { url: string; description: string }[]
  tags: { name: string; description: string }[]
  paths: Record<string, Partial<Record<'get' | 'post', OperationObject>>>
  components: {
    schemas: Record<string, JsonSchema>
    headers: Record<string, { description: string; schema: JsonSchema }>
    responses: Record<string, ResponseObject>
  }
  externalDocs: { url: string; description: string }
}
