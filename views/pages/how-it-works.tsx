import type { FC } from 'hono/jsx'
import { firstLookDays } from '../../src/core/first-look.ts'
import { termWeeks } from '../../src/core/response-term.ts'
import { paths } from '../../src/paths.ts'
import { inWords } from '../numbers.ts'
import type { Shell } from '../layout.tsx'
import { A, H2, P, Points, ProsePage } from './prose.tsx'

const steps = [
  ['Melding', 'Jij vertelt wat er vastloopt. Dat blijft besloten.'],
  ['Casus', 'Een moderator maakt er een openbare tekst van.'],
  ['Knelpunt', 'Casussen met één oorzaak komen samen, met een vraag aan een instantie.'],
  ['Antwoord', 'De instantie antwoordt in het openbaar, of blijft zichtbaar stil.'],
] as const

export const HowItWorksPage: FC<{ shell: Shell }> = ({ shell }) => (
  <ProsePage
    shell={shell}
    title="Hoe werkt het?"
    description="Hoe een melding een casus wordt, en een casus een knelpunt dat een antwoord vraagt."
  >
    <ol class="how-it-works">
      {steps.map(([title, text]) => (
        <li>
          <strong>{title}</strong>
          <P>{text}</P>
        </li>
      ))}
    </ol>
    <FromReportToCase />
    <FromCaseToAnswer />
    <H2>Wat als er niets gebeurt?</H2>
    <P>
      Dan zie je dat. Bij elk knelpunt staat wie er moet antwoorden en hoe lang dat al duurt. Bij{' '}
      <A href={paths.organisations}>instanties</A> staat per instantie hoeveel vragen op tijd zijn beantwoord,
      en hoeveel niet.
    </P>
    <P>
      Ook ons eigen werk is te volgen. In het <A href={paths.moderationLog}>moderatielog</A> staat elk besluit
      dat een moderator neemt.
    </P>
  </ProsePage>
)

const FromReportToCase: FC = () => (
  <>
    <H2>Van melding naar casus</H2>
    <P>
      Je <A href={paths.report}>meldt</A> zonder naam en zonder account, in ongeveer twee minuten. Je krijgt
      een nummer en een eigen link. Met die link volg je je melding, beantwoord je vragen en trek je de
      melding in als je dat wilt.
    </P>
    <P>
      Een moderator van het netwerk kijkt binnen {inWords(firstLookDays)} dagen. Een moderator beslist nooit
      over een melding van de eigen organisatie. Er zijn vier uitkomsten:
    </P>
    <Points
      items={[
        <>
          <strong>Een echte barrière.</strong> De moderator haalt weg wat herkenbaar is. Daarna wordt het een
          openbare casus.
        </>,
        <>
          <strong>Het kan al.</strong> De moderator legt uit hoe, met een{' '}
          <A href={paths.signposts}>wegwijzer</A>. Ook dit wordt een casus, zodat anderen de weg vinden.
        </>,
        <>
          <strong>Een geschil over één persoon.</strong> Dat publiceren we niet. Je leest waar je bezwaar of
          een klacht indient.
        </>,
        <>
          <strong>Het hoort hier niet.</strong> Je leest waarom.
        </>,
      ]}
    />
    <P>
      Koos je “Alleen meetellen”? Dan publiceren we niets van je verhaal. De melding telt alleen mee in één
      tabel voor heel Nederland.
    </P>
  </>
)

const FromCaseToAnswer: FC = () => (
  <>
    <H2>Van casus naar knelpunt</H2>
    <P>
      Elke casus telt mee in het <A href={paths.overview}>overzicht</A>: tussen welke wetten het vastloopt,
      door welke barrière, en waar. Hebben casussen dezelfde oorzaak? Dan bundelt een moderator ze tot een{' '}
      <A href={paths.bottlenecks()}>knelpunt</A>, met één vraag.
    </P>
    <H2>Van knelpunt naar antwoord</H2>
    <P>
      De vraag gaat naar de instantie die er iets aan kan doen, bijvoorbeeld een gemeente, een{' '}
      <A href={paths.word('zorgkantoor')}>zorgkantoor</A> of een ministerie. Die heeft een reactietermijn van{' '}
      {inWords(termWeeks.least)} tot {inWords(termWeeks.most)} weken. Geen wet schrijft dat voor: het is onze
      eigen afspraak. De instantie antwoordt in het openbaar:
    </P>
    <Points
      items={[
        'wij lossen het op, en dan doen we dat;',
        'het kan al, en zo;',
        'dit is niet onze taak, maar die van een ander;',
        'wij doen dit niet, en daarom.',
      ]}
    />
    <P>Zegt een instantie iets toe met een datum? Dan kijkt een moderator na of het is gebeurd.</P>
  </>
)
