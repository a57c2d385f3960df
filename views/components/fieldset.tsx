import type { Child, FC, PropsWithChildren } from 'hono/jsx'

/** A chapter of a form. For one question with choices there are RadioGroup and CheckboxGroup. */
export const Fieldset: FC<PropsWithChildren<{ legend: string; description?: Child }>> = (props) => (
  <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset chapter">
    <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend chapter__legend">
      {props.legend}
    </legend>
    {props.description && <div class="chapter__description">{props.description}</div>}
    {props.children}
  </fieldset>
)
