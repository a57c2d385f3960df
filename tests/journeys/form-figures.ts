import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'

/** What the form asks of somebody with a phone in the hand. */
export type FormFigures = {
  questions: number
  required: number
  answered: number
  fieldsShown: number
  screens: number
  requests: number
  kilobytes: number
}

/** A question is a field, or a group of choices; what CSS hides or a closed `details` holds is not asked at first. */
const countQuestions = (page: Page) =>
  page.locator('form.report-form').evaluate((form) => {
    const controls = [...form.querySelectorAll<HTMLInputElement>('input, textarea, select')].filter(
      (control) =>
        control.type !== 'hidden' && control.checkVisibility() && !control.closest('[aria-hidden=true]'),
    )
    const optional = (control: Element) =>
      control.matches('.single-checkbox input:not([aria-required])') ||
      control
        .closest('.field-group, .single-checkbox, .report-form > .utrecht-form-field')
        ?.textContent.includes('(niet verplicht)') === true
    const names = (list: readonly HTMLInputElement[]) => new Set(list.map(({ name }) => name)).size
    return {
      questions: names(controls),
      required: names(controls.filter((control) => !optional(control))),
      answered: names(
        controls.filter((control) => control.type === 'radio' && control.checked && !optional(control)),
      ),
      fieldsShown: controls.length,
    }
  })

/** Opens the form with nothing kept, and looks at it as it stands. */
export async function measureForm(page: Page): Promise<FormFigures> {
  const sizes: Promise<number>[] = []
  const weigh = (response: Response) => {
    // A font and a picture are packed already; the rest goes over the wire with gzip or better.
    const packed = /font|image/.test(response.request().resourceType())
    sizes.push(response.body().then((body) => (packed ? body : gzipSync(body)).length))
  }
  page.on('response', weigh)
  await page.goto('/melden', { waitUntil: 'networkidle' })
  page.off('response', weigh)
  const bytes = await Promise.all(sizes)
  const screens = await page.evaluate(() => {
    const form = document.querySelector('form.report-form')
    return (form?.getBoundingClientRect().bottom ?? 0) / innerHeight
  })
  return {
    ...(await countQuestions(page)),
    screens: Math.round(screens * 10) / 10,
    requests: bytes.length,
    kilobytes: Math.round(bytes.reduce((sum, size) => sum + size, 0) / 1024),
  }
}

export type Effort = { taps: number; keys: number }

/** Counts what the hand really does from here on. */
export async function countEffort(page: Page): Promise<() => Promise<Effort>> {
  await page.evaluate(() => {
    const effort = { taps: 0, keys: 0 }
    addEventListener('pointerdown', () => (effort.taps += 1), true)
    addEventListener('keydown', () => (effort.keys += 1), true)
    Object.assign(globalThis, { effort })
  })
  return () => page.evaluate(() => Reflect.get(globalThis, 'effort') as Effort)
}
