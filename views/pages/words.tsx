import type { Child, FC } from 'hono/jsx'
import type { FundingDomain, Taxonomy } from '../../src/core/taxonomy.ts'
import { termWeeks } from '../../src/core/response-term.ts'
import { paths } from '../../src/paths.ts'
import { inWords } from '../numbers.ts'
import type { Shell } from '../layout.tsx'
import { A, H2, P, ProsePage } from './prose.tsx'

/** The public side of docs/glossary.md: what our words mean, for who meets them for the first time. */
export const WordsPage: FC<{ shell: Shell; taxonomy: Taxonomy }> = ({ shell, taxonomy }) => (
  <ProsePage
    shell={shell}
    title="Uitleg van woorden"
    description="Wat Wlz, Zvw, Wmo, zorgkantoor, schot, knelpunt en de andere woorden op deze site betekenen."
  >
    <P>Zorg en beleid hebben veel eigen woorden. Hier lees je wat ze op deze site betekenen.</P>
    <H2>Wetten en potjes</H2>
    <P>
      Een potje is geld voor één doel. In de lijsten en bestanden heet een wet of potje kort <em>domein</em>.
    </P>
    <Words
      words={taxonomy.domains.filter(isKnown).map((d) => [d.key, nameOf(d), `${d.description} ${d.payer}`])}
    />
    <H2>Wie betaalt en beslist</H2>
    <Words words={parties} />
    <H2>Wat er op deze site staat</H2>
    <Words words={ours(taxonomy)} />
    <H2>Bestanden en techniek</H2>
    <Words words={technical} />
  </ProsePage>
)

type Explained = readonly [key: string, word: string, meaning: Child]

const Words: FC<{ words: readonly Explained[] }> = ({ words }) => (
  <dl class="examples">
    {words.map(([key, word, meaning]) => (
      <>
        <dt id={key}>{word}</dt>
        <dd>{meaning}</dd>
      </>
    ))}
  </dl>
)

/** "Weet ik niet" is a choice in a form, not a word. */
const isKnown = ({ key }: FundingDomain) => key !== 'overig'

/** With the name that people use, where that is an abbreviation. */
const nameOf = ({ label, short }: FundingDomain) =>
  /^[A-Z]\w{1,3}$/.test(short) ? `${label} (${short})` : label

const parties: readonly Explained[] = [
  [
    'zorgkantoor',
    'Zorgkantoor',
    'Regelt en betaalt in een regio de zorg uit de Wlz. Een zorgverzekeraar voert het uit.',
  ],
  [
    'zorgverzekeraar',
    'Zorgverzekeraar',
    'Betaalt de zorg uit het basispakket, volgens de Zvw. Koopt die zorg in bij zorgaanbieders.',
  ],
  [
    'gemeente',
    'Gemeente',
    'Betaalt en beslist over de Wmo en de Jeugdwet. Elke gemeente maakt eigen regels.',
  ],
  ['ciz', 'CIZ', 'Bepaalt of iemand zorg uit de Wlz krijgt. Dat besluit heet een indicatie.'],
  [
    'nza',
    'NZa',
    'De Nederlandse Zorgautoriteit. Maakt regels over wat een zorgaanbieder in rekening mag brengen.',
  ],
  [
    'vng',
    'VNG, ZN',
    'Verenigingen die namens een groep spreken: de VNG voor gemeenten, ZN voor zorgverzekeraars.',
  ],
  [
    'iza',
    'IZA',
    'Het Integraal Zorgakkoord: afspraken van 2022 over betere samenwerking in de zorg. De regio’s op deze site komen daaruit.',
  ],
]

const ours = ({ barriers }: Taxonomy): readonly Explained[] => [
  [
    'schot',
    'Schot of grens',
    'Wat tussen twee wetten in staat. Elke wet heeft een eigen betaler en eigen regels. Een plan dat er twee nodig heeft, loopt daar vast.',
  ],
  [
    'barriere',
    'Barrière',
    `De soort reden waardoor het vastloopt. We kennen er ${inWords(barriers.length)}, van “wie betaalt dit?” tot “te klein om mee te doen”.`,
  ],
  ['melding', 'Melding', 'Wat jij ons stuurt. Alleen moderatoren lezen het.'],
  ['casus', 'Casus', 'De openbare tekst over een melding. Een moderator heeft weggehaald wat herkenbaar is.'],
  ['patroon', 'Patroon', 'Dezelfde barrière op dezelfde grens, in meer casussen.'],
  ['knelpunt', 'Knelpunt', 'Casussen met één oorzaak samen, met één vraag aan een instantie.'],
  [
    'instantie',
    'Instantie',
    'De organisatie aan wie we een antwoord vragen. Bijvoorbeeld een gemeente, een zorgkantoor of een ministerie.',
  ],
  [
    'reactietermijn',
    'Reactietermijn',
    `Hoe lang een instantie heeft om te antwoorden: ${inWords(termWeeks.least)} tot ${inWords(termWeeks.most)} weken. Geen wet schrijft dat voor.`,
  ],
  ['toezegging', 'Toezegging', 'Wat een instantie zegt te doen, met de dag waarop het klaar is.'],
  ['wegwijzer', 'Wegwijzer', 'Een weg die al bestaat in wet, regels of subsidies.'],
  ['wij-ook', 'Wij ook', 'Zo laat je weten dat je tegen hetzelfde aanloopt.'],
  ['moderator', 'Moderator', 'Iemand van het netwerk die meldingen leest en erover beslist.'],
  [
    'moderatielog',
    'Moderatielog',
    <>
      De openbare lijst van wat moderatoren besloten. Lees <A href={paths.moderationLog}>het moderatielog</A>.
    </>,
  ],
]

const technical: readonly Explained[] = [
  ['open-data', 'Open data', 'Gegevens die iedereen vrij mag gebruiken.'],
  ['csv', 'CSV', 'Een tabel als tekst. Elk rekenprogramma kan het openen.'],
  ['json', 'JSON', 'Gegevens in een vorm die programma’s lezen.'],
  ['api', 'API', 'Een deur voor programma’s: zij halen er gegevens op zonder dat iemand klikt.'],
  ['atom', 'Atom', 'Een lijst met nieuws die een leesprogramma voor je in de gaten houdt.'],
  [
    'momentopname',
    'Momentopname',
    'De gegevens zoals ze op één dag waren. Daarna verandert er niets meer aan.',
  ],
  [
    'rekenmodel',
    'Rekenmodel',
    'Een programma dat aan de woorden in je tekst ziet welke wet en barrière erbij kunnen horen.',
  ],
  ['passkey', 'Passkey', 'Een sleutel op je telefoon of computer, waarmee je je aanmeldt zonder wachtwoord.'],
]
