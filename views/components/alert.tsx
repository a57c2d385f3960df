import type { FC, PropsWithChildren } from 'hono/jsx'

export type AlertKind = 'info' | 'ok' | 'warning' | 'error'

// Spoken before the text, so that the meaning does not hang on a colour or a drawing.
const MEANING: Record<AlertKind, string> = {
  info: 'Informatie',
  ok: 'Gelukt',
  warning: 'Let op',
  error: 'Fout',
}

const DRAWING: Record<AlertKind, string> = {
  info: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1.3 4.6h2.6v2.6h-2.6zm0 4.2h2.6v6.6h-2.6z',
  ok: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1.4 14.3-4-4 1.7-1.7 2.3 2.3 5-5 1.7 1.7z',
  warning: 'M12 2.5 1.5 21h21zm-1.2 6.7h2.4v5.6h-2.4zm0 7h2.4v2.4h-2.4z',
  error: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zm2.7 4.8v6h2.6v-6zm0 7.8v2.6h2.6v-2.6z',
}

export const Alert: FC<PropsWithChildren<{ kind: AlertKind; title?: string }>> = ({
  kind,
  title,
  children,
}) => (
  <div class={`utrecht-alert utrecht-alert--${kind}`}>
    <svg class={`alert-icon alert-icon--${kind}`} viewBox="0 0 24 24" width="24" height="24" role="img">
      <title>{MEANING[kind]}</title>
      <path fill="currentColor" fill-rule="evenodd" d={DRAWING[kind]} />
    </svg>
    <div class="utrecht-alert__content">
      <div class="utrecht-alert__message">
        {title && <p class="alert-title">{title}</p>}
        {children}
      </div>
    </div>
  </div>
)
