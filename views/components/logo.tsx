import type { FC } from 'hono/jsx'

/** Two fixed panels and, between them, the partition that turns open. The same drawing as the icon of the site. */
export const Logo: FC<{ icon: string }> = ({ icon }) => (
  <img class="logo" src={icon} alt="" width="48" height="48" />
)
