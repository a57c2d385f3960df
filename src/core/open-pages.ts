/** Pages of text, and what machines look for at a fixed address: everyone may open them, and there is nothing to send. */
export const openPages = [
  '/over',
  '/hoe-werkt-het',
  '/vragen',
  '/contact',
  '/colofon',
  '/privacy',
  '/toegankelijkheid',
  '/kwetsbaarheid-melden',
  '/.well-known/security.txt',
  '/robots.txt',
  '/sitemap.xml',
  '/healthz',
] as const
