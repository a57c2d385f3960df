import { formOf, submission } from './submissions.ts'
import { type Visitor } from './visitor.ts'

/** What the server said it had taken. */
export type Accepted = {
  /** The private link of each melding, by its number. */
  reports: Map<number, string>
  /** The private link of each "wij ook", by its form key. */
  endorsements: Map<string, string>
  /** The meldingen that a moderator published. */
  decisions: Set<string>
}

export const nothingAccepted = (): Accepted => ({
  reports: new Map(),
  endorsements: new Map(),
  decisions: new Set(),
})

/** What was sent, whether or not there was an answer. */
export type Sent = { reports: Set<number>; endorsements: Map<string, number> }

export const endorsementForm = (key: string) =>
  formOf({ sleutel: key, rol: 'zorgverlener', regio: 'twente', context: '', email: '' })

const ruling = {
  viaPartij: '',
  regio: 'twente',
  domeinen: ['zvw', 'wmo'],
  barriere: 'afbakening',
  uitkomst: 'knelpunt',
  wegwijzer: '',
  toelichting: '',
  versie: '1',
}

export type Crowd = {
  visitor: Visitor
  cookie: string
  accepted: Accepted
  sent: Sent
  /** A number that no melding had yet. */
  nextNumber: () => number
  /** Meldingen that nobody touched. With its own words one is published at once: its reporter need not agree. */
  waiting: { id: string; titel: string; verhaal: string }[]
  /** Casussen that are public. */
  cases: number[]
  isOver: () => boolean
}

async function locationOf(answer: Response, from: string): Promise<string> {
  await answer.text()
  const location = answer.headers.get('location')
  if (answer.status !== 303 || location === null)
    throw new Error(`${from} was answered with ${answer.status}`)
  return location
}

/** Each goes on until the server is gone; a refusal while it is there is a fault of its own. */
export function writers(crowd: Crowd): Promise<void>[] {
  const { visitor, accepted, sent, cookie } = crowd
  const report = async () => {
    const number = crowd.nextNumber()
    sent.reports.add(number)
    const answer = await visitor.post('/melden', formOf(submission(number)))
    accepted.reports.set(number, await locationOf(answer, 'a melding'))
  }
  const endorse = async () => {
    const casus = crowd.cases.at(crowd.nextNumber() % Math.max(1, crowd.cases.length))
    if (casus === undefined) return report()
    const key = crypto.randomUUID()
    sent.endorsements.set(key, casus)
    const answer = await visitor.post(`/casussen/${casus}/wij-ook`, endorsementForm(key))
    accepted.endorsements.set(key, await locationOf(answer, 'wij ook'))
  }
  const decide = async () => {
    const found = crowd.waiting.pop()
    if (found === undefined) return report()
    const { id, ...words } = found
    const form = formOf({ ...ruling, ...words })
    const answer = await visitor.post(`/beheer/meldingen/${id}/beslissingen`, form, { cookie })
    await locationOf(answer, 'a decision')
    accepted.decisions.add(id)
  }
  return [report, report, report, report, report, endorse, endorse, decide].map((write) =>
    going(crowd, write),
  )
}

async function going({ isOver }: Crowd, write: () => Promise<void>): Promise<void> {
  while (!isOver()) {
    try {
      await write()
    } catch (error) {
      if (!isOver()) throw error
    }
  }
}
