import type { FC } from 'hono/jsx'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import type { Shell } from '../layout.tsx'
import { A, H2, P, ProsePage } from './prose.tsx'

export const DataPage: FC<{ shell: Shell; taxonomy: Taxonomy; demo: boolean }> = ({
  shell,
  taxonomy,
  demo,
}) => (
  <ProsePage shell={shell} title="Open data en API">
    <P>
      Alle openbare casussen zijn vrij te gebruiken (CC0). Noem de bron als dat kan, dan vinden anderen de weg
      terug.
    </P>
    {demo && (
      <P>Dit is een voorbeeldomgeving. De casussen zijn verzonnen en dragen het kenmerk “voorbeeld”.</P>
    )}
    <H2>API</H2>
    <P>
      Casussen, aantallen en de hele indeling zijn op te vragen als JSON. Je hebt geen sleutel nodig. Een
      melding sturen kan ook. In de <A href={paths.apiDocumentation}>documentatie van de API</A> staan alle
      adressen, velden en voorbeelden.
    </P>
    <P>
      Voor machines is er een <A href={paths.api.document}>beschrijving in OpenAPI 3.1</A>.
    </P>
    <H2>De indeling</H2>
    <P>
      Versie {taxonomy.version}: {taxonomy.domains.length} domeinen, {taxonomy.barriers.length} soorten
      barrières en {taxonomy.regions.length} regio’s. De hele indeling staat in{' '}
      <A href={paths.api.taxonomy}>de taxonomie als JSON</A>. De versie staat in elk antwoord van de API.
    </P>
  </ProsePage>
)
