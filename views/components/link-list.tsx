import type { Child, FC } from 'hono/jsx'

type LinkListProps = { items: { href: string; label: string; description?: Child }[] }

export const LinkList: FC<LinkListProps> = ({ items }) => (
  <ul class="link-list">
    {items.map(({ href, label, description }) => (
      <li class="link-list__item">
        <a class="link-list__link" href={href}>
          {label}
        </a>
        {description && <div class="link-list__description">{description}</div>}
      </li>
    ))}
  </ul>
)
