import type { FC } from 'hono/jsx'
import type { Message } from '../../src/core/message.ts'
import { dateAndTime } from '../dates.ts'

type Reader = 'moderator' | 'melder'

const names: Record<Reader, Record<Message['author'], string>> = {
  moderator: { moderator: 'Vraag van de moderator', melder: 'Antwoord van de melder' },
  melder: { moderator: 'Vraag van de moderator', melder: 'Jouw antwoord' },
}

/** Questions and answers in order, told to whoever reads them. */
export const MessageList: FC<{ messages: Message[]; reader: Reader }> = ({ messages, reader }) => (
  <ol class="messages">
    {messages.map((message) => (
      <li class={`messages__item messages__item--${message.author}`}>
        <p class="case-card__meta">
          {names[reader][message.author]}, {dateAndTime(message.at)}
        </p>
        <p class="nl-paragraph story">{message.text}</p>
      </li>
    ))}
  </ol>
)
