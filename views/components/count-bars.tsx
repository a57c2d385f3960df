import type { Child, FC } from 'hono/jsx'
import { number } from '../numbers.ts'

export type CountBar = { label: string; count: number; href: string; note?: Child }

type CountBarsProps = { caption: string; head: string; rows: CountBar[]; hideCaption?: boolean }

/** A table whose numbers also show as bars. Each number leads to its casussen. */
export const CountBars: FC<CountBarsProps> = ({ caption, head, rows, hideCaption }) => {
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <table class="count-bars">
      <caption class={hideCaption ? 'visually-hidden' : 'count-bars__caption'}>{caption}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">Casussen</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, count, href, note }) => (
          <tr class="count-bars__row">
            <th scope="row" class="count-bars__name">
              {label}
              {note && <span class="count-bars__note">{note}</span>}
            </th>
            <td class="count-bars__count">
              <svg class="count-bars__bar" width="100%" height="12" aria-hidden="true">
                <rect width={`${Math.round((count / most) * 1000) / 10}%`} height="12" />
              </svg>
              <a class="nl-link" href={href}>
                {number(count)}
                <span class="visually-hidden">
                  {' '}
                  {count === 1 ? 'casus' : 'casussen'}: {label}
                </span>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
