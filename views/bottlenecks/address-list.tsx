import type { FC } from 'hono/jsx'
import type { Address } from '../../src/core/address.ts'
import { type OfficialResponse, promiseStanding } from '../../src/core/official-response.ts'
import { isWaiting, lastDayOf, standingOf, standingText } from '../../src/core/response-term.ts'
import type { Day } from '../../src/core/working-days.ts'
import { paths } from '../../src/paths.ts'
import { Badge } from '../components/badge.tsx'
import { longDate } from '../dates.ts'
import { addressStateLabels } from './labels.ts'

/** With what this instantie promised here, when it promised anything. */
export type NamedAddress = Address &
  Pick<OfficialResponse, 'promisedOn' | 'promiseOutcome'> & { name: string }

const date = (day: Day) => longDate(new Date(day))

/** Each instantie with where it stands: an answer, a running clock, or silence with the days. */
export const AddressList: FC<{ addresses: readonly NamedAddress[]; today: Day }> = ({ addresses, today }) => (
  <ul class="address-list">
    {addresses.map((address) => (
      <li class={`address-list__item${isSilent(address, today) ? ' address-list__item--silent' : ''}`}>
        <p class="address-list__name">
          <a class="nl-link" href={paths.organisation(address.organisation)}>
            {address.name}
          </a>
        </p>
        <p class="badge-row">
          <AddressBadge {...{ address, today }} />
        </p>
        <p class="case-card__meta">{situation(address)}</p>
      </li>
    ))}
  </ul>
)

const isSilent = (address: Address, today: Day) =>
  isWaiting(address) && standingOf(address, today).is === 'over'

/** One word on where it stands, with the clock as long as it runs. */
export const AddressBadge: FC<{ address: NamedAddress; today: Day }> = ({ address, today }) => {
  const broken = brokenPromise(address, today)
  if (broken) return <Badge tone="warning">{broken}</Badge>
  if (address.state === 'beantwoord') return <Badge tone="ok">{addressStateLabels.beantwoord}</Badge>
  if (!isWaiting(address)) return <Badge>{addressStateLabels[address.state]}</Badge>
  const standing = standingOf(address, today)
  return (
    <>
      {address.state !== 'gevraagd' && <Badge>{addressStateLabels[address.state]}</Badge>}
      <Badge tone={standing.is === 'over' ? 'warning' : standing.is === 'last-day' ? 'accent' : 'neutral'}>
        {standingText(standing)}
      </Badge>
    </>
  )
}

/** An answer that promised something and did not do it is no good news. */
export function brokenPromise(address: NamedAddress, today: Day): string | null {
  if (isWaiting(address)) return null
  const is = promiseStanding(address, today)?.is
  if (is === 'verlopen') return 'Toezegging verlopen'
  return is === 'niet_nagekomen' ? 'Toezegging niet nagekomen' : null
}

function situation(address: Address): string {
  const { state, askedOn, dueOn, answeredOn, postponedUntil, postponedBecause, passedOnTo } = address
  const asked = `Gevraagd op ${date(askedOn)}`
  if (state === 'beantwoord' || state === 'niet_onze_taak') {
    const when = answeredOn === null ? '' : `, antwoord op ${date(answeredOn)}${late(address, answeredOn)}`
    const whose = passedOnTo === null ? '' : ` Volgens deze instantie is het de taak van ${passedOnTo}.`
    return `${asked}${when}.${whose}`
  }
  if (postponedUntil === null) return `${asked}. Antwoord uiterlijk op ${date(dueOn)}.`
  const why = postponedBecause === null ? '' : `: ${postponedBecause}`
  return `${asked}, eerst tot ${date(dueOn)}. Vroeg uitstel tot en met ${date(postponedUntil)}${why}`
}

const late = (address: Address, answeredOn: Day) =>
  answeredOn > lastDayOf(address) ? ', na de termijn' : ', binnen de termijn'
