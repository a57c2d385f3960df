import type { FC } from 'hono/jsx'

/** Keys for who does this all day. Off until switched on (WCAG 2.1.4), and only there with JavaScript. */
export const Shortcuts: FC<{ keys: [key: string, does: string][] }> = ({ keys }) => (
  <div class="shortcuts" data-shortcuts="" hidden>
    <label class="shortcuts__switch">
      <input type="checkbox" data-shortcuts-switch="" /> Sneltoetsen aan
    </label>
    <ul class="plain-list">
      {keys.map(([key, does]) => (
        <li>
          <kbd>{key}</kbd> {does}
        </li>
      ))}
    </ul>
  </div>
)
