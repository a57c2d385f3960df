import type { FC } from 'hono/jsx'
import { dayOf } from '../../src/core/working-days.ts'
import { longDate } from '../dates.ts'

export type TimelineProps = { items: { seq: number; at: Date; sentence: string }[]; feed: string }

/** All that happened, newest first: a day, and a sentence each. */
export const Timeline: FC<TimelineProps> = ({ items, feed }) => (
  <section aria-labelledby="tijdlijn">
    <h2 id="tijdlijn" class="nl-heading nl-heading--level-2">
      Tijdlijn
    </h2>
    <ol class="timeline">
      {items.map(({ seq, at, sentence }) => (
        <li class="timeline__item" id={`gebeurtenis-${seq}`}>
          <time class="timeline__day" datetime={dayOf(at)}>
            {longDate(at)}
          </time>
          <p class="timeline__text">{sentence}</p>
        </li>
      ))}
    </ol>
    <p class="nl-paragraph">
      <a class="nl-link" href={feed}>
        Volg dit knelpunt met Atom
      </a>
    </p>
  </section>
)
