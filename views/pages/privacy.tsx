import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { Shell } from '../layout.tsx'
import { A, H2, MailLink, P, ProsePage } from './prose.tsx'
import { Kept, type KeptTerms } from './kept.tsx'

type Props = {
  shell: Shell
  contact: string
  /** Who answers for the personal data; null on one's own machine. */
  operator: string | null
  kept: KeptTerms
}

export const PrivacyPage: FC<Props> = ({ shell, contact, operator, kept }) => (
  <ProsePage
    shell={shell}
    title="Privacyverklaring"
    description="Wat de Schottenmelder bewaart, waar, hoe lang, wie het kan zien en hoe je het laat wissen."
  >
    <P>
      We vragen geen naam. Een e-mailadres hoeft niet. Schrijf ook niets op waaraan een cliënt te herkennen
      is.
    </P>
    <H2>Wie verantwoordelijk is</H2>
    <P>
      {operator ?? 'De beheerder van deze site'} beslist wat er met je gegevens gebeurt en is daarvoor
      verantwoordelijk. Vragen? Mail naar <MailLink address={contact} />.
    </P>
    <P>
      We verwerken je melding omdat je daar toestemming voor geeft. Die trek je in op je eigen pagina. Het
      nummer, de dagen en wie wat besliste, bewaren we ook daarna. Een openbaar register moet kunnen laten
      zien hoe het werkt.
    </P>
    <H2>Vertrouwelijk, niet anoniem</H2>
    <P>
      We weten niet wie je bent en we zoeken dat niet uit. Maar wie je situatie kent, kan je verhaal soms
      herkennen. Twijfel je? Kies dan “Alleen meetellen”.
    </P>
    <H2>Wat we bewaren, en hoe lang</H2>
    <Kept {...kept} />
    <Texts />
    <Contacts />
    <Hosts />
    <H2>Inzien, intrekken en wissen</H2>
    <P>
      Op je eigen pagina kun je alles bekijken wat we van je melding bewaren, en het meenemen als bestand. Je
      kunt je melding daar ook intrekken. We wissen dan wat je schreef en wat erover heen en weer ging, ook in
      de casus. Binnen een kwartier halen we de casus ook uit onze momentopnamen.
    </P>
    <P>
      Openbare casussen staan onder CC0: iedereen mag ze kopiëren. Een kopie die iemand eerder maakte, kunnen
      wij niet terughalen. In een back-up kan je melding nog staan tot we die weggooien.
    </P>
    <H2>Je rechten</H2>
    <P>
      Je mag vragen wat we van je bewaren, en het laten verbeteren of wissen. Voor een melding doe je dat met
      je eigen link: zonder link kunnen we niet weten welke melding van jou is. Is je melding niet
      gepubliceerd, of herken je jezelf in een casus van een ander? Mail ons dan het nummer:{' '}
      <MailLink address={contact} />. Een beheerder kan een melding helemaal wissen. Komen we er samen niet
      uit? Dan kun je een klacht indienen bij de{' '}
      <A href="https://autoriteitpersoonsgegevens.nl">Autoriteit Persoonsgegevens</A>.
    </P>
  </ProsePage>
)

const Texts: FC = () => (
  <>
    <H2>Wie je tekst leest</H2>
    <P>
      Alleen moderatoren van het netwerk lezen je oorspronkelijke tekst. Openbaar wordt alleen de tekst die
      een moderator heeft nagekeken.
    </P>
    <P>
      Een programma zoekt in je tekst naar namen, nummers en adressen en vraagt je die te vervangen. Het ziet
      niet alles. Een burgerservicenummer nemen we niet aan. Voordat iets openbaar wordt, zoekt het programma
      nog een keer. Een moderator beslist over alles wat het vindt.
    </P>
    <P>
      Terwijl je schrijft, doet een <A href={paths.algorithm}>rekenmodel</A> suggesties. Dat draait op onze
      eigen server. Wat je dan typt, slaan we niet op. Je tekst gaat niet naar een ander bedrijf om ervan te
      leren.
    </P>
  </>
)

const Contacts: FC = () => (
  <>
    <H2>Als je een e-mailadres achterlaat</H2>
    <P>
      Op je eigen pagina kun je een e-mailadres achterlaten. Dan mailen we dat er nieuws is, of sturen we je
      een nieuwe link als je hem kwijt bent. We bewaren het adres versleuteld, met een sleutel die niet in de
      database staat. Moderatoren en beheerders zien het niet. Met “Geen mail meer” wis je het meteen.
    </P>
    <P>
      In een mail staat alleen het nummer van je melding: geen titel, geen verhaal, geen eigen link. Er zit
      niets in dat ons vertelt of je hem opent. Kom je terug op je eigen pagina, dan tellen we dat als een
      getal.
    </P>
    <H2>Als je “wij ook” zegt</H2>
    <P>
      Loop je tegen hetzelfde aan, en zeg je bij een casus of knelpunt “wij ook”? Dan bewaren we je soort werk
      en je regio, en een regel tekst als je die schrijft. Die regel wordt pas openbaar als een moderator hem
      heeft nagekeken. Geef je een e-mailadres, dan maken we er een code van waarmee je één keer meetelt. Die
      code wissen we tegelijk met je adres, of op zijn laatst als de termijn daarvan voorbij is. Je kunt je
      “wij ook” weer intrekken.
    </P>
  </>
)

const Hosts: FC = () => (
  <>
    <H2>Waar het staat, en wie erbij kan</H2>
    <P>
      Staat de site bij Cloudflare, dan loopt al het verkeer door hun computers. Cloudflare kan dan je
      internetadres zien, welke pagina je opent en wat je verstuurt. Staat de database bij Turso, dan kan
      Turso lezen wat erin staat. Alleen e-mailadressen van melders zijn daar onleesbaar. Ook een mailbedrijf
      ziet naar welk adres een mail gaat. Deze bedrijven mogen er niets anders mee doen dan de site laten
      werken.
    </P>
    <P>Staat de site op een eigen server, dan geldt dit voor wie die server beheert.</P>
    <P>
      Zelf bewaren we geen internetadres van bezoekers. Tegen misbruik tellen we hoe vaak een netwerk iets
      stuurt, onder een code die elke dag anders is. Daaruit is het adres niet te lezen. We wissen de telling
      binnen een dag. Bezoekers krijgen geen cookie. We laden niets van andere sites en volgen niemand. Wie
      een account heeft, krijgt één cookie om aangemeld te blijven.
    </P>
  </>
)
