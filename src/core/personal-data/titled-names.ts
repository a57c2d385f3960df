import { type Phrase, readName } from './name-phrase.ts'
import { isLowerFirstName, type NameRule, oneWord, wordAt } from './name-rule.ts'
import { titles } from './people.ts'
import type { Token } from './tokens.ts'

/** "meneer van der pol": these particles lead to nothing but a surname, whatever it is. */
function afterSureParticles(tokens: readonly Token[], at: number): Phrase | undefined {
  const [one, two] = [wordAt(tokens, at), wordAt(tokens, at + 1)]
  const pair = /^(?:van der|van den|van t|v d|op den|uit den)$/.test(`${one} ${two}`) ? 2 : 0
  const length = /^(?:el|ait|vd)$/.test(one) ? 1 : pair
  const surname = tokens[at + length]
  return length === 0 || surname === undefined || surname.text.length < 3 ? undefined : oneWord(at + length)
}

/** "mevr k.", "mevrouw P." — but "meneer X" is nobody. */
const isLoneLetter = (text: string, tokens: readonly Token[], at: number, title: Token) => {
  const token = tokens[at]
  if (token === undefined || !/^[^\P{L}xyz]$/iu.test(token.text) || wordAt(tokens, at + 1) === 'd')
    return false
  return text.charAt(token.end) === '.' || (token.capital && title.text.length !== 2)
}

/** "dhr. van den Berg", "mevr k.", "meneer kaya", "mr. drs. C. d'Hondt" */
export const afterTitle: NameRule = (text, tokens, at) => {
  const title = tokens[at]
  if (title === undefined || !titles.has(title.folded) || /^(?:MR|HR|DR|IR|ING)$/.test(title.text))
    return undefined
  let i = at + 1
  while (i < at + 4 && titles.has(wordAt(tokens, i)) && /^\.? ?$/.test(tokens[i]?.gap ?? '\n')) i++
  const token = tokens[i]
  if (token === undefined || !/^(?:\.?[ \u00a0]{0,2}|\.? ?\r?\n)$/.test(token.gap)) return undefined
  // Only an abbreviation takes a dot: after "meneer." a new sentence begins.
  if (token.gap.startsWith('.') && (tokens[i - 1]?.text.length ?? 0) > 5) return undefined
  if (isLoneLetter(text, tokens, i, title)) {
    const phrase = readName(text, tokens, i) ?? { last: i, words: 0, initials: 1 }
    return { from: at, phrase, certain: true }
  }
  const phrase = readName(text, tokens, i, true) ?? afterSureParticles(tokens, i)
  if (phrase !== undefined) return { from: at, phrase, certain: true }
  return isLowerFirstName(token) ? { from: at, phrase: oneWord(i), certain: true } : undefined
}
