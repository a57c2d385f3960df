import type { ColumnName } from '../../src/core/case-columns.ts'
import { caseSchema } from '../cases/json.ts'

/** What a column means: what the API says of the field with the same name. */
export const columnMeaning = (name: ColumnName): string =>
  name === 'hoofdbarriere'
    ? 'De belangrijkste barrière, de eerste van `barrieres`. Hiermee tellen we. In JSON staat die niet apart.'
    : (caseSchema.shape[name].description ?? '')
