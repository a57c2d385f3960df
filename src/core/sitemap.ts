/** Some of what has a page of its own; the first part also holds what there is little of. */
export type SitemapPart = {
  bottlenecks: { slug: string; updatedAt: Date }[]
  organisations: { key: string }[]
  cases: { number: number; updatedAt: Date }[]
}
