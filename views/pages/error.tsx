import type { Child, FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { WaysOn } from '../components/ways-on.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { A, P } from './prose.tsx'

type ErrorText = readonly [title: string, advice: string, more?: Child]

const lostLink = (
  <P>
    Is het de link van je melding, en heb je er een nieuwe gekregen? Dan werkt de oude niet meer.{' '}
    <A href={paths.lostLink}>Link kwijt?</A>
  </P>
)

const signIn = (
  <P>
    Heb je een account? <A href={paths.signIn}>Meld je aan</A>. Heb je dat al gedaan, dan hoort deze pagina
    niet bij jouw rol.
  </P>
)

const tellUs = (
  <P>
    Gaat het weer mis? <A href={paths.contact}>Laat het ons weten</A>, en schrijf erbij wat je deed.
  </P>
)

export const errorPages = {
  400: [
    'Dit verzoek begrijpen we niet',
    'Ga terug en probeer het nog eens. Wat je typte, staat er meestal nog.',
  ],
  403: ['Dit mag hier niet', 'Ga terug naar de pagina, laad hem opnieuw en probeer het nog eens.', signIn],
  404: ['Deze pagina bestaat niet', 'Klopt het adres? Kopieer een eigen link altijd helemaal.', lostLink],
  405: ['Dit kan hier niet', 'Ga terug naar de vorige pagina.'],
  409: [
    'Er is tussendoor iets gewijzigd',
    'Iemand anders was je net voor. Ga terug, laad de pagina opnieuw en kijk wat er nu staat. Wat je typte, is niet verstuurd.',
  ],
  410: ['Dit is er niet meer', 'Wat hier stond, is weg en komt niet terug.'],
  413: ['Dit is te groot', 'Je stuurde meer dan we kunnen aannemen. Ga terug en maak je tekst korter.'],
  415: ['Dit kunnen we niet lezen', 'Gebruik het formulier op de site.'],
  422: [
    'Er klopt iets niet in wat je invulde',
    'Ga terug en kijk de velden na. Wat je typte, staat er meestal nog.',
  ],
  500: [
    'Er ging iets mis bij ons',
    'Ga terug en probeer het nog eens. Wat je typte, staat er meestal nog.',
    tellUs,
  ],
  503: [
    'De Schottenmelder is even niet bereikbaar',
    'Wacht een minuut en probeer het nog eens. Een melding die je nog niet verstuurde, staat als concept op je eigen apparaat.',
    tellUs,
  ],
} as const satisfies Record<number, ErrorText>

export type ErrorStatus = keyof typeof errorPages

export const ErrorPage: FC<{ shell: Shell; status: ErrorStatus }> = ({ shell, status }) => {
  const [title, advice, more]: ErrorText = errorPages[status]
  return (
    <Layout shell={shell} title={title} noindex>
      <h1 class="nl-heading nl-heading--level-1">{title}</h1>
      <P>{advice}</P>
      {more}
      <WaysOn />
    </Layout>
  )
}
