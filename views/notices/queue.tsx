import type { FC } from 'hono/jsx'
import { daysLeft, noticeTermDays } from '../../src/core/notice.ts'
import { paths } from '../../src/paths.ts'
import { Badge } from '../components/badge.tsx'
import { beginning } from '../cases/card.tsx'
import { daysAgo } from '../dates.ts'
import { Layout, type Shell } from '../layout.tsx'

type Row = {
  id: string
  page: string
  message: string
  receivedAt: Date
  title: string | null
  hidden: boolean
}

type Props = { shell: Shell; items: Row[]; total: number; now: Date }

export const NoticesPage: FC<Props> = ({ shell, items, total, now }) => (
  <Layout shell={shell} title="Opmerkingen: klopt dit niet?" noindex wide>
    <h1 class="nl-heading nl-heading--level-1">Opmerkingen: klopt dit niet?</h1>
    <p class="nl-paragraph">
      {total === 0 && 'Er wacht geen opmerking. Alles is afgehandeld.'}
      {total === 1 && 'Er wacht 1 opmerking.'}
      {total > 1 && `Er wachten ${total.toLocaleString('nl-NL')} opmerkingen. De oudste staat bovenaan.`}
      {total > items.length && ` Je ziet de eerste ${items.length}.`}
      {total > 0 && ` Beslis binnen ${noticeTermDays} dagen.`}
    </p>
    <ol class="queue">
      {items.map((item) => (
        <li class="queue__item">
          <h2 class="nl-heading nl-heading--level-3">
            <a class="nl-link" href={paths.noticeInHand(item.id)}>
              {item.title || `Pagina ${item.page}`}
            </a>
          </h2>
          <p class="badge-row">
            <Term left={daysLeft(item.receivedAt, now)} />
            {item.hidden && <Badge tone="accent">Verborgen</Badge>}
          </p>
          <p class="nl-paragraph case-card__story">{beginning(item.message)}</p>
          <p class="case-card__meta">
            {item.page} · ontvangen {daysAgo(item.receivedAt, now)}
          </p>
        </li>
      ))}
    </ol>
  </Layout>
)

/** How much of the term is left, in words. */
export const Term: FC<{ left: number }> = ({ left }) => {
  if (left < 0) return <Badge tone="warning">Te laat: de termijn is voorbij</Badge>
  if (left === 0) return <Badge tone="warning">Laatste dag</Badge>
  return (
    <Badge tone={left <= 3 ? 'accent' : 'neutral'}>{left === 1 ? 'Nog 1 dag' : `Nog ${left} dagen`}</Badge>
  )
}
