import type { FC } from 'hono/jsx'
import type { Address } from '../../src/core/address.ts'
import { isWaiting, standingOf, standingText, workingDaysBetween } from '../../src/core/response-term.ts'
import { isInTime, isOverdue } from '../../src/core/scoreboard.ts'
import type { Day } from '../../src/core/working-days.ts'
import { Badge } from '../components/badge.tsx'
import { addressStateLabels } from '../labels.ts'

type Props = { address: Address; today: Day }

/** How a question stands: its state and its clock, side by side. */
export const AddressStanding: FC<Props> = ({ address, today }) => {
  const overdue = isOverdue(address, today)
  return (
    <>
      <Badge tone={isWaiting(address) ? 'neutral' : 'ok'}>{addressStateLabels[address.state]}</Badge>{' '}
      <Badge tone={overdue || (!isWaiting(address) && !isInTime(address)) ? 'warning' : 'neutral'}>
        {clockText(address, today)}
      </Badge>
    </>
  )
}

/** "nog 12 werkdagen", "wacht 34 dagen langer dan de termijn", "in 9 werkdagen, op tijd". */
function clockText(address: Address, today: Day): string {
  if (isWaiting(address)) return standingText(standingOf(address, today))
  const days = workingDaysBetween(address.askedOn, address.answeredOn ?? today)
  return `in ${days === 1 ? '1 werkdag' : `${days} werkdagen`}, ${isInTime(address) ? 'op tijd' : 'te laat'}`
}
