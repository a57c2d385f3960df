import type { Report } from './report.ts'

const words = (text: string) =>
  ` ${text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `

/** Whether a melding names the organisation a moderator works for, in any field the reporter wrote. */
export function namesOrganisation(
  report: Pick<Report, 'title' | 'story' | 'viaParty' | 'tried'>,
  organisation: string | null,
): boolean {
  if (organisation === null || words(organisation).trim().length < 3) return false
  const told = words([report.title, report.story, report.viaParty ?? '', report.tried ?? ''].join(' '))
  return told.includes(words(organisation))
}
