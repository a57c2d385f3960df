import { z } from 'zod'

/** A letter as it goes out. */
export type MailMessage = {
  to: string
  /** Stays the same when a letter is sent again, so that the receiving side can know it for the same. */
  messageId: string
  date: Date
  subject: string
  text: string
  html: string
  /** Where one press ends all mail of this kind (RFC 8058). */
  stopUrl: string | null
}

/** Why a letter did not go out. A code and not the text of the server: that may hold the address. */
export const mailFaults = [
  'verbinding',
  'aanmelding',
  'tijdelijk_geweigerd',
  'afzender_geweigerd',
  'ontvanger_geweigerd',
  'bericht_geweigerd',
  'geen_adres',
  'onleesbaar_adres',
  'onbekend',
] as const
export type MailFault = (typeof mailFaults)[number]

// Trying again changes nothing about these.
const final: readonly MailFault[] = [
  'ontvanger_geweigerd',
  'bericht_geweigerd',
  'geen_adres',
  'onleesbaar_adres',
]

/** Sends one letter; null when the mail server took it. */
export type SendMail = (message: MailMessage) => Promise<MailFault | null>

/** Where mail goes. Without one, letters stay waiting. */
export type Mail = {
  send: SendMail
  /** When nothing is sent, but written to files: where those are. */
  folder?: string
  /** The most letters in one turn of the clock, where a turn may not ask the database on and on. */
  atOnce?: number
}

const minute = 60_000
const hour = 60 * minute
const pauses = [minute, 5 * minute, 15 * minute, hour, 4 * hour, 12 * hour, 24 * hour]

/** When to try again after so many failed attempts; null when that makes no sense any more. */
export function nextAttempt(attempts: number, fault: MailFault, now: Date): Date | null {
  const pause = final.includes(fault) ? undefined : pauses[attempts - 1]
  return pause === undefined ? null : new Date(now.getTime() + pause)
}

/** Whether the server itself cannot be reached or does not want us: then no other letter will get through now. */
export const stopsAll = (fault: MailFault): boolean =>
  fault === 'verbinding' || fault === 'aanmelding' || fault === 'afzender_geweigerd'

const smtpError = z.object({
  code: z.string().optional(),
  command: z.string().optional(),
  responseCode: z.number().optional(),
})

/** What the error of an SMTP client means. */
export function faultOf(error: unknown): MailFault {
  const { data } = smtpError.safeParse(error)
  if (!data) return 'onbekend'
  const { code, command, responseCode: answer = 0 } = data
  if (code === 'EAUTH') return 'aanmelding'
  if (answer >= 400 && answer < 500) return 'tijdelijk_geweigerd'
  if (answer >= 500 && code === 'EENVELOPE')
    return command === 'RCPT TO' ? 'ontvanger_geweigerd' : 'afzender_geweigerd'
  if (answer >= 500 && code === 'EMESSAGE') return 'bericht_geweigerd'
  if (code === 'EENVELOPE') return 'ontvanger_geweigerd'
  return code === undefined ? 'onbekend' : 'verbinding'
}
