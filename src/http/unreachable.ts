const away = new RegExp(
  [
    // The file: locked, full, not to be read or written now.
    'SQLITE_(BUSY|IOERR|FULL|READONLY|CANTOPEN|LOCKED|PROTOCOL)',
    // The way to a server, or the server itself.
    'E(CONNREFUSED|CONNRESET|PIPE|HOSTUNREACH|NETUNREACH|AI_AGAIN|NOTFOUND|TIMEDOUT)',
    'fetch failed|Network connection lost|socket hang up|other side closed|terminated|timed? ?out',
    // Another request met the lock, and its connection was begun anew: db/lock-patience.ts.
    'CLIENT_CLOSED',
    'HTTP status 5\\d\\d|STREAM_EXPIRED|SERVER_CLOSING|TOO_MANY_STREAMS',
  ].join('|'),
  'i',
)

/** How deep a fault may be wrapped: by the builder of the query, by the driver, by what fetches. */
const deepest = 5

/** Whether a fault is of the database being away, and not of what was asked: trying again later may help. */
export function isUnreachable(error: unknown): boolean {
  let cause = error
  for (let depth = 0; depth < deepest && cause instanceof Error; depth++) {
    // A failed query carries what people typed after its first line.
    const [said = ''] = cause.message.split('\nparams:')
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
    if (away.test(`${cause.name} ${code} ${isQuery(said) ? '' : said}`)) return true
    cause = cause.cause
  }
  return false
}

const isQuery = (said: string) => said.startsWith('Failed query:')
