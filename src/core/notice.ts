import { z } from 'zod'
import { type FieldError, fieldErrors, type Parsed } from './submission.ts'
import { atMost, storableText } from './text.ts'
import { dayOf } from './working-days.ts'

/** "Klopt dit niet?": what a reader says is wrong on a public page. Nobody but moderators reads the message. */
export type Notice = { page: string; message: string }

/** Within how many days a decision follows. */
export const noticeTermDays = 14
const day = 86_400_000

export const noticeDue = (receivedAt: Date): Date => new Date(receivedAt.getTime() + noticeTermDays * day)

/** Whole days until the last day of the term, which is 0; below zero when that is over. */
export const daysLeft = (receivedAt: Date, now: Date): number =>
  (Date.parse(dayOf(noticeDue(receivedAt))) - Date.parse(dayOf(now))) / day

/** The casus a path is about, if it is about one. */
export function caseNumberOf(path: string): number | null {
  const found = /^\/casussen\/([1-9][0-9]{0,8})$/.exec(path)
  return found ? Number(found[1]) : null
}

/** Whether a path is the page of one knelpunt. */
export const isBottleneckPage = (path: string): boolean => /^\/knelpunten\/[a-z0-9-]{1,80}$/.test(path)

export type Site = { publicUrl: string; pages: readonly string[] }

/** The public page that somebody typed or came from. Private addresses are none: a secret link is not to be kept. */
export function pageOf(typed: string, { publicUrl, pages }: Site): string | null {
  const url = URL.parse(typed.trim() || 'geen:', publicUrl)
  if (!url || url.origin !== new URL(publicUrl).origin) return null
  const { pathname } = url
  const isOne = caseNumberOf(pathname) !== null || isBottleneckPage(pathname)
  return pages.includes(pathname) || isOne ? pathname : null
}

export const longestNotice = 2000

const unknownPage: FieldError = {
  field: 'pagina',
  message: 'Vul het adres in van een pagina op deze site, bijvoorbeeld /casussen/12.',
}

const messageSchema = z.object({
  opmerking: storableText('Vertel wat er niet klopt.')
    .min(10, 'Vertel iets meer: minstens 10 tekens.')
    .max(longestNotice, atMost(longestNotice)),
})

/** Parses one notice; reports every fault at once. */
export function parseNotice(input: { pagina: string; opmerking: string }, site: Site): Parsed<Notice> {
  const page = pageOf(input.pagina, site)
  const result = messageSchema.safeParse(input)
  const errors = [
    ...(page === null ? [unknownPage] : []),
    ...(result.success ? [] : fieldErrors(result.error)),
  ]
  if (page === null || !result.success) return { errors }
  return { ok: { page, message: result.data.opmerking } }
}
