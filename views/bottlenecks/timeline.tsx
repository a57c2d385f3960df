import type { FC } from 'hono/jsx'
import type { Happening } from '../../src/core/timeline.ts'
import { dayOf } from '../../src/core/working-days.ts'
import { Badge } from '../components/badge.tsx'
import { longDate } from '../dates.ts'

type Item = Pick<Happening, 'seq' | 'kind' | 'at'> & { sentence: string }

export type TimelineProps = { items: Item[]; feed: string }

const asked = { label: 'Gevraagd', look: 'asked', tone: 'primary' } as const
const answer = { label: 'Antwoord', look: 'answer', tone: 'ok' } as const
const late = { label: 'Voorbij', look: 'late', tone: 'warning' } as const

/** The steps of the loop, to be seen without reading: a word and a shape of its own, not a colour alone. */
const marks: Partial<Record<Item['kind'], typeof asked | typeof answer | typeof late>> = {
  instantie_gevraagd: asked,
  officieel_gereageerd: answer,
  termijn_verlopen: late,
  belofte_verlopen: late,
}

/** All that happened, newest first: a day, and a sentence each. */
export const Timeline: FC<TimelineProps> = ({ items, feed }) => (
  <section aria-labelledby="tijdlijn">
    <h2 id="tijdlijn" class="nl-heading nl-heading--level-2">
      Tijdlijn
    </h2>
    <ol class="timeline">
      {items.map((item) => (
        <Happened {...item} />
      ))}
    </ol>
    <p class="nl-paragraph">
      <a class="nl-link" href={feed}>
        Volg dit knelpunt met Atom
      </a>
    </p>
  </section>
)

const Happened: FC<Item> = ({ seq, kind, at, sentence }) => {
  const mark = marks[kind]
  return (
    <li class={`timeline__item${mark ? ` timeline__item--${mark.look}` : ''}`} id={`gebeurtenis-${seq}`}>
      <time class="timeline__day" datetime={dayOf(at)}>
        {longDate(at)}
      </time>{' '}
      {mark && <Badge tone={mark.tone}>{mark.label}</Badge>}
      <p class="timeline__text">{sentence}</p>
    </li>
  )
}
