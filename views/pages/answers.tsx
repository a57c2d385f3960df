import type { Child, FC } from 'hono/jsx'
import { firstLookDays } from '../../src/core/first-look.ts'
import { noticeTermDays } from '../../src/core/notice.ts'
import { paths } from '../../src/paths.ts'
import { inWords } from '../numbers.ts'
import type { Shell } from '../layout.tsx'
import { A, H2, H3, P, ProsePage } from './prose.tsx'

type Answer = [question: string, answer: Child]

export const AnswersPage: FC<{ shell: Shell }> = ({ shell }) => (
  <ProsePage
    shell={shell}
    title="Vragen en antwoorden"
    description="Wie mag melden, wie het leest, wat openbaar wordt, en wat de cijfers zeggen."
  >
    <Group title="Melden" answers={aboutReporting} />
    <Group title="Na je melding" answers={afterwards} />
    <Group title="Cijfers en antwoorden" answers={aboutNumbers} />
    <P>
      Staat je vraag er niet bij? <A href={paths.contact}>Neem contact op</A>.
    </P>
  </ProsePage>
)

const Group: FC<{ title: string; answers: readonly Answer[] }> = ({ title, answers }) => (
  <>
    <H2>{title}</H2>
    {answers.map(([question, answer]) => (
      <>
        <H3>{question}</H3>
        <P>{answer}</P>
      </>
    ))}
  </>
)

const aboutReporting: readonly Answer[] = [
  [
    'Wie kan melden?',
    'Iedereen die met zorg, hulp of welzijn werkt en vastloopt op geld of regels. In de wijk, in de praktijk, bij een gemeente of in een kleine organisatie. Je hebt geen account nodig.',
  ],
  [
    'Moet ik weten om welke wet het gaat?',
    'Nee. Vertel wat er gebeurt. Een rekenmodel doet een voorstel, jij kiest wat je herkent, en een moderator stelt het vast.',
  ],
  [
    'Mag ik over een cliënt schrijven?',
    'Schrijf over de situatie, niet over een herkenbaar persoon. Dus geen namen, geboortedata, adressen of nummers. Als we die zien, vragen we je om ze te vervangen.',
  ],
  [
    'Kan mijn werkgever zien dat ik heb gemeld?',
    <>
      We vragen je naam niet. Maar wie je situatie kent, kan je verhaal soms herkennen. Twijfel je? Kies dan
      “Alleen meetellen”. Lees ook de <A href={paths.privacy}>privacyverklaring</A>.
    </>,
  ],
  [
    'Ik ben het niet eens met een besluit over één persoon. Kan dat hier?',
    'Daar is bezwaar, een klacht of een geschillencommissie voor. Meld je het toch, dan vertellen we je waar je moet zijn.',
  ],
]

const afterwards: readonly Answer[] = [
  ['Hoe lang duurt het?', `Binnen ${inWords(firstLookDays)} dagen kijkt een moderator naar je melding.`],
  [
    'Ik ben mijn eigen link kwijt. Wat nu?',
    <>
      Heb je een e-mailadres achtergelaten? Dan sturen we <A href={paths.lostLink}>een nieuwe link</A>. Anders
      kunnen we niet weten welke melding van jou is.
    </>,
  ],
  [
    'Kan ik mijn melding terugtrekken?',
    'Ja, op je eigen pagina, ook na publicatie. We wissen dan je tekst. Een kopie die iemand eerder maakte, kunnen we niet terughalen.',
  ],
  [
    'Er staat iets op de site dat niet klopt. Wat doe ik?',
    <>
      Laat het weten met <A href={paths.notice()}>Klopt dit niet?</A> Binnen {inWords(noticeTermDays)} dagen
      volgt een besluit.
    </>,
  ],
]

const aboutNumbers: readonly Answer[] = [
  [
    'Zeggen de cijfers hoe vaak iets voorkomt?',
    'Nee. Ze zeggen hoe vaak iets is gemeld. Wie de site niet kent, meldt niet.',
  ],
  [
    'Waarom tellen de rijen op tot meer dan het totaal?',
    'Een casus over drie wetten staat bij elk paar van die wetten. In het totaal telt hij één keer.',
  ],
  [
    'Moet een instantie antwoorden?',
    'Nee, geen wet verplicht dat. Maar de vraag, de reactietermijn en het antwoord zijn openbaar. Stilte ook.',
  ],
  [
    'Mag ik de gegevens gebruiken?',
    <>
      Ja, zonder te vragen. Bij <A href={paths.data}>open data</A> staan de bestanden en de API.
    </>,
  ],
]
