import type { FC } from 'hono/jsx'

/** By key, not by number: a list that grows while somebody reads keeps its place. */
export const Pagination: FC<{ newer?: string; older?: string; words?: [string, string] }> = ({
  newer,
  older,
  words: [back, on] = ['Nieuwer', 'Ouder'],
}) =>
  newer || older ? (
    <nav class="pagination" aria-label="Bladeren">
      {newer && (
        <a class="pagination__link" href={newer} rel="prev">
          <span aria-hidden="true">‹ </span>
          {back}
        </a>
      )}
      {older && (
        <a class="pagination__link pagination__link--older" href={older} rel="next">
          {on}
          <span aria-hidden="true"> ›</span>
        </a>
      )}
    </nav>
  ) : null
