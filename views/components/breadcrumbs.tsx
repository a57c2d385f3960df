import type { FC } from 'hono/jsx'

type BreadcrumbsProps = { items: { href: string; label: string }[]; current: string }

export const Breadcrumbs: FC<BreadcrumbsProps> = ({ items, current }) => (
  <nav class="breadcrumbs" aria-label="Kruimelpad">
    <ol class="breadcrumbs__list">
      {items.map(({ href, label }) => (
        <li class="breadcrumbs__item">
          <a href={href}>{label}</a>
        </li>
      ))}
      <li class="breadcrumbs__item" aria-current="page">
        {current}
      </li>
    </ol>
  </nav>
)
