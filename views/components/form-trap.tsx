import type { FC } from 'hono/jsx'
import { openedField, trapField } from '../../src/core/form-trap.ts'

/** Outside the page, the tab order and what is read aloud: a person cannot fill it in by mistake. */
export const FormTrap: FC<{ opened: string }> = ({ opened }) => (
  <>
    <input type="hidden" name={openedField} value={opened} />
    <div class="visually-hidden" aria-hidden="true">
      <label for={trapField}>Laat dit veld leeg</label>
      <input id={trapField} name={trapField} type="text" tabindex={-1} autocomplete="off" />
    </div>
  </>
)
