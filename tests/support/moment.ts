/** When every test begins. */
export const startOfTests = new Date('2026-03-02T09:30:00Z')
