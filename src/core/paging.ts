/** One page of a keyset list: what comes before or after a number, so many at most. */
export type Page = { before?: number | undefined; after?: number | undefined; size: number }

const isPageNumber = (value: string): boolean => /^[1-9][0-9]{0,8}$/.test(value)

const number = (value: string | undefined) => (value && isPageNumber(value) ? Number(value) : undefined)

/** The page that a URL asks for: `voor` goes to older cases, `na` to newer ones. */
export const parsePage = (query: Record<string, string | undefined>, size: number): Page => {
  const before = number(query['voor'])
  return { before, after: before === undefined ? number(query['na']) : undefined, size }
}
