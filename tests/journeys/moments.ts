import { expect } from 'vitest'
import type { journeyRuntimes, RunningServer } from '../servers/servers.ts'
import { header, type Received, startSmtp } from '../support/smtp-server.ts'

export type Moments = {
  server: RunningServer
  /** The same data at another moment, after what the clock starts has run. */
  liveAt: (moment: string) => Promise<void>
  /** The newest letter to somebody with these words in its subject, when it has come. */
  letterTo: (address: string, subject: string) => Promise<Received>
}

/** A server whose clock a journey sets, with a mail server beside it. */
export async function startAt(
  { runtime, start }: (typeof journeyRuntimes)[number],
  moment: string,
): Promise<Moments> {
  const smtp = await startSmtp()
  const mail = { SMTP_URL: smtp.url, MAIL_FROM: 'Schottenmelder <post@voorbeeld.nl>' }
  const startServer = (at: string, dataDir?: string) =>
    start({ env: { ...mail, DEMO_NOW: at }, ...(dataDir === undefined ? {} : { dataDir }) })
  const moments: Moments = {
    server: await startServer(moment),
    async liveAt(later) {
      await moments.server.stop()
      moments.server = await startServer(later, moments.server.dataDir)
      // On Node what the clock starts begins by itself; in workerd somebody must ask.
      if (runtime === 'workerd') await tick(moments.server)
    },
    async letterTo(address, subject) {
      const find = () =>
        smtp.received.findLast((one) => one.to === address && subjectOf(one).includes(subject))
      await expect.poll(() => find()?.to, { timeout: 20_000, interval: 100 }).toBe(address)
      const letter = find()
      if (!letter) throw new Error('no letter came in')
      return letter
    },
  }
  return moments
}

async function tick({ baseURL }: RunningServer): Promise<void> {
  for (const cron of ['*/15 * * * *', '* * * * *'])
    await fetch(`${baseURL}/cdn-cgi/local/scheduled?cron=${encodeURIComponent(cron)}`)
}

const subjectOf = (letter: Received) =>
  header(letter, 'Subject').replaceAll(/=\?UTF-8\?Q\?(.*?)\?=\s*/gi, (_all, text: string) =>
    decodeURIComponent(text.replaceAll('_', ' ').replaceAll('=', '%')),
  )
