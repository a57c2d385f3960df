import type { WireError } from './hrana-error.ts'
import type { BatchResult } from './protocol.ts'

type CursorEntry =
  | { type: 'step_begin'; step: number; cols: unknown[] }
  | { type: 'row'; row: unknown[] }
  | { type: 'step_end'; affected_row_count: number; last_insert_rowid: string | null }
  | { type: 'step_error'; step: number; error: WireError }

/** The same batch as the pipeline would answer, one JSON value a line: how version 3 clients read long results. */
export function cursorLines(baton: string | null, batch: BatchResult): string {
  const lines = [
    { baton, base_url: null },
    ...batch.step_results.flatMap((_, step) => entriesOf(batch, step)),
  ]
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

function entriesOf(batch: BatchResult, step: number): CursorEntry[] {
  const error = batch.step_errors[step]
  if (error) return [{ type: 'step_error', step, error }]
  const result = batch.step_results[step]
  if (!result) return []
  const { cols, rows, ...end } = result
  return [
    { type: 'step_begin', step, cols },
    ...rows.map((row): CursorEntry => ({ type: 'row', row })),
    { type: 'step_end', ...end },
  ]
}
