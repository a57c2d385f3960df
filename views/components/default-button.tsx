import type { FC, PropsWithChildren } from 'hono/jsx'

/**
 * Enter in a text field presses the first button of a form. Where that would be one that only fills something in, this
 * one stands before it. Out of sight and not to be reached, but drawn: Safari skips what is not.
 */
export const DefaultButton: FC<PropsWithChildren> = ({ children }) => (
  <button class="visually-hidden" type="submit" tabindex={-1} aria-hidden="true">
    {children}
  </button>
)
