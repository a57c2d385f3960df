import type { FC } from 'hono/jsx'
import type { Address } from '../../src/core/address.ts'
import type { Bottleneck } from '../../src/core/bottleneck.ts'
import { paths } from '../../src/paths.ts'
import { DataList } from '../components/data-list.tsx'
import { longDay } from '../dates.ts'

type Props = { bottleneck: Bottleneck; address: Address }

/** What an instantie is asked, and by when. */
export const Question: FC<Props> = ({ bottleneck: b, address }) => (
  <>
    <h2 class="nl-heading nl-heading--level-2">De vraag</h2>
    <p class="story prose">{b.question}</p>
    <h3 class="nl-heading nl-heading--level-3">Wat er vastloopt</h3>
    <p class="story prose">{b.summary}</p>
    <DataList
      items={[
        { key: 'Gevraagd op', value: longDay(address.askedOn) },
        { key: 'Antwoord uiterlijk', value: longDay(address.dueOn) },
        ...(address.postponedUntil === null
          ? []
          : [
              {
                key: 'Uitstel',
                value: `tot ${longDay(address.postponedUntil)}. ${address.postponedBecause ?? ''}`,
              },
            ]),
        ...(b.lawArticle === null
          ? []
          : [
              {
                key: 'Wetsartikel',
                value:
                  b.lawUrl === null ? (
                    b.lawArticle
                  ) : (
                    <a class="nl-link" href={b.lawUrl} rel="noreferrer">
                      {b.lawArticle}
                    </a>
                  ),
              },
            ]),
        {
          key: 'Openbare pagina',
          value: (
            <a class="nl-link" href={paths.bottleneck(b.slug)}>
              Bekijk het knelpunt met de casussen
            </a>
          ),
        },
      ]}
    />
  </>
)
