import type { FC } from 'hono/jsx'
import type { PublicCase } from '../../src/core/public-case.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { paths } from '../../src/paths.ts'
import { ButtonLink } from '../components/button-link.tsx'
import { CaseCard } from '../cases/card.tsx'
import { Layout, type Shell } from '../layout.tsx'

type Props = { shell: Shell; total: number; latest: PublicCase[]; taxonomy: Taxonomy }

export const HomePage: FC<Props> = ({ shell, ...latest }) => (
  <Layout shell={shell} title="Meld wat goede zorg tegenhoudt" wide>
    <Welcome />
    <HowItWorks />
    <LatestCases {...latest} />
    <p class="nl-paragraph quote-source">
      <q>Wil en noodzaak worden gevoeld, maar alsjeblieft: haal de barrières weg!</q> IZA-talentennetwerk, Mid
      Term Review van het Integraal Zorgakkoord
    </p>
  </Layout>
)

const Welcome: FC = () => (
  <section class="hero" aria-labelledby="welkom">
    <h1 id="welkom" class="nl-heading nl-heading--level-1">
      Loopt goede zorg vast tussen Wlz, Zvw en Wmo?
    </h1>
    <p class="nl-paragraph nl-paragraph--lead">
      Elke wet heeft een eigen betaler en eigen regels. Goede plannen blijven daardoor liggen. Meld het in
      twee minuten. Wij maken zichtbaar waar het vastloopt, en wie er iets aan kan doen.
    </p>
    <p class="nl-paragraph">
      De Wlz is voor zware zorg, de Zvw voor de zorgverzekering, de Wmo voor hulp van de gemeente.{' '}
      <a class="nl-link" href={paths.words}>
        Uitleg van woorden
      </a>
    </p>
    <p class="button-row">
      <ButtonLink href={paths.report} kind="primary">
        Meld wat vastloopt
      </ButtonLink>
      <ButtonLink href={paths.overview} kind="secondary">
        Bekijk het overzicht
      </ButtonLink>
    </p>
  </section>
)

const steps = [
  ['Je meldt', 'Vertel wat er vastloopt. Zonder naam of account. Je krijgt een nummer en een eigen link.'],
  [
    'Een moderator leest mee',
    'Die haalt eruit wat herkenbaar is, kijkt of er al een weg bestaat, en legt het besluit aan je uit.',
  ],
  [
    'Het patroon wordt zichtbaar',
    'Elke casus telt mee in het overzicht. Zo zien beleidsmakers of het een incident is of een patroon.',
  ],
] as const

const HowItWorks: FC = () => (
  <section aria-labelledby="hoe">
    <h2 id="hoe" class="nl-heading nl-heading--level-2">
      Zo werkt het
    </h2>
    <ol class="how-it-works">
      {steps.map(([title, text]) => (
        <li>
          <h3 class="nl-heading nl-heading--level-3">{title}</h3>
          <p class="nl-paragraph">{text}</p>
        </li>
      ))}
    </ol>
    <p class="nl-paragraph">
      <a class="nl-link" href={paths.howItWorks}>
        Lees hoe een melding een antwoord krijgt
      </a>
    </p>
  </section>
)

const LatestCases: FC<Omit<Props, 'shell'>> = ({ total, latest, taxonomy }) => (
  <section aria-labelledby="nieuw">
    <h2 id="nieuw" class="nl-heading nl-heading--level-2">
      Nieuwste casussen
    </h2>
    {latest.length === 0 ? (
      <p class="nl-paragraph">Er is nog geen casus gepubliceerd. Die van jou kan de eerste zijn.</p>
    ) : (
      <>
        <ul class="case-list case-list--grid">
          {latest.map((publicCase) => (
            <li>
              <CaseCard publicCase={publicCase} taxonomy={taxonomy} />
            </li>
          ))}
        </ul>
        <p class="nl-paragraph">
          <a class="nl-link" href={paths.cases()}>
            {total === 1 ? 'Bekijk de casus' : `Bekijk alle ${total.toLocaleString('nl-NL')} casussen`}
          </a>
        </p>
      </>
    )}
  </section>
)
