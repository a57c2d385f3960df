/** What somebody can say "wij ook" to. */
export const endorsementTargets = ['casus', 'knelpunt'] as const
export type EndorsementTarget = (typeof endorsementTargets)[number]

/** The line of own context waits for a moderator; the endorsement itself counts at once. */
export const contextStates = ['geen', 'wacht', 'getoond', 'geweigerd'] as const
export type ContextState = (typeof contextStates)[number]
