import type { PersonalData } from './kinds.ts'

// All repeats are bounded: a mail address has limits, and a hostile text must not make the search slow.
const plain =
  /(?<![\w.+-])[\w+-](?:[\w.+'-]{0,62}[\w+-])?\s?@\s?[a-z\d](?:[a-z\d.-]{0,120}[a-z\d])?\.[a-z]{2,14}(?![\w-])/giu
const spelled =
  /(?<![\w.+-])[\w+-](?:[\w.+'-]{0,62}[\w+-])?\s?(?:[[({<]\s?(?:at|ape(?:n)?staart(?:je)?)\s?[\])}>]|\sapen?staart(?:je)?\s|\sat\s)\s?[a-z\d](?:[a-z\d-]{0,60}[a-z\d])?(?:\s?(?:\.|[[({]\s?(?:dot|punt)\s?[\])}]|\s(?:dot|punt)\s)\s?[a-z\d-]{2,30}){1,3}(?![\w-])/giu

const hint = /@|\bat\b|apen?staart/i

export function findEmails(text: string): PersonalData[] {
  if (!hint.test(text)) return []
  return [plain, spelled].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      kind: 'email' as const,
      certain: true,
    })),
  )
}
