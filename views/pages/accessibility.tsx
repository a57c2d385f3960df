import type { FC } from 'hono/jsx'
import type { Shell } from '../layout.tsx'
import { A, H2, MailLink, P, Points, ProsePage } from './prose.tsx'

type Props = { shell: Shell; contact: string }

/** After the Dutch model statement (DigiToegankelijk). Both dates change by hand, when somebody has looked again. */
const drawnUp = '22 november 2026'
const nextLook = '22 november 2027'

export const AccessibilityPage: FC<Props> = ({ shell, contact }) => (
  <ProsePage
    shell={shell}
    title="Toegankelijkheidsverklaring"
    description="Hoe toegankelijk de Schottenmelder is, hoe we dat testen, wat we niet weten, en wat je doet als iets niet werkt."
  >
    <P>
      Iedereen moet de Schottenmelder kunnen gebruiken. Daarom volgen we de eisen voor sites van de overheid:
      WCAG 2.2, niveau A en AA (EN 301 549).
    </P>
    <H2>Waar dit over gaat</H2>
    <P>
      Deze verklaring gaat over alles op {new URL(shell.origin).host}. Dus over de openbare pagina’s, het
      formulier en je eigen pagina na een melding. En over wat moderatoren en instanties zien na het
      aanmelden.
    </P>
    <H2>Status: D, nog niet onderzocht</H2>
    <P>
      Er is nog geen onafhankelijk onderzoek gedaan, en er is er nog geen gepland. In het model voor de
      overheid hoort daar status D bij: <q>voldoet niet</q>. Dat zegt niet dat de site slecht werkt. Het zegt
      dat niemand van buiten dat heeft nagekeken. De status wordt C als er een onderzoek gepland is, en B of A
      na een volledig onderzoek.
    </P>
    <Tests />
    <Unknown />
    <Flaws />
    <H2>Werkt iets niet?</H2>
    <P>
      Mail naar <MailLink address={contact} />. Schrijf erbij op welke pagina het was en waarmee je hem las.
      Binnen vijf werkdagen laten we weten dat we je mail hebben. Binnen drie weken hoor je wat we doen. Heb
      je de informatie eerder nodig? Dan sturen we die op een manier die voor jou wel werkt.
    </P>
    <P>
      Hoor je niets, of vind je ons antwoord niet goed? Ga dan naar het{' '}
      <A href="https://www.mensenrechten.nl">College voor de Rechten van de Mens</A>. Is de beheerder van deze
      site een overheid, dan kan het ook bij de{' '}
      <A href="https://www.nationaleombudsman.nl">Nationale ombudsman</A>.
    </P>
    <H2>Over deze verklaring</H2>
    <P>
      We maakten deze verklaring op {drawnUp}, naar het{' '}
      <A href="https://www.digitoegankelijk.nl/toegankelijkheidsverklaring">model van DigiToegankelijk</A>. In
      het register daar staat zij niet. We kijken haar opnieuw na bij elke grote wijziging, en uiterlijk op{' '}
      {nextLook}.
    </P>
    <P>De site is gemaakt met HTML, CSS, SVG, WAI-ARIA en een beetje JavaScript.</P>
  </ProsePage>
)

const Tests: FC = () => (
  <>
    <H2>Hoe we testen</H2>
    <P>We testen zelf, met programma’s in de browser Chromium. De laatste keer was op {drawnUp}.</P>
    <Points
      items={[
        'Elke pagina met twee testprogramma’s, axe en HTML_CodeSniffer. Ook pagina’s zonder inhoud, met een fout, en na het aanmelden.',
        'Elke pagina in licht en donker, op een telefoon en op een groot scherm, met en zonder JavaScript.',
        'Elke pagina twee en vier keer vergroot, met hoog contrast en met minder beweging.',
        'De belangrijkste taken met alleen een toetsenbord: melden, zoeken, wij ook zeggen, een melding beoordelen en antwoorden als instantie.',
        'Of alles groot genoeg is om met een vinger te raken.',
      ]}
    />
    <P>Deze tests vonden toen geen fouten. Maar programma’s zien niet alles.</P>
  </>
)

const Unknown: FC = () => (
  <>
    <H2>Wat we niet weten</H2>
    <Points
      items={[
        'Hoe de site werkt voor mensen met een beperking: zij hebben hem nog niet getest.',
        'Hoe de site klinkt in een schermlezer, zoals NVDA, JAWS, VoiceOver of TalkBack.',
        'Of de site werkt met spraakbediening en met vergrootsoftware.',
        'Of alles net zo werkt in Firefox en Safari.',
      ]}
    />
  </>
)

const Flaws: FC = () => (
  <>
    <H2>Wat beter kan</H2>
    <Points
      items={[
        <>
          <strong>Bestanden om te downloaden</strong> (CSV, Excel) testen we niet. Alles wat erin staat, lees
          je ook op de pagina’s.
        </>,
        <>
          <strong>Teksten van anderen</strong>, zoals een melding of een antwoord, zijn soms moeilijk. Een
          moderator leest ze na, maar maakt niet alles makkelijker.
        </>,
        <>
          <strong>Een passkey toevoegen</strong> kan alleen met JavaScript. Dat geldt voor wie een account
          heeft. Aanmelden met een link per mail werkt ook zonder.
        </>,
      ]}
    />
    <P>
      Aan een onderzoek van buiten en een test met mensen die een schermlezer gebruiken is nog geen datum
      verbonden. Zodra die er is, staat hij hier.
    </P>
  </>
)
