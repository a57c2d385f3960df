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
      Casussen als JSON: <A href={paths.api.cases}>{paths.api.cases}</A>. Filter met <code>schot</code>,{' '}
      <code>domein</code>, <code>barriere</code>, <code>regio</code> en <code>soort</code>. Eén casus staat op{' '}
      <code>{paths.api.cases}/&#123;nummer&#125;</code>.
    </P>
    <P>
      Een melding sturen kan met <code>POST {paths.api.reports}</code>, onder dezelfde regels als het
      formulier. Geef met <code>Idempotency-Key</code> een eigen sleutel mee: stuur je hetzelfde nog eens, dan
      blijft het één melding.
    </P>
    <H2>De indeling</H2>
    <P>
      Versie {taxonomy.version}: {taxonomy.domains.length} domeinen, {taxonomy.barriers.length} soorten
      barrières en {taxonomy.regions.length} regio’s. De versie staat in elk antwoord van de API.
    </P>
  </ProsePage>
)
