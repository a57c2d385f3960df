import type { FC } from 'hono/jsx'
import type { AccountRole } from '../../src/core/account.ts'
import type { OfficialResponse } from '../../src/core/official-response.ts'
import { mayUse } from '../../src/core/permission.ts'
import { roleOf } from '../../src/core/role.ts'
import { paths } from '../../src/paths.ts'
import { Badge } from '../components/badge.tsx'
import { longDay } from '../dates.ts'

export type ReportedWay = OfficialResponse & { title: string; slug: string; name: string; demo: boolean }

type Props = { ways: ReportedWay[]; account: { role: AccountRole } | null }

/** Ways that instanties say exist already, and that are no signpost of our own yet. */
export const ReportedWays: FC<Props> = ({ ways, account }) => {
  if (ways.length === 0) return null
  const mayAdd = mayUse(roleOf(account), 'GET', '/beheer/indeling/:lijst/nieuw')
  return (
    <section aria-labelledby="gemeld">
      <h2 id="gemeld" class="nl-heading nl-heading--level-2">
        Gemeld door instanties
      </h2>
      <p class="nl-paragraph">
        Deze wegen noemde een instantie als antwoord op een knelpunt. Wij hebben ze nog niet nagekeken.
      </p>
      {ways.map((way) => (
        <article class="signpost">
          <h3 class="nl-heading nl-heading--level-3">{way.title}</h3>
          <p class="badge-row">
            <Badge>Gemeld door {way.name}</Badge>
            {way.demo && <Badge tone="accent">Voorbeeld</Badge>}
          </p>
          <p class="story prose">{way.text}</p>
          <p class="nl-paragraph">
            {way.wayUrl !== null && (
              <>
                <a class="nl-link" href={way.wayUrl} rel="noreferrer nofollow">
                  {URL.parse(way.wayUrl)?.hostname ?? way.wayUrl}
                </a>
                {' · '}
              </>
            )}
            <a class="nl-link" href={`${paths.bottleneck(way.slug)}#reactie-${way.id}`}>
              Lees het antwoord bij het knelpunt
            </a>{' '}
            van {longDay(way.answeredOn)}.
          </p>
          {mayAdd && (
            <p class="nl-paragraph">
              <a class="nl-link" href={paths.newSignpost(prefilled(way))}>
                Maak hier een wegwijzer van
              </a>
            </p>
          )}
        </article>
      ))}
    </section>
  )
}

const prefilled = ({ title, text, wayUrl, answeredOn }: ReportedWay) => ({
  naam: title,
  samenvatting: text.slice(0, 1000),
  bronlink: wayUrl ?? '',
  bronjaar: answeredOn.slice(0, 4),
})
