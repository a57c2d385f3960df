import type { FC } from 'hono/jsx'
import { type FilterKey, filters } from '../../src/core/filter-table.ts'
import { Alert } from '../components/alert.tsx'

/** What a link asked for and we do not know (any more): the rest is shown, and said to be the rest. */
export const UnknownFilters: FC<{ unknown: readonly FilterKey[] }> = ({ unknown }) =>
  unknown.length === 0 ? null : (
    <Alert kind="warning" title="Deze keuze kennen we niet">
      <p class="nl-paragraph">
        Het filter {unknown.map((key) => filters[key].label.toLowerCase()).join(' en ')} bestaat niet (meer).
        We tonen de rest.
      </p>
    </Alert>
  )
