import type { FC } from 'hono/jsx'
import type { Shell } from '../layout.tsx'
import { H2, MailLink, P, ProsePage } from './prose.tsx'

export const AccessibilityPage: FC<{ shell: Shell; contact: string }> = ({ shell, contact }) => (
  <ProsePage
    shell={shell}
    title="Toegankelijkheid"
    description="Hoe toegankelijk de Schottenmelder is, wat beter kan, en wat je doet als iets niet werkt."
  >
    <P>Iedereen moet deze site kunnen gebruiken. We werken volgens WCAG 2.2, niveau AA (EN 301 549).</P>
    <H2>Hoe staat het ervoor</H2>
    <P>
      We testen elke pagina automatisch (met axe) en proberen de site met alleen een toetsenbord en zonder
      JavaScript. Een onafhankelijk onderzoek is nog niet gedaan. Daarom zeggen we niet dat de site helemaal
      voldoet.
    </P>
    <H2>Wat we weten dat beter kan</H2>
    <P>
      Een passkey toevoegen kan alleen met JavaScript. Dat geldt alleen voor moderatoren; een link werkt ook
      zonder.
    </P>
    <H2>Werkt iets niet?</H2>
    <P>
      Mail naar <MailLink address={contact} />. Schrijf erbij op welke pagina het was en waarmee je hem las.
    </P>
  </ProsePage>
)
