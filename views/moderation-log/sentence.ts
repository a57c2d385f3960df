import type { LogEntry } from '../../src/core/moderation-log.ts'
import type { NoticeOutcome } from '../../src/core/settlement.ts'
import { lowerFirst, noticeGroundLabels } from '../labels.ts'

export type Sentence = { casus: number | null; text: string }

type Merge = Extract<LogEntry, { withCase: number }>

const mergeWords = ({ action, withCase }: Merge): string =>
  action === 'samengevoegd'
    ? `is samengevoegd met casus ${withCase}: ze vertellen hetzelfde`
    : `staat weer los van casus ${withCase}`

const rejected: Record<Extract<LogEntry, { action: 'afgewezen' }>['ground'], string> = {
  individueel_geschil: 'het gaat om een geschil over één persoon of besluit',
  buiten_bereik: 'het gaat niet over geld of regels tussen wetten',
}

const pageOutcomes: Record<NoticeOutcome, string> = {
  gecorrigeerd: 'is verbeterd na een opmerking',
  ongewijzigd: 'is nagekeken na een opmerking. Er is niets veranderd',
  hersteld: 'is nagekeken na een opmerking',
  verborgen: 'is nagekeken na een opmerking',
}

/** One line of the log as words. `text` follows the words "Casus 12" when there is a casus. */
export function logSentence(entry: LogEntry, count: number): Sentence {
  if (entry.action === 'afgewezen') {
    const who = count === 1 ? 'Een melding is' : `${count} meldingen zijn`
    return { casus: null, text: `${who} niet gepubliceerd: ${rejected[entry.ground]}.` }
  }
  if ('page' in entry) {
    return { casus: null, text: `De pagina ${entry.page} ${pageOutcomes[entry.outcome]}.` }
  }
  if ('withCase' in entry) {
    const text = `${entry.casus === null ? 'Een melding ' : ''}${mergeWords(entry)}.`
    return { casus: entry.casus, text }
  }
  return { casus: entry.casus, text: `${caseWords(entry)}.` }
}

function caseWords(entry: Exclude<Extract<LogEntry, { casus: number }>, Merge>): string {
  if (entry.action === 'gecorrigeerd') return `is verbeterd na een opmerking${because(entry.ground)}`
  if (entry.action === 'opmerking') {
    return entry.outcome === 'verborgen'
      ? `blijft verborgen${because(entry.ground)}`
      : 'is nagekeken na een opmerking. Er is niets veranderd'
  }
  return plainWords[entry.action]
}

const plainWords = {
  verborgen: 'is verborgen na een opmerking',
  hersteld: 'is weer zichtbaar',
  ingetrokken: 'is ingetrokken door de melder',
  gewist: 'is gewist door een beheerder',
} as const

const because = (ground: keyof typeof noticeGroundLabels | null) =>
  ground === null ? '' : `: ${lowerFirst(noticeGroundLabels[ground])}`
