/** Something that does not add up. Subjects are told by kind and number of event only, never by who or what. */
export type Finding =
  | { fault: 'chain'; subject: string; seq: number }
  | { fault: 'gap'; subject: string; seq: number }
  | { fault: 'version'; subject: string; seq: number }
  | { fault: 'rows-gone'; subject: string }
  | { fault: 'history-gone'; subject: string }
  | { fault: 'head'; day: string }
  | { fault: 'head-missing'; day: string }

export type Verification = {
  subjects: number
  events: number
  days: number
  /** The last day that is sealed; what came after can only be checked by the chains themselves. */
  sealedUntil: string | null
  findings: Finding[]
}
