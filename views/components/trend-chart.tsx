import type { FC } from 'hono/jsx'
import type { Trend } from '../../src/core/trend.ts'
import { monthLabel } from '../../src/core/month.ts'
import { shortMonth } from '../dates.ts'
import { number } from '../numbers.ts'
import { Details } from './details.tsx'

type TrendProps = {
  trend: Trend
  /** What is drawn, for who cannot see it: "Casussen per maand van melden". */
  label: string
  /** Whether the last month is not over yet. */
  running: boolean
  href: (month: string) => string
}

const height = 180
const room = { top: 12, bottom: 24 }
const plot = height - room.top - room.bottom
const gutter = 7

const percent = (part: number): string => `${Math.round(part * 1000) / 1000}%`
const across = (index: number, count: number): number => gutter + (index / count) * (100 - gutter)
const up = (count: number, top: number): number => room.top + plot * (1 - count / top)

/** A bar a month. Widths are parts of the page and letters keep their size, so that it reads on a telephone. */
export const TrendChart: FC<TrendProps> = ({ trend, label, running, href }) => (
  <div class="trend">
    <svg class="trend__chart" height={height} width="100%" role="img" aria-label={summary(trend, label)}>
      {[trend.top, trend.top / 2, 0].map((count) => (
        <>
          <line
            class="trend__line"
            x1={percent(gutter)}
            x2="100%"
            y1={up(count, trend.top)}
            y2={up(count, trend.top)}
          />
          <text class="trend__scale" x={percent(gutter - 1)} y={up(count, trend.top) + 4} text-anchor="end">
            {number(count)}
          </text>
        </>
      ))}
      {trend.points.map(({ month, count }, i) => (
        <rect
          class={running && i === trend.points.length - 1 ? 'trend__bar trend__bar--running' : 'trend__bar'}
          x={percent(across(i + 0.1, trend.points.length))}
          width={percent((0.8 / trend.points.length) * (100 - gutter))}
          y={up(count, trend.top)}
          height={plot * (count / trend.top)}
        >
          <title>{`${monthLabel(month)}: ${number(count)}`}</title>
        </rect>
      ))}
      {yearsOf(trend).map(({ index, text, anchor }) => (
        <text
          class="trend__month"
          x={percent(across(index, trend.points.length))}
          y={height - 6}
          text-anchor={anchor}
        >
          {text}
        </text>
      ))}
    </svg>
    <p class="trend__note">
      {running && 'De lichte balk is de maand die nog loopt. '}
      {trend.before > 0 && `Van daarvoor zijn er nog ${number(trend.before)}.`}
    </p>
    <Details summary="Bekijk de aantallen per maand">
      <table class="plain-table">
        <caption class="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">Maand</th>
            <th scope="col" class="plain-table__number">
              Casussen
            </th>
          </tr>
        </thead>
        <tbody>
          {trend.points.toReversed().map(({ month, count }) => (
            <tr>
              <th scope="row">{monthLabel(month)}</th>
              <td class="plain-table__number">
                {count === 0 ? (
                  '0'
                ) : (
                  <a class="nl-link" href={href(month)}>
                    {number(count)}
                  </a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Details>
  </div>
)

const summary = ({ points }: Trend, label: string): string => {
  const [first, last] = [points[0], points.at(-1)]
  const most = points.toSorted((a, b) => b.count - a.count)[0]
  if (!first || !last || !most) return label
  return `${label}, van ${monthLabel(first.month)} tot en met ${monthLabel(last.month)}. De meeste in ${monthLabel(most.month)}: ${number(most.count)}.`
}

/** A label at each January; without one in sight, the first and the last month. */
function yearsOf({ points }: Trend): { index: number; text: string; anchor: 'start' | 'end' }[] {
  const januaries = points.flatMap(({ month }, index) =>
    month.endsWith('-01') && index < points.length - 2
      ? [{ index, text: month.slice(0, 4), anchor: 'start' as const }]
      : [],
  )
  const first = points[0]
  const far = (januaries[0]?.index ?? Infinity) > points.length / 5
  return first && far
    ? [{ index: 0, text: shortMonth(first.month), anchor: 'start' as const }, ...januaries]
    : januaries
}
