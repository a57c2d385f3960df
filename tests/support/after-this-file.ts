const steps: (() => unknown)[] = []

/** Runs when the file of tests that asked for it is done. Vitest's own `afterAll` in a shared module runs for the first file only. */
export const afterThisFile = (step: () => unknown): void => void steps.push(step)

export async function finishFile(): Promise<void> {
  for (const step of steps.splice(0)) await step()
}
