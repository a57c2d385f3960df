import type { Child, FC } from 'hono/jsx'

export type Step = { label: string; done: boolean; current: boolean; note?: Child }

const said = ({ done, current }: Step): string => (current ? 'nu' : done ? 'gedaan' : 'nog niet')

const look = ({ done, current }: Step): string =>
  current ? 'steps__item steps__item--current' : done ? 'steps__item steps__item--done' : 'steps__item'

/** A timeline: what has happened, where it stands, what comes after. */
export const Steps: FC<{ steps: Step[] }> = ({ steps }) => (
  <ol class="steps">
    {steps.map((step) => (
      <li class={look(step)} aria-current={step.current ? 'step' : undefined}>
        <span class="steps__label">{step.label}</span>
        <span class="visually-hidden"> ({said(step)})</span>
        {step.note && <div class="steps__note">{step.note}</div>}
      </li>
    ))}
  </ol>
)
