/** The kinds of barrier that have a picture for who shares a page; every other page shares the first one. */
export const previews = [
  'algemeen',
  'afbakening',
  'baten_elders',
  'betaaltitel',
  'tijdelijk',
  'kleine_partij',
  'contract',
  'overgang',
  'niet_combineren',
  'intern',
  'administratie',
  'gegevens',
  'regio',
  'eigenbijdrage',
  'eigenbelang',
] as const

/** What a preview measures, in pixels: what chat programs and social media ask for. */
export const previewSize = { width: 1200, height: 630 } as const

/** The address stays the same from build to build: others keep it with the page they were given. */
export const previewPath = (barrier?: string): string =>
  `/deelbeelden/${previews.find((name) => name === barrier) ?? previews[0]}.png`
