import { z } from 'zod'
import type { WireError } from './hrana-error.ts'
import { sqlValue, type WireValue } from './values.ts'

// Hrana over HTTP, versions 2 and 3, JSON encoding. Unknown fields are ignored, as the protocol asks.

const sqlReference = { sql: z.string().nullish(), sql_id: z.int32().nullish() }

const statement = z.object({
  ...sqlReference,
  args: z.array(sqlValue).default([]),
  named_args: z.array(z.object({ name: z.string(), value: sqlValue })).default([]),
  want_rows: z.boolean().nullish(),
})

export type BatchCondition =
  | { type: 'ok' | 'error'; step: number }
  | { type: 'not'; cond: BatchCondition }
  | { type: 'and' | 'or'; conds: BatchCondition[] }
  | { type: 'is_autocommit' }

const batchCondition: z.ZodType<BatchCondition> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.enum(['ok', 'error']), step: z.uint32() }),
    z.object({ type: z.literal('not'), cond: batchCondition }),
    z.object({ type: z.enum(['and', 'or']), conds: z.array(batchCondition) }),
    z.object({ type: z.literal('is_autocommit') }),
  ]),
)

const batch = z.object({
  steps: z.array(z.object({ condition: batchCondition.nullish(), stmt: statement })),
})

const streamRequest = z.discriminatedUnion('type', [
  z.object({ type: z.literal('close') }),
  z.object({ type: z.literal('execute'), stmt: statement }),
  z.object({ type: z.literal('batch'), batch }),
  z.object({ type: z.literal('sequence'), ...sqlReference }),
  z.object({ type: z.literal('describe'), ...sqlReference }),
  z.object({ type: z.literal('store_sql'), sql_id: z.int32(), sql: z.string() }),
  z.object({ type: z.literal('close_sql'), sql_id: z.int32() }),
  z.object({ type: z.literal('get_autocommit') }),
])

export const pipelineBody = z.object({ baton: z.string().nullish(), requests: z.array(streamRequest) })
export const cursorBody = z.object({ baton: z.string().nullish(), batch })

export type SqlReference = { sql?: string | null | undefined; sql_id?: number | null | undefined }
export type Statement = z.output<typeof statement>
export type Batch = z.output<typeof batch>
export type StreamRequest = z.output<typeof streamRequest>
export type PipelineBody = z.output<typeof pipelineBody>
export type CursorBody = z.output<typeof cursorBody>

export type StatementResult = {
  cols: { name: string; decltype: string | null }[]
  rows: WireValue[][]
  affected_row_count: number
  last_insert_rowid: string | null
}

export type BatchResult = {
  step_results: (StatementResult | null)[]
  step_errors: (WireError | null)[]
}

export type DescribeResult = {
  params: { name: string | null }[]
  cols: { name: string; decltype: string | null }[]
  is_explain: boolean
  is_readonly: boolean
}

export type StreamResponse =
  | { type: 'close' | 'sequence' | 'store_sql' | 'close_sql' }
  | { type: 'execute'; result: StatementResult }
  | { type: 'batch'; result: BatchResult }
  | { type: 'describe'; result: DescribeResult }
  | { type: 'get_autocommit'; is_autocommit: boolean }

export type StreamResult = { type: 'ok'; response: StreamResponse } | { type: 'error'; error: WireError }

export type PipelineResponse = { baton: string | null; base_url: null; results: StreamResult[] }
