import type { FC } from 'hono/jsx'
import { everywhere } from '../../src/core/region-map.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { TileMap } from '../components/tile-map.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { number } from '../numbers.ts'
import { Panel } from '../overview/panel.tsx'

type Props = { shell: Shell; counts: ReadonlyMap<string, number>; taxonomy: Taxonomy }

export const RegionsPage: FC<Props> = ({ shell, counts, taxonomy }) => (
  <Layout
    shell={shell}
    title="Regio’s"
    description="Waar in Nederland loopt zorg vast tussen wetten? Casussen per regio van het Integraal Zorgakkoord."
    wide
  >
    <Breadcrumbs items={[{ href: paths.overview, label: 'Overzicht' }]} current="Regio’s" />
    <h1 class="nl-heading nl-heading--level-1">Regio’s</h1>
    <p class="nl-paragraph nl-paragraph--lead">
      De {taxonomy.regions.length} regio’s van het Integraal Zorgakkoord (IZA), de afspraken van 2022 over
      samenwerken in de zorg. In elke regio is één gemeente namens de andere het adres: de mandaatgemeente.
    </p>
    <div class="panel">
      <TileMap label="Casussen per regio" counts={counts} href={paths.region} taxonomy={taxonomy} />
    </div>
    <Panel id="alle-regios" title="Alle regio’s">
      <table class="plain-table">
        <caption class="visually-hidden">Regio’s met hun mandaatgemeente en het aantal casussen</caption>
        <thead>
          <tr>
            <th scope="col">Regio</th>
            <th scope="col" class="plain-table__name">
              Mandaat&shy;gemeente
            </th>
            <th scope="col" class="plain-table__number">
              Casussen
            </th>
          </tr>
        </thead>
        <tbody>
          {taxonomy.regions.map(({ key, name, mandate_municipality }) => (
            <tr>
              <th scope="row">
                <a class="nl-link" href={paths.region(key)}>
                  {name}
                </a>
              </th>
              <td class="plain-table__name">
                {mandate_municipality ?? (key === everywhere ? 'Geen' : 'Onbekend')}
              </td>
              <td class="plain-table__number">{number(counts.get(key) ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  </Layout>
)
