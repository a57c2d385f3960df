import { paths } from '../../src/paths.ts'

/** Full addresses, for what leaves the site. */
export const caseAddresses = (publicUrl: string) => ({
  caseUrl: (number: number) => `${publicUrl}${paths.case(number)}`,
})
