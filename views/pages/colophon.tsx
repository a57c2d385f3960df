import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { Shell } from '../layout.tsx'
import { A, H2, MailLink, P, ProsePage } from './prose.tsx'

type Props = { shell: Shell; contact: string; sourceUrl: string | null }

export const ColophonPage: FC<Props> = ({ shell, contact, sourceUrl }) => (
  <ProsePage
    shell={shell}
    title="Colofon"
    description="Wie de Schottenmelder maakt, met welke software, en wat je ervan mag gebruiken."
  >
    <H2>Wie</H2>
    <P>
      De Schottenmelder is een initiatief van en voor zorgprofessionals. Het is geen site van de overheid, een
      verzekeraar of een zorgaanbieder. Je bereikt ons via <MailLink address={contact} />.
    </P>
    <H2>Wat je mag gebruiken</H2>
    <P>
      De openbare casussen en cijfers staan onder CC0: iedereen mag ze vrij gebruiken. De software heeft de
      licentie EUPL-1.2: iedereen mag haar gebruiken en veranderen.{' '}
      {sourceUrl === null ? (
        'Vraag ons waar de broncode staat.'
      ) : (
        <>
          Dit is <A href={sourceUrl}>de broncode</A>.
        </>
      )}
    </P>
    <H2>Waarmee het gemaakt is</H2>
    <P>
      De onderdelen van de pagina’s komen van NL Design System, met kleuren en een logo van onszelf. De letter
      is Atkinson Hyperlegible, gemaakt voor mensen die minder goed zien. De namen van wetten, barrières en
      regio’s komen uit <A href={paths.dataColumns}>onze eigen indeling</A>.
    </P>
    <H2>Waar het staat</H2>
    <P>
      De site kan draaien op een eigen server, of bij Cloudflare en Turso. Wat die bedrijven kunnen zien,
      staat in de <A href={paths.privacy}>privacyverklaring</A>.
    </P>
  </ProsePage>
)
