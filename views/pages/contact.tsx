import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { Shell } from '../layout.tsx'
import { A, H2, MailLink, P, Points, ProsePage } from './prose.tsx'

export const ContactPage: FC<{ shell: Shell; contact: string }> = ({ shell, contact }) => (
  <ProsePage
    shell={shell}
    title="Contact"
    description="Hoe je het netwerk achter de Schottenmelder bereikt, en waar je met je vraag het snelst terechtkunt."
  >
    <P>
      Mail naar <MailLink address={contact} />. Schrijf in je mail niets over cliënten.
    </P>
    <H2>Vaak gaat het sneller zo</H2>
    <Points
      items={[
        <>
          Zorg die vastloopt: <A href={paths.report}>meld het</A>.
        </>,
        <>
          Iets over je eigen melding: open je eigen link. Kwijt? Vraag{' '}
          <A href={paths.lostLink}>een nieuwe link</A>.
        </>,
        <>
          Een fout op een pagina: <A href={paths.notice()}>Klopt dit niet?</A>
        </>,
        <>
          Een zwakke plek in de beveiliging: <A href={paths.vulnerability}>kwetsbaarheid melden</A>.
        </>,
        <>
          Een bestand of de API: <A href={paths.data}>open data</A>.
        </>,
      ]}
    />
    <H2>Voor instanties</H2>
    <P>
      Is jouw instantie om een antwoord gevraagd, en heb je nog geen account? Mail ons met de naam van je
      instantie en een adres van je werk. Je krijgt dan een uitnodiging.
    </P>
    <H2>Voor pers en onderzoek</H2>
    <P>
      Alle cijfers mag je overnemen. Zet er de datum bij: het register groeit elke dag. Vragen stel je via
      hetzelfde adres.
    </P>
  </ProsePage>
)
