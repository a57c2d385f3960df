import type { FC } from 'hono/jsx'
import type { HeldData } from '../../src/core/held-data.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ButtonLink } from '../components/button-link.tsx'
import { Layout, type Shell } from '../layout.tsx'
import { paths } from '../../src/paths.ts'
import { events } from './events.tsx'
import { decisions, deskWork, proposals, publicCase, remarks } from './handling.tsx'
import { type Chapter, heldOf, said } from './held.ts'
import { leftOut } from './json.ts'
import { contact, solved } from './mail.tsx'
import {
  details,
  messages,
  moderatorsChoice,
  ownChoice,
  refusedChoice,
  report,
  suggestions,
} from './own-words.tsx'

/** The chapters, in the order a reader asks for them. Every part of what is kept is told in one of them. */
export const chapters: readonly Chapter[] = [
  report,
  ownChoice,
  suggestions,
  refusedChoice,
  moderatorsChoice,
  details,
  messages,
  proposals,
  decisions,
  publicCase,
  remarks,
  deskWork,
  contact,
  solved,
  events,
]

type Props = { data: HeldData; taxonomy: Taxonomy; back: string; file: string; forDesk?: boolean }

/** All that is kept of one melding, to read and to print: said to who sent it, also where a beheerder prints it. */
export const HeldDataPage: FC<Props & { shell: Shell }> = ({
  shell,
  data,
  taxonomy,
  back,
  file,
  forDesk,
}) => {
  const held = heldOf(data, taxonomy)
  const reference = said(held.rows('melding')[0]?.['nummer'])
  return (
    <Layout shell={shell} title={`Alles wat we bewaren van melding ${reference}`} noindex>
      {forDesk && (
        <Breadcrumbs
          items={[
            { href: paths.moderation, label: 'Te beoordelen' },
            { href: back, label: reference },
          ]}
          current="Wat we bewaren"
        />
      )}
      <h1 class="nl-heading nl-heading--level-1">
        Alles wat we bewaren van melding <span class="reference">{reference}</span>
      </h1>
      <p class="nl-paragraph">
        {forDesk
          ? 'Print deze pagina voor wie erom vraagt, of geef het bestand. Lees eerst de notities na: die ziet de melder zelf niet. Met “je” bedoelen we de melder.'
          : 'Je kunt deze pagina printen, of alles meenemen als bestand.'}{' '}
        In het bestand staan ook gegevens voor computers, zoals codes.
      </p>
      <p class="button-row">
        <ButtonLink href={file} kind="secondary">
          Neem mee als bestand (JSON)
        </ButtonLink>
        <ButtonLink href={back} kind="subtle">
          Terug naar de melding
        </ButtonLink>
      </p>
      {chapters.map(({ title, tell }, i) => {
        const told = tell(held)
        return (
          told !== null && (
            <section aria-labelledby={`deel-${i + 1}`}>
              <h2 id={`deel-${i + 1}`} class="nl-heading nl-heading--level-2">
                {title}
              </h2>
              {told}
            </section>
          )
        )
      })}
      <h2 class="nl-heading nl-heading--level-2">Dit staat er niet bij</h2>
      <ul class="utrecht-unordered-list">
        {leftOut(data.reader).map((text) => (
          <li class="utrecht-unordered-list__item">{text}</li>
        ))}
      </ul>
    </Layout>
  )
}
