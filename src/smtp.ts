import { createTransport } from 'nodemailer'
import { faultOf, type MailMessage, type SendMail } from './core/mail.ts'

const loopback = ['localhost', '127.0.0.1', '[::1]']
const seconds = 1000

// One slow server must not hold a letter for longer than its lease.
const patience = {
  dnsTimeout: 10 * seconds,
  connectionTimeout: 10 * seconds,
  greetingTimeout: 10 * seconds,
  socketTimeout: 30 * seconds,
}

/** The fields of a letter as nodemailer wants them. */
export const composed = ({ stopUrl, ...message }: MailMessage, from: string) => ({
  ...message,
  from,
  headers: {
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    ...(stopUrl === null
      ? {}
      : { 'List-Unsubscribe': `<${stopUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
  },
  disableFileAccess: true,
  disableUrlAccess: true,
})

/**
 * Sends over SMTP: the same library on Node and on Workers, where its sockets are `connect()`. Passwords and letters
 * never go over a line that others can read: beyond this machine the connection must become TLS.
 */
export function smtpMail({ url, from }: { url: string; from: string }): SendMail {
  const { hostname } = new URL(url)
  const transport = createTransport({ url, ...patience, requireTLS: !loopback.includes(hostname) })
  return async (message) => {
    try {
      await transport.sendMail(composed(message, from))
      return null
    } catch (error) {
      return faultOf(error)
    }
  }
}
