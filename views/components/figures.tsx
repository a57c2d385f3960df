import type { Child, FC } from 'hono/jsx'
import { number } from '../numbers.ts'

export type Figure = { label: string; value: number | string; href?: string; note?: Child; unit?: string }

/** The few numbers a page begins with, large enough to be read from a distance. */
export const Figures: FC<{ figures: Figure[] }> = ({ figures }) => (
  <dl class="figures">
    {figures.map(({ label, value, unit, href, note }) => (
      <div class="figures__item">
        <dt class="figures__label">{label}</dt>
        <dd class="figures__value">
          {href && value !== 0 ? <a href={href}>{shown(value)}</a> : shown(value)}
          {unit && <span class="figures__unit"> {unit}</span>}
        </dd>
        {note && <dd class="figures__note">{note}</dd>}
      </div>
    ))}
  </dl>
)

const shown = (value: number | string): string => (typeof value === 'string' ? value : number(value))
