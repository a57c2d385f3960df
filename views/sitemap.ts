import type { SitemapPart } from '../src/core/sitemap.ts'
import type { Taxonomy } from '../src/core/taxonomy.ts'
import { publicPages } from './public-pages.ts'
import { paths } from '../src/paths.ts'
import { xmlText } from './atom.ts'

type Page = { path: string; updatedAt?: Date }

const pagesOf = ({ bottlenecks, organisations, cases }: SitemapPart): Page[] => [
  ...bottlenecks.map(({ slug, updatedAt }) => ({ path: paths.bottleneck(slug), updatedAt })),
  ...organisations.map(({ key }) => ({ path: paths.organisation(key) })),
  ...cases.map(({ number, updatedAt }) => ({ path: paths.case(number), updatedAt })),
]

/** What search engines may read, by sitemaps.org: written while it is read. */
export async function* sitemapXml(
  parts: AsyncIterable<SitemapPart>,
  { publicUrl, taxonomy }: { publicUrl: string; taxonomy: Taxonomy },
): AsyncGenerator<string> {
  const url = ({ path, updatedAt }: Page) =>
    `<url><loc>${xmlText(publicUrl + path)}</loc>${updatedAt ? `<lastmod>${updatedAt.toISOString()}</lastmod>` : ''}</url>\n`
  const texts = [...publicPages, ...taxonomy.regions.map(({ key }) => paths.region(key))]
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
  yield texts.map((path) => url({ path })).join('')
  for await (const part of parts) yield pagesOf(part).map(url).join('')
  yield '</urlset>\n'
}
