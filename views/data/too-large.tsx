import type { FC } from 'hono/jsx'
import type { CaseFilter } from '../../src/core/filter-table.ts'
import { paths } from '../../src/paths.ts'
import { ButtonLink } from '../components/button-link.tsx'
import { Layout, type Shell } from '../layout.tsx'

type Props = { shell: Shell; filter: CaseFilter; limit: number; total: number; onlyXlsx: boolean }

const count = (cases: number) => cases.toLocaleString('nl-NL')

/** A file that is not made, and what to take instead. */
export const TooLargePage: FC<Props> = ({ shell, filter, limit, total, onlyXlsx }) => (
  <Layout shell={shell} title="Dit bestand wordt te groot" noindex>
    <h1 class="nl-heading nl-heading--level-1">Dit bestand wordt te groot</h1>
    <p class="nl-paragraph">
      Je keuze heeft {count(total)} casussen. {onlyXlsx ? 'Een Excel-bestand' : 'Een bestand op maat'} maken
      we tot {count(limit)} casussen.
    </p>
    <p class="nl-paragraph">
      {onlyXlsx
        ? 'Neem de CSV voor Excel: daar past alles in. Of kies een regio, schot of barrière erbij.'
        : 'Neem de laatste momentopname, daar staat alles in. Of kies een regio, schot of barrière erbij.'}
    </p>
    <p class="button-row">
      {onlyXlsx ? (
        <ButtonLink href={paths.caseFile('-excel.csv', filter)} kind="primary">
          Download de CSV voor Excel
        </ButtonLink>
      ) : (
        <ButtonLink href={`${paths.data}#momentopnamen`} kind="primary">
          Naar de momentopnamen
        </ButtonLink>
      )}
      <ButtonLink href={paths.cases(filter)} kind="secondary">
        Terug naar de casussen
      </ButtonLink>
    </p>
  </Layout>
)
