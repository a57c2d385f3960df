import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import type { Shell } from '../layout.tsx'
import { A, H2, P, ProsePage } from './prose.tsx'

export const AboutPage: FC<{ shell: Shell }> = ({ shell }) => (
  <ProsePage
    shell={shell}
    title="Over de Schottenmelder"
    description="Waarom er een openbaar register is van wat goede zorg en hulp tegenhoudt, en wat de cijfers zeggen."
  >
    <P>
      De Schottenmelder is een openbaar register van wat goede zorg en hulp tegenhoudt. Het gaat om geld en
      regels op de grens van wetten. De grootste zijn de Wlz, de Zvw en de Wmo; daaromheen liggen wetten zoals
      de Jeugdwet. Wat op zo’n grens in de weg staat, noemen we een schot.{' '}
      <A href={paths.words}>Uitleg van woorden</A>.
    </P>
    <P>
      Elke wet heeft een eigen betaler. Een plan dat over wetten heen gaat, heeft er dus meer nodig. Daardoor
      blijven goede plannen liggen. Soms mag een kleine organisatie niet eens meedoen. Dat willen we zichtbaar
      maken.
    </P>
    <H2>Waarom</H2>
    <P>
      Jonge zorgprofessionals schreven het in hun review van het Integraal Zorgakkoord:{' '}
      <q>het tempo moet omhoog en de vrijblijvendheid moet omlaag</q>. (IZA-talentennetwerk, Mid Term Review)
    </P>
    <H2>Wat er met een melding gebeurt</H2>
    <P>
      Een moderator van het netwerk leest elke melding. Die haalt weg wat herkenbaar is en kiest de wetten en
      de soort barrière. Daarna wordt het een openbare casus, en samen met andere een knelpunt dat een
      instantie een antwoord vraagt. Lees stap voor stap <A href={paths.howItWorks}>hoe het werkt</A>.
    </P>
    <P>
      Terwijl je schrijft, doet een rekenmodel suggesties. Het beslist niets. Lees{' '}
      <A href={paths.algorithm}>wat het algoritme doet en hoe vaak het klopt</A>.
    </P>
    <H2>Tellen</H2>
    <P>
      Een casus over drie wetten telt bij elk paar van wetten mee, maar in het totaal één keer. De casussen
      zijn geen steekproef: ze laten zien wat gemeld wordt, niet hoe vaak iets in Nederland voorkomt.
    </P>
    <P>
      Bekijk het <A href={paths.overview}>overzicht</A>, de <A href={paths.cases()}>casussen</A> of de{' '}
      <A href={paths.signposts}>wegwijzers</A>.
    </P>
  </ProsePage>
)
