import type { FC } from 'hono/jsx'
import type { Agreement } from '../../src/core/agreement.ts'
import type { ModelCard } from '../../src/core/model-card.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { Layout, type Shell } from '../layout.tsx'
import { AgreementSection } from './agreement.tsx'
import { FiguresSection } from './figures.tsx'
import { GeneralSection, VersionsSection } from './general.tsx'
import { percent } from './numbers.ts'
import { ObjectionSection } from './objection.tsx'
import { ResponsibleSection } from './responsible.tsx'
import { WorkingSection } from './working.tsx'

type Props = { shell: Shell; card: ModelCard; agreement: Agreement; taxonomy: Taxonomy }

const parts = [
  ['algemeen', 'Algemene informatie'],
  ['verantwoord', 'Verantwoord gebruik'],
  ['werking', 'Hoe het werkt'],
  ['cijfers', 'Hoe goed het is'],
  ['praktijk', 'In de praktijk'],
  ['bezwaar', 'Niet mee eens?'],
  ['versies', 'Versies'],
] as const

/** The public card of the model, in the form of the Dutch Algoritmeregister. No figure on it is typed by hand. */
export const AlgorithmPage: FC<Props> = ({ shell, card, agreement, taxonomy }) => (
  <Layout
    shell={shell}
    title="Het algoritme"
    description="Wat het algoritme achter de suggesties doet en niet doet, hoe vaak het klopt en wie beslist."
  >
    <h1 class="nl-heading nl-heading--level-1">Het algoritme achter de suggesties</h1>
    <p class="nl-paragraph nl-paragraph--lead">
      Een rekenmodel leest je verhaal mee en stelt voor welke wetten en welke barrière erbij passen. Het
      beslist niets: jij kiest, en een moderator kijkt na. Hier lees je hoe het werkt en hoe vaak het klopt.
    </p>
    <KeyFigures card={card} />
    <nav aria-labelledby="op-deze-pagina">
      <h2 id="op-deze-pagina" class="nl-heading nl-heading--level-3">
        Op deze pagina
      </h2>
      <ul class="utrecht-unordered-list jump-list">
        {parts.map(([id, label]) => (
          <li class="utrecht-unordered-list__item">
            <a class="nl-link" href={`#${id}`}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <GeneralSection card={card} />
    <ResponsibleSection />
    <WorkingSection card={card} taxonomy={taxonomy} />
    <FiguresSection card={card} taxonomy={taxonomy} />
    <AgreementSection agreement={agreement} taxonomy={taxonomy} demo={shell.demo} />
    <ObjectionSection />
    <VersionsSection card={card} taxonomy={taxonomy} />
  </Layout>
)

const KeyFigures: FC<{ card: ModelCard }> = ({ card: { measured } }) => (
  <ul class="key-figures plain-list">
    <KeyFigure share={measured.real.domains.mean}>score voor wetten en andere domeinen</KeyFigure>
    <KeyFigure share={measured.real.first.mean}>van de keren staat de juiste barrière bovenaan</KeyFigure>
    <KeyFigure share={measured.readers.first}>van de keren kiezen twee lezers dezelfde barrière</KeyFigure>
  </ul>
)

const KeyFigure: FC<{ share: number; children?: string }> = ({ share, children }) => (
  <li class="key-figures__item">
    <span class="key-figures__number">{percent(share)}</span> {children}
  </li>
)
