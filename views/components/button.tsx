import type { FC, PropsWithChildren } from 'hono/jsx'
import type { DataAttributes } from './field.tsx'

export type ButtonKind = 'primary' | 'secondary' | 'subtle' | 'danger'

export const BUTTON_CLASS: Record<ButtonKind, string> = {
  primary: 'nl-button nl-button--primary',
  secondary: 'nl-button nl-button--secondary',
  subtle: 'nl-button nl-button--subtle',
  danger: 'nl-button nl-button--primary nl-button--negative',
}

type ButtonProps = PropsWithChildren<{
  kind?: ButtonKind
  type?: 'submit' | 'button'
  name?: string
  value?: string
  formaction?: string
  /** For a button that only works with a script, which then shows it. */
  hidden?: boolean
  data?: DataAttributes
}>

export const Button: FC<ButtonProps> = (props) => (
  <button
    class={BUTTON_CLASS[props.kind ?? 'primary']}
    type={props.type ?? 'submit'}
    name={props.name}
    value={props.value}
    formaction={props.formaction}
    hidden={props.hidden}
    {...props.data}
  >
    {props.children}
  </button>
)
