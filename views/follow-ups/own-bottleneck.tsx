import type { FC } from 'hono/jsx'
import type { Bottleneck } from '../../src/core/bottleneck.ts'
import type { Day } from '../../src/core/working-days.ts'
import { paths } from '../../src/paths.ts'
import { AddressList, type NamedAddress } from '../bottlenecks/address-list.tsx'
import { bottleneckStateLabels, bottleneckStateTones } from '../bottlenecks/labels.ts'
import { Badge } from '../components/badge.tsx'

export type OwnBottleneckShown = {
  bottleneck: Pick<Bottleneck, 'slug' | 'title' | 'state'> & { addresses: readonly NamedAddress[] }
  today: Day
}

/** What happens with a melding after it was published: who was asked, and whether they answered. */
export const OwnBottleneckSection: FC<OwnBottleneckShown> = ({ bottleneck, today }) => {
  const { slug, title, state, addresses } = bottleneck
  return (
    <section aria-labelledby="knelpunt">
      <h2 id="knelpunt" class="nl-heading nl-heading--level-2">
        Wat er met je melding gebeurt
      </h2>
      <p class="nl-paragraph">
        Je melding hoort nu bij een knelpunt:{' '}
        <a class="nl-link" href={paths.bottleneck(slug)}>
          {title}
        </a>
        . Daar staat alles wat er is gebeurd.
      </p>
      <p class="badge-row">
        <Badge tone={bottleneckStateTones[state]}>{bottleneckStateLabels[state]}</Badge>
      </p>
      {addresses.length === 0 ? (
        <p class="nl-paragraph">Er is nog geen instantie om een antwoord gevraagd.</p>
      ) : (
        <>
          <p class="nl-paragraph">Deze instanties zijn om een antwoord gevraagd:</p>
          <AddressList {...{ addresses, today }} />
        </>
      )}
    </section>
  )
}
