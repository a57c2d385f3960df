import type { Child, FC } from 'hono/jsx'

export const DataList: FC<{ items: { key: string; value: Child }[] }> = ({ items }) => (
  <dl class="utrecht-data-list utrecht-data-list--rows">
    {items.map(({ key, value }) => (
      <div class="utrecht-data-list__item">
        <dt class="utrecht-data-list__item-key">{key}</dt>
        <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{value}</dd>
      </div>
    ))}
  </dl>
)
