import type { FC, PropsWithChildren } from 'hono/jsx'
import { BUTTON_CLASS, type ButtonKind } from './button.tsx'

/** Goes somewhere, and looks as weighty as a button. */
export const ButtonLink: FC<PropsWithChildren<{ href: string; kind?: ButtonKind }>> = (props) => (
  <a class={`${BUTTON_CLASS[props.kind ?? 'primary']} button-link`} href={props.href}>
    {props.children}
  </a>
)
