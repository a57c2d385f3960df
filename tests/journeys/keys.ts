import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * What has the focus must be seen: on the screen, with something drawn around it (2.4.7), and not under something else
 * (2.4.11). Names what is not.
 */
const unseenFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const [box = element.getBoundingClientRect()] = element.getClientRects()
    const { left, right, top, bottom, height } = box
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    const drawn = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
    const seen = height > 0 && bottom > 0 && top < innerHeight
    const middle = Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 1)
    const spots = [left + 2, (left + right) / 2, right - 2]
    const free = spots.some((x) => {
      const hit = document.elementFromPoint(x, middle)
      return hit !== null && (element.contains(hit) || hit.contains(element))
    })
    if (drawn && seen && free) return undefined
    return `${element.outerHTML.slice(0, 200)} ${JSON.stringify({ drawn, seen, free, top, bottom, innerHeight })}`
  })

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement)

/** Goes on with Tab until there, and looks at every stop on the way. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab')
    await expect.poll(() => unseenFocus(page), { timeout: 1000 }).toBeUndefined()
    if (await hasFocus(target)) return
  }
  throw new Error(`Tab does not lead to ${target.toString()}`)
}

/** Tab to something, and then these keys. */
export async function press(page: Page, target: Locator, ...keys: string[]): Promise<void> {
  await tabTo(page, target)
  for (const key of keys) await page.keyboard.press(key)
}

/** Tab to a field, and type in it. */
export async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label))
  await page.keyboard.type(text)
}
