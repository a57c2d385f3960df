import type { FC } from 'hono/jsx'

/** By key, not by number: a list that grows while somebody reads keeps its place. */
export const Pagination: FC<{ newer?: string; older?: string }> = ({ newer, older }) =>
  newer || older ? (
    <nav class="pagination" aria-label="Bladeren">
      {newer && (
        <a class="pagination__link" href={newer} rel="prev">
          <span aria-hidden="true">← </span>Nieuwer
        </a>
      )}
      {older && (
        <a class="pagination__link pagination__link--older" href={older} rel="next">
          Ouder<span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  ) : null
