import { z } from 'zod'
import { HranaError } from './hrana-error.ts'

/** The only types that may reach the driver: any other makes its native code abort the process. */
export type SqlValue = null | bigint | number | string | Buffer

export type WireValue =
  | { type: 'null' }
  | { type: 'integer'; value: string }
  | { type: 'float'; value: number }
  | { type: 'text'; value: string }
  | { type: 'blob'; base64: string }

const isInt64 = (value: bigint) => BigInt.asIntN(64, value) === value

/** An argument of a statement, decoded while it is checked. */
export const sqlValue = z.discriminatedUnion('type', [
  z.object({ type: z.literal('null') }).transform((): SqlValue => null),
  z
    .object({ type: z.literal('integer'), value: z.string().regex(/^-?\d{1,19}$/) })
    .transform(({ value }): SqlValue => BigInt(value))
    .refine((value) => typeof value === 'bigint' && isInt64(value), 'Integer does not fit in 64 bits'),
  z.object({ type: z.literal('float'), value: z.number() }).transform(({ value }): SqlValue => value),
  z.object({ type: z.literal('text'), value: z.string() }).transform(({ value }): SqlValue => value),
  z
    .object({ type: z.literal('blob'), base64: z.string() })
    .transform(({ base64 }): SqlValue => Buffer.from(base64, 'base64')),
])

/** Expects what the driver returns with safe integers on: every INTEGER as bigint, every REAL as number. */
export function encodeValue(value: unknown): WireValue {
  if (value === null) return { type: 'null' }
  if (typeof value === 'bigint') return { type: 'integer', value: value.toString() }
  if (typeof value === 'string') return { type: 'text', value }
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return { type: 'float', value }
    throw new HranaError('VALUE_NOT_REPRESENTABLE', 'JSON has no infinite numbers')
  }
  if (Buffer.isBuffer(value)) return { type: 'blob', base64: value.toString('base64') }
  throw new HranaError('VALUE_NOT_REPRESENTABLE', `No SQL value: ${typeof value}`)
}
