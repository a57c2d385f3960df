import type { FC } from 'hono/jsx'
import { caseColumns, type ColumnKind } from '../../src/core/case-columns.ts'
import { paths } from '../../src/paths.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { A, H2, P } from '../pages/prose.tsx'
import { columnMeaning } from './column-meaning.ts'

const kinds: Record<ColumnKind, string> = {
  tekst: 'tekst',
  getal: 'getal',
  dag: 'dag',
  moment: 'datum en tijd',
  ja_nee: 'ja of nee',
  sleutel: 'één sleutel',
  sleutels: 'sleutels',
}

// What stands between back quotes in a description is a name.
const withCode = (text: string) =>
  text.split('`').map((part, at) => (at % 2 === 1 ? <code>{part}</code> : part))

export const ColumnsPage: FC<{ shell: Shell }> = ({ shell }) => (
  <Layout shell={shell} title="Uitleg van de kolommen" wide>
    <Breadcrumbs items={[{ href: paths.data, label: 'Open data en API' }]} current="Kolommen" />
    <h1 class="nl-heading nl-heading--level-1">Uitleg van de kolommen</h1>
    <div class="prose">
      <P>
        Elk bestand heeft dezelfde kolommen in dezelfde volgorde. Alleen de namen boven de kolommen
        verschillen: korte voor programma’s, leesbare voor Excel.
      </P>
      <ul class="utrecht-unordered-list">
        <li class="utrecht-unordered-list__item">
          <strong>CSV</strong>: komma’s, UTF-8, regels eindigen op CRLF. Dagen als 2026-11-21, tijden in UTC.
          In een cel met meer sleutels staat er een spatie tussen. Voor programma’s staat dat ook in{' '}
          <A href={paths.csvMetadata}>CSVW</A>.
        </li>
        <li class="utrecht-unordered-list__item">
          <strong>CSV voor Excel en Excel</strong>: woorden in plaats van sleutels, met “; ” ertussen. Tijden
          zoals de klok in Nederland ze aangeeft. De CSV heeft puntkomma’s en een byte order mark.
        </li>
        <li class="utrecht-unordered-list__item">
          <strong>JSON en JSON Lines</strong>: zoals de API. Bij <code>schotten</code> staat ook de naam, en
          <code> samengevoegdMet</code> is hier altijd leeg.
        </li>
        <li class="utrecht-unordered-list__item">
          Begint een tekst met <code>=</code>, <code>+</code>, <code>-</code>, <code>@</code> of een tab? Dan
          zetten we er in CSV een apostrof (') voor. Zo ziet geen spreadsheet er een formule in. Haal je
          precies één apostrof weg, dan heb je de tekst terug. In Excel en JSON is dat niet nodig.
        </li>
      </ul>
      <H2>De kolommen</H2>
    </div>
    <table class="columns">
      <caption class="visually-hidden">De kolommen van de bestanden</caption>
      <thead class="columns__head">
        <tr>
          {['In CSV en JSON', 'In Excel', 'Wat het is', 'Soort'].map((label) => (
            <th scope="col">{label}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {caseColumns.map(({ name, heading, kind }) => (
          <tr class="columns__row">
            <th scope="row" class="columns__name">
              <code>{name}</code>
            </th>
            <td class="columns__cell" data-label="In Excel">
              {heading}
            </td>
            <td class="columns__cell columns__cell--text">{withCode(columnMeaning(name))}</td>
            <td class="columns__cell" data-label="Soort">
              {kinds[kind]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    <P>
      De sleutels en hun namen staan in <A href={paths.api.taxonomy}>de taxonomie als JSON</A>.
    </P>
  </Layout>
)
