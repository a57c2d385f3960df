import type { FC } from 'hono/jsx'
import type { Organisation } from '../../src/core/organisation.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { Alert } from '../components/alert.tsx'
import { ButtonLink } from '../components/button-link.tsx'
import { longDate } from '../dates.ts'
import { Layout, type Shell } from '../layout.tsx'

type Props = { shell: Shell; organisations: Organisation[]; taxonomy: Taxonomy; done: string | null }

/** All organisations that are or were addressed by name, for who manages them. */
export const ManagedOrganisationsPage: FC<Props> = ({ shell, organisations, taxonomy, done }) => {
  const open = organisations.filter(({ endedAt }) => endedAt === null)
  const ended = organisations.filter(({ endedAt }) => endedAt !== null)
  return (
    <Layout shell={shell} title="Instanties beheren" noindex wide>
      <h1 class="nl-heading nl-heading--level-1">Instanties beheren</h1>
      {done === 'beeindigd' && <Alert kind="ok" title="De instantie is beëindigd" />}
      <p class="nl-paragraph">
        {open.length === 0
          ? 'Er is nog geen instantie met een naam. Voeg er een toe om te kunnen vragen.'
          : 'Alleen een instantie met een naam kun je vragen om te reageren op een knelpunt.'}
      </p>
      <p class="button-row">
        <ButtonLink href={paths.newOrganisation}>Voeg een instantie toe</ButtonLink>
        <ButtonLink href={paths.organisations} kind="subtle">
          Bekijk het openbare overzicht
        </ButtonLink>
      </p>
      {open.length > 0 && (
        <OrganisationTable caption="Instanties die we kunnen vragen" {...{ taxonomy }} rows={open} />
      )}
      {ended.length > 0 && (
        <section aria-labelledby="beeindigd">
          <h2 id="beeindigd" class="nl-heading nl-heading--level-2">
            Beëindigde instanties
          </h2>
          <OrganisationTable caption="Beëindigde instanties" {...{ taxonomy }} rows={ended} />
        </section>
      )}
    </Layout>
  )
}

type TableProps = { caption: string; rows: Organisation[]; taxonomy: Taxonomy }

const OrganisationTable: FC<TableProps> = ({ caption, rows, taxonomy }) => (
  <table class="plain-table">
    <caption class="visually-hidden">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">Naam</th>
        <th scope="col">Soort</th>
        <th scope="col">Maildomein</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, name, body, mailDomain, endedAt }) => (
        <tr>
          <th scope="row">
            <a class="nl-link" href={paths.managedOrganisation(key)}>
              {name}
            </a>
            {endedAt && <> (beëindigd op {longDate(endedAt)})</>}
          </th>
          <td>{taxonomy.body.get(body)?.short ?? body}</td>
          <td>{mailDomain ?? 'Nog niet ingevuld'}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
