const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Folded words that are in every story and so say nothing about what it is about. */
export const stopWords = listed(`
de het een en van in is op dat die te voor met niet aan er om ook als bij maar zijn wij ze we ik was door naar uit of dan nog wel al wordt
worden heeft hebben geen meer dit zij hij hun ons onze mijn kan moet mag over per tot zo wat wie waar want dus toch nu na toen haar hem je u
ben had werd zou zal kunnen moeten mogen willen wil iets iemand alles alle elke elk ieder andere ander zich zelf daar hier deze omdat terwijl
sinds tussen onder tegen zonder heel veel weinig paar eens weer steeds altijd nooit soms alleen zelfs verder eigenlijk gewoon precies krijgt
krijgen kreeg komt komen kwam gaat gaan ging doet doen deed staat staan zegt zeggen zei maakt maken laat laten twee drie vier vijf zes zeven
acht negen tien jaar jaren maand maanden week weken dag dagen uur uren keer men hoe ja nee via volgens binnen buiten af toe vooral inmiddels
daarom daarna totdat zodra zodat
`)

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

type Word = { text: string; folded: string }

/** All words of a text, with how they were written. */
export const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu), ({ 0: found }) => ({
    text: found,
    folded: fold(found.slice(0, 60)),
  }))

/** Whether a word may tell what a text is about: no stop word, no single letter, no bare number. */
export const tells = (folded: string) => folded.length > 1 && !stopWords.has(folded) && !/^\d+$/.test(folded)

const endings = [
  'tjes',
  'tje',
  'jes',
  'je',
  'ende',
  'end',
  'en',
  'ers',
  'er',
  'es',
  'ing',
  'e',
  's',
  't',
  'd',
]

/** Brings Dutch forms of a word together; rough on purpose, for a wrong stem costs little in a comparison. */
export function stemOf(folded: string): string {
  if (folded.length < 5) return folded
  if (folded.endsWith('heden')) return `${folded.slice(0, -5)}heid`
  if (folded.endsWith('iteiten')) return `${folded.slice(0, -7)}iteit`
  if (folded.endsWith('ingen') && folded.length > 7) return folded.slice(0, -5)
  const ending = endings.find((end) => folded.endsWith(end) && folded.length - end.length >= 4)
  let stem = ending === undefined ? folded : folded.slice(0, -ending.length)
  if (stem.length > 3 && /([^aeiou])\1$/.test(stem)) stem = stem.slice(0, -1)
  if (stem.length > 3) stem = stem.replace(/v$/, 'f').replace(/z$/, 's')
  return stem.replace(/([aeou])\1/, '$1')
}

const [shortest, longest] = [4, 6]

/** Pieces of four to six letters: they find the parts of compounds without a dictionary. */
export function piecesOf(folded: string): string[] {
  const word = `_${folded}_`
  const pieces: string[] = []
  for (let size = shortest; size <= longest; size++) {
    for (let at = 0; at + size <= word.length; at++) pieces.push(word.slice(at, at + size))
  }
  return pieces
}
