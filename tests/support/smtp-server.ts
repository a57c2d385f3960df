import { once } from 'node:events'
import type { Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterThisFile } from './after-this-file.ts'

export type Received = { to: string; raw: string }

/** What the server says to one letter: a code and text, to hang up, or nothing to take it. */
type Verdict = { code: number; text: string } | 'hang-up-after-data' | null

export type TestSmtp = {
  url: string
  /** What it took, in the order in which it came. */
  received: Received[]
  /** Decides about each recipient, and about each letter when it is in. */
  onRecipient: (address: string) => Verdict
  onLetter: (letter: Received) => Verdict
  close: () => Promise<void>
  /** Opens again on the same port. */
  reopen: () => Promise<void>
}

const refusal = (verdict: { code: number; text: string }) =>
  Object.assign(new Error(verdict.text), { responseCode: verdict.code })

function build(test: Pick<TestSmtp, 'received' | 'onRecipient' | 'onLetter'>): SMTPServer {
  const sockets: Socket[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onRcptTo({ address }, _session, done) {
      const verdict = test.onRecipient(address)
      done(verdict && verdict !== 'hang-up-after-data' ? refusal(verdict) : null)
    },
    onData(stream, session, done) {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        const letter = {
          to: session.envelope.rcptTo.map(({ address }) => address).join(),
          raw: Buffer.concat(pieces).toString(),
        }
        const verdict = test.onLetter(letter)
        if (verdict && verdict !== 'hang-up-after-data') return done(refusal(verdict))
        test.received.push(letter)
        if (verdict === null) return done()
        sockets.forEach((socket) => socket.destroy())
      })
    },
  })
  server.on('error', () => {})
  server.server.on('connection', (socket) => sockets.push(socket))
  return server
}

/** A real mail server on loopback, that does as the test says. */
export async function startSmtp(): Promise<TestSmtp> {
  const test: TestSmtp = {
    url: '',
    received: [],
    onRecipient: () => null,
    onLetter: () => null,
    close: () => new Promise((resolve) => server.close(() => resolve())),
    reopen: async () => {
      server = build(test)
      await once(server.listen(port, '127.0.0.1'), 'listening')
    },
  }
  let server = build(test)
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const address = listening.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const { port } = address
  test.url = `smtp://127.0.0.1:${port}`
  afterThisFile(test.close)
  return test
}

/** The header of a letter, unfolded. */
export const header = ({ raw }: Received, name: string): string =>
  new RegExp(`^${name}:(.*(?:\r?\n[ \t].*)*)`, 'im')
    .exec(raw)?.[1]
    ?.replaceAll(/\r?\n[ \t]/g, ' ')
    .trim() ?? ''

/** The plain text of a letter. */
export function plainText({ raw }: Received): string {
  const part = /Content-Type: text\/plain[^]*?\r?\n\r?\n([^]*?)\r?\n----_NmP/.exec(raw)
  const head = /Content-Type: text\/plain[^]*?\r?\n\r?\n/.exec(raw)?.[0] ?? ''
  const body = part?.[1] ?? ''
  if (/quoted-printable/i.test(head)) return fromQuotedPrintable(body)
  return /base64/i.test(head) ? Buffer.from(body, 'base64').toString() : body
}

const fromQuotedPrintable = (text: string) =>
  Buffer.from(
    text
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString()

/** The paths of our own links in a letter. */
export const pathsIn = (letter: Received): string[] =>
  [...plainText(letter).matchAll(/^https?:\/\/[^/]+(\/\S+)$/gm)].map((found) => found[1] ?? '')
