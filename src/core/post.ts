import type { LetterName } from './letter.ts'
import type { MailFault } from './mail.ts'

/** A letter as a beheerder may see it: what kind and about which number. Of people never to whom. */
export type PostItem = {
  id: string
  letter: LetterName
  to: 'melder' | 'wij_ook' | 'account' | 'instantie'
  /** For which instantie it is; an organisation is no secret. */
  organisation: { key: string; name: string } | null
  /** The number of the melding or the knelpunt it is about. */
  about: string | null
  createdAt: Date
  dueAt: Date
  attempts: number
  fault: MailFault | null
  sentAt: Date | null
  failedAt: Date | null
}

/** How the mail is doing. */
export type Post = {
  waiting: PostItem[]
  waitingTotal: number
  failed: PostItem[]
  failedTotal: number
  sent: PostItem[]
  /** Letters of news that went out, and after how many somebody looked within two weeks. */
  news: { sent: number; returned: number }
}
