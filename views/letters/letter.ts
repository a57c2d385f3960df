import type { LetterFacts, LetterName } from '../../src/core/letter.ts'
import { accountLetters } from './accounts.ts'
import type { Letter } from './content.ts'
import { htmlOf } from './html.tsx'
import { organisationLetters } from './organisations.ts'
import { reporterLetters } from './reporters.ts'
import { textOf } from './text.ts'

const letters: Record<LetterName, (facts: LetterFacts) => Letter> = {
  ...reporterLetters,
  ...accountLetters,
  ...organisationLetters,
}

/** The whole letter, as plain text and as simple HTML: two forms of the same words. */
export function writeLetter(
  name: LetterName,
  facts: LetterFacts,
): { subject: string; text: string; html: string } {
  const letter = letters[name](facts)
  return { subject: letter.subject, text: textOf(letter), html: htmlOf(letter) }
}
