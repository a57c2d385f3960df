import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { A } from '../pages/prose.tsx'
import { Fields, Section } from './section.tsx'

export const ObjectionSection: FC = () => (
  <Section id="bezwaar" title="Niet mee eens?">
    <Fields
      items={[
        [
          'Terwijl je schrijft',
          <>
            Druk bij de suggestie op <em>klopt niet</em>, of kies gewoon iets anders. Jouw keuze gaat voor.
          </>,
        ],
        [
          'Na je melding',
          'Tot een moderator begint, kun je op je eigen pagina je keuze veranderen. Daarna stelt de moderator vast wat past.',
        ],
        [
          'Bij een casus',
          <>
            Onder aan <A href={paths.cases()}>elke casus</A> staat <em>Klopt dit niet?</em> Een moderator
            kijkt dan opnieuw.
          </>,
        ],
        [
          'Over deze pagina',
          <>
            Stuur een <A href={paths.notice(paths.algorithm)}>opmerking over het algoritme</A>. Wat we daarmee
            doen, staat in het <A href={paths.moderationLog}>moderatielog</A>.
          </>,
        ],
      ]}
    />
  </Section>
)
