import type { FC } from 'hono/jsx'
import type { Snapshot } from '../../src/core/snapshot.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { LinkList } from '../components/link-list.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { A, H2, P } from '../pages/prose.tsx'
import { CountingRules } from './counting-rules.tsx'
import { SnapshotList } from './snapshots.tsx'

type Props = {
  shell: Shell
  taxonomy: Taxonomy
  publicUrl: string
  demo: boolean
  snapshots: readonly Snapshot[]
  /** Whether this site has a place to keep them. */
  keepsSnapshots: boolean
}

const files = [
  ['.csv', 'CSV', 'Om mee te rekenen: komma’s, datums als 2026-11-21, sleutels uit de indeling.'],
  [
    '-excel.csv',
    'CSV voor Excel',
    'Opent met een dubbelklik goed in een Nederlandse Excel. Met woorden in plaats van sleutels.',
  ],
  ['.xlsx', 'Excel', 'Een werkmap met echte datums en getallen, tot 50.000 casussen.'],
  ['.json', 'JSON', 'Eén document. Elke casus is dezelfde als in de API.'],
  ['.jsonl', 'JSON Lines', 'Eén casus per regel. Handig als het er veel zijn.'],
  ['.atom', 'Atom', 'De nieuwste 50 casussen, om te volgen in een feedlezer.'],
] as const

export const DataPage: FC<Props> = ({ shell, taxonomy, publicUrl, demo, snapshots, keepsSnapshots }) => (
  <Layout
    shell={shell}
    title="Open data en API"
    description="Alle openbare casussen als CSV, Excel, JSON of via de API, vrij te gebruiken (CC0)."
  >
    <h1 class="nl-heading nl-heading--level-1">Open data en API</h1>
    <div class="prose">
      <P>
        Alle openbare casussen zijn vrij te gebruiken (CC0). Noem de bron als dat kan, dan vinden anderen de
        weg terug.
      </P>
      {demo && (
        <P>
          Dit is een voorbeeldomgeving. De casussen zijn verzonnen en dragen het kenmerk “voorbeeld”. In
          momentopnamen en in de catalogus staan ze niet.
        </P>
      )}
      <H2>Alles in één bestand</H2>
      <P>
        Wil je maar een deel? Kies eerst filters bij de <A href={paths.cases()}>casussen</A> of in het{' '}
        <A href={paths.overview}>overzicht</A>. Onderaan staan dezelfde bestanden met alleen jouw keuze. In{' '}
        <A href={paths.dataColumns}>de uitleg van de kolommen</A> staat wat elke kolom betekent. Wat CSV, JSON
        en een API zijn, lees je bij <A href={paths.word('open-data')}>uitleg van woorden</A>.
      </P>
      <LinkList
        items={files.map(([ending, label, description]) => ({
          href: paths.caseFile(ending),
          label,
          description,
        }))}
      />
      <h2 id="momentopnamen" class="nl-heading nl-heading--level-2">
        Momentopnamen per kwartaal
      </h2>
      <P>
        Verwijs je naar cijfers? Gebruik dan een momentopname. Die maken we als een kwartaal voorbij is, en
        daarna komt er niets meer bij. Zo kan een ander jouw cijfers narekenen.
      </P>
      <SnapshotList {...{ snapshots, publicUrl, keepsSnapshots }} />
      <H2>Zo tellen we</H2>
      <CountingRules />
      <H2>De indeling</H2>
      <P>
        Versie {taxonomy.version}: {taxonomy.domains.length} domeinen (wetten of potjes),{' '}
        {taxonomy.barriers.length} soorten barrières en {taxonomy.regions.length} regio’s. De hele indeling
        staat in <A href={paths.api.taxonomy}>de taxonomie als JSON</A>. De versie staat bij elke casus en in
        elk antwoord van de API. Een sleutel krijgt nooit een andere betekenis.
      </P>
      <H2>API</H2>
      <P>
        Casussen, aantallen en de hele indeling zijn op te vragen als JSON. Je hebt geen sleutel nodig. Een
        melding sturen kan ook. In de <A href={paths.apiDocumentation}>documentatie van de API</A> staan alle
        adressen, velden en voorbeelden.
      </P>
      <P>
        Voor machines is er een <A href={paths.api.document}>beschrijving in OpenAPI 3.1</A> en een catalogus
        volgens DCAT-AP-NL 3.0, als <A href={paths.catalogue}>JSON-LD</A> en als{' '}
        <A href={paths.catalogueTurtle}>Turtle</A>.
      </P>
    </div>
  </Layout>
)
