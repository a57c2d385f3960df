import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { A, P } from '../pages/prose.tsx'
import { Fields, Section } from './section.tsx'

export const ResponsibleSection: FC = () => (
  <Section id="verantwoord" title="Verantwoord gebruik">
    <Fields
      items={[
        ['Doel en impact', <Goal />],
        ['Afwegingen', <Considerations />],
        ['Menselijke tussenkomst', <HumanIntervention />],
        ['Risicobeheer', <Risks />],
        ['Wettelijke basis', <Law />],
      ]}
    />
  </Section>
)

const Goal: FC = () => (
  <>
    <P>
      Wie meldt, hoeft de indeling niet te kennen: herkennen is genoeg. Een moderator ziet sneller waar een
      melding over gaat. Zo blijft het overzicht van knelpunten betrouwbaar.
    </P>
    <P>
      Het model neemt geen besluit over mensen, geld of zorg. Het bepaalt niet of een melding wordt
      gepubliceerd, niet hoe snel iemand hem leest en niet wie gelijk heeft. Het weet ook niet of een regel
      echt bestaat.
    </P>
  </>
)

const Considerations: FC = () => (
  <>
    <P>
      We kozen voor een eenvoudig model dat woorden optelt. Een groot taalmodel is soms beter. Maar dan gaat
      je verhaal naar een ander bedrijf. En niemand kan precies laten zien waarom het iets zegt. Hier kan dat
      wel: bij elke suggestie staan de woorden die meetelden.
    </P>
    <P>
      Een verkeerde suggestie kan je op het verkeerde been zetten. Daarom vinkt het model nooit zelf iets aan,
      en zegt het liever <em>weet ik niet</em> dan dat het gokt.
    </P>
  </>
)

const HumanIntervention: FC = () => (
  <P>
    Altijd, en twee keer. Jij kiest wat past; jouw keuze gaat voor op de suggestie. Daarna leest een moderator
    de melding en stelt de wetten en de barrière vast. Alleen dat telt in het overzicht.
  </P>
)

const Risks: FC = () => (
  <ul class="utrecht-unordered-list">
    <li class="utrecht-unordered-list__item">
      Mensen nemen een suggestie te snel over. We laten daarom zien waarom, en tellen hoe vaak moderatoren
      anders beslissen.
    </li>
    <li class="utrecht-unordered-list__item">
      Zeldzame barrières herkent het minder goed. De cijfers per barrière staan hieronder, ook de slechte.
    </li>
    <li class="utrecht-unordered-list__item">
      Taal en regels veranderen. Een nieuw model komt er alleen als het aantoonbaar beter is, of als iemand
      opschrijft waarom het toch moet.
    </li>
    <li class="utrecht-unordered-list__item">
      Van echte meldingen leert het model alleen de openbare tekst, nadat een mens die heeft nagekeken. Van
      meldingen die alleen meetellen leert het nooit.
    </li>
  </ul>
)

const Law: FC = () => (
  <P>
    Geen wet schrijft dit algoritme voor. Je tekst verwerken we om je melding te behandelen, zoals in de{' '}
    <A href={paths.privacy}>privacyverklaring</A> staat. De AVG verbiedt besluiten over mensen die alleen een
    computer neemt; dat gebeurt hier niet.
  </P>
)
