import type { FC } from 'hono/jsx'
import type { Shell } from '../layout.tsx'
import { H2, P, ProsePage } from './prose.tsx'

export const PrivacyPage: FC<{ shell: Shell }> = ({ shell }) => (
  <ProsePage shell={shell} title="Privacyverklaring">
    <P>
      We vragen geen naam. Een e-mailadres hoeft niet. Schrijf ook niets op waaraan een cliënt te herkennen
      is.
    </P>
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
    <H2>Als je een e-mailadres achterlaat</H2>
    <P>
      Op je eigen pagina kun je een e-mailadres achterlaten. Dan mailen we dat er nieuws is, of sturen we je
      een nieuwe link als je hem kwijt bent. We bewaren het adres versleuteld, met een sleutel die niet in de
      database staat. Moderatoren en beheerders zien het niet. Bevestig je het niet, dan wissen we het na een
      week. Anders een half jaar na het laatste contact, als je je melding intrekt, of zodra je op “Geen mail
      meer” drukt.
    </P>
    <P>
      In een mail staat alleen het nummer van je melding: geen titel, geen verhaal, geen eigen link. Er zit
      niets in dat ons vertelt of je hem opent. Kom je terug op je eigen pagina, dan tellen we dat als een
      getal.
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
