import { wireError } from './hrana-error.ts'
import type { Batch, BatchCondition, BatchResult, Statement, StatementResult } from './protocol.ts'

type Run = { execute(statement: Statement): StatementResult; isAutocommit(): boolean }

/** A step that fails does not stop the batch: the conditions of the later steps decide what still happens. */
export function runBatch(batch: Batch, run: Run): BatchResult {
  const done: BatchResult = { step_results: [], step_errors: [] }
  for (const { condition, stmt } of batch.steps) {
    let result: StatementResult | null = null
    let error = null
    if (!condition || holds(condition, done, run)) {
      try {
        result = run.execute(stmt)
      } catch (cause) {
        error = wireError(cause)
      }
    }
    done.step_results.push(result)
    done.step_errors.push(error)
  }
  return done
}

function holds(condition: BatchCondition, done: BatchResult, run: Run): boolean {
  switch (condition.type) {
    case 'ok':
      return (done.step_results[condition.step] ?? null) !== null
    case 'error':
      return (done.step_errors[condition.step] ?? null) !== null
    case 'not':
      return !holds(condition.cond, done, run)
    case 'and':
      return condition.conds.every((part) => holds(part, done, run))
    case 'or':
      return condition.conds.some((part) => holds(part, done, run))
    case 'is_autocommit':
      return run.isAutocommit()
    default:
      return condition satisfies never
  }
}
