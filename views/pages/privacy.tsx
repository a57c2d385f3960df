import type { FC } from 'hono/jsx'
import type { Shell } from '../layout.tsx'
import { H2, P, ProsePage } from './prose.tsx'

export const PrivacyPage: FC<{ shell: Shell }> = ({ shell }) => (
  <ProsePage shell={shell} title="Privacyverklaring">
    <P>We vragen geen naam en geen e-mailadres. Schrijf ook niets op waaraan een cliënt te herkennen is.</P>
    <H2>Wat we bewaren</H2>
    <P>
      Van een melding bewaren we wat je invult, wanneer je het stuurde en welke suggesties we gaven en welke
      je afwees. Alleen moderatoren van het netwerk lezen je oorspronkelijke tekst. Openbaar wordt alleen de
      tekst die een moderator heeft nagekeken.
    </P>
    <P>
      Een programma zoekt in je tekst naar namen, nummers en adressen en vraagt je die te vervangen. Het ziet
      niet alles. Een burgerservicenummer nemen we niet aan. Ook voor iets openbaar wordt, zoekt het nog een
      keer, en beslist een moderator over alles wat het vindt.
    </P>
    <P>
      Je eigen link bewaren we niet, alleen een controlegetal ervan. Wie de link heeft, kan je melding zien.
      Deel hem dus niet.
    </P>
    <H2>Wat we niet bewaren</H2>
    <P>
      We bewaren geen internetadres van bezoekers. Bezoekers krijgen geen cookie. We laden niets van andere
      sites en volgen niemand. Suggesties tijdens het schrijven gaan langs onze server; die tekst slaan we dan
      niet op.
    </P>
    <P>
      Je concept staat alleen op je eigen apparaat, hoogstens 24 uur. Met de knop “Wis concept” haal je het
      weg. Doe dat op een computer die je deelt.
    </P>
    <P>
      Zeg je bij “Klopt dit niet?” dat er iets fout is? Dan bewaren we wat je schreef en op welke pagina. Dat
      lezen alleen moderatoren.
    </P>
    <H2>Intrekken en wissen</H2>
    <P>
      Op je eigen pagina kun je je melding intrekken. We wissen dan wat je schreef en wat erover heen en weer
      ging, ook in de casus. Binnen een kwartier halen we de casus ook uit onze momentopnamen. Openbare
      casussen staan onder CC0: iedereen mag ze kopiëren. Een kopie die iemand eerder maakte, kunnen wij niet
      terughalen.
    </P>
    <H2>Vertrouwelijk, niet anoniem</H2>
    <P>
      We weten niet wie je bent en we zoeken dat niet uit. Maar wie je situatie kent, kan je verhaal soms
      herkennen. Twijfel je? Kies dan “Alleen meetellen”.
    </P>
  </ProsePage>
)
