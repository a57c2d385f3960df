import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { ButtonLink } from '../components/button-link.tsx'
import { Layout, type Shell } from '../layout.tsx'

export const errorPages = {
  400: [
    'Dit verzoek begrijpen we niet',
    'Ga terug en probeer het nog eens. Wat je typte, staat er meestal nog.',
  ],
  403: ['Dit mag hier niet', 'Ga terug naar de pagina, laad hem opnieuw en probeer het nog eens.'],
  404: ['Deze pagina bestaat niet', 'Klopt het adres? Kopieer een eigen link altijd helemaal.'],
  405: ['Dit kan hier niet', 'Ga terug naar de vorige pagina.'],
  410: ['Deze casus is ingetrokken', 'De melder heeft de casus teruggetrokken. De tekst is gewist.'],
  413: ['Dit is te groot', 'Je stuurde meer dan we kunnen aannemen. Ga terug en maak je tekst korter.'],
  415: ['Dit kunnen we niet lezen', 'Gebruik het formulier op de site.'],
  500: ['Er ging iets mis bij ons', 'Ga terug en probeer het nog eens. Wat je typte, staat er meestal nog.'],
  503: ['De Schottenmelder is even niet bereikbaar', 'Wacht een minuut en probeer het nog eens.'],
} as const satisfies Record<number, readonly [title: string, advice: string]>

export type ErrorStatus = keyof typeof errorPages

export const ErrorPage: FC<{ shell: Shell; status: ErrorStatus }> = ({ shell, status }) => {
  const [title, advice] = errorPages[status]
  return (
    <Layout shell={shell} title={title} noindex>
      <h1 class="nl-heading nl-heading--level-1">{title}</h1>
      <p class="nl-paragraph">{advice}</p>
      {status === 404 && (
        <p class="nl-paragraph">
          Is het de link van je melding, en heb je er een nieuwe gekregen? Dan werkt de oude niet meer.{' '}
          <a class="nl-link" href={paths.lostLink}>
            Link kwijt?
          </a>
        </p>
      )}
      <p class="button-row">
        <ButtonLink href={paths.home} kind="primary">
          Naar de startpagina
        </ButtonLink>
        <ButtonLink href={paths.cases()} kind="secondary">
          Bekijk de casussen
        </ButtonLink>
      </p>
    </Layout>
  )
}
