// One table for "who may import whom". The folders' meaning is in docs; .oxlintrc.json says the same to the editor,
// and lint-rules.test.ts plants every forbidden pair to keep the two from drifting apart.
export const layers = [
  'entries',
  'commands',
  'app',
  'routes',
  'http',
  'views',
  'db',
  'jobs',
  'training',
  'core',
  'wiring',
  'services',
  'config',
  'keys',
  'paths',
  'static',
  'manifest',
  'install',
  'tests',
] as const

export type Layer = (typeof layers)[number]

const belowApp: Layer[] = ['app', 'routes', 'http', 'views', 'db', 'core', 'services', 'config']

export const mayImport: Record<Layer, readonly Layer[]> = {
  entries: [...belowApp, 'wiring', 'jobs', 'keys', 'manifest'],
  commands: [...belowApp, 'wiring', 'jobs', 'keys', 'paths', 'training', 'commands', 'manifest'],
  app: [...belowApp, 'paths', 'manifest'],
  routes: ['routes', 'http', 'views', 'db', 'core', 'services', 'config', 'keys', 'paths'],
  http: ['http', 'core', 'services', 'config', 'keys', 'paths', 'manifest'],
  views: ['views', 'core', 'paths', 'manifest'],
  db: ['db', 'core', 'keys'],
  jobs: ['jobs', 'db', 'core', 'services', 'keys', 'paths'],
  training: ['training', 'core'],
  core: ['core'],
  wiring: ['wiring', 'db', 'core', 'services', 'config', 'keys', 'paths', 'manifest'],
  services: ['db', 'core', 'config', 'keys', 'manifest'],
  config: ['core'],
  keys: ['keys', 'core'],
  paths: ['core'],
  static: ['static', 'manifest'],
  manifest: ['static', 'manifest'],
  install: [],
  tests: layers,
}

// http draws whole pages only when a request cannot go on, and needs the frame around a fragment.
export const viewsForHttp = /^views\/(layout|pages\/error[^/]*|accounts\/sign-in-again)\.tsx$/

// A job that mails writes the letter it sends.
export const viewsForJobs = /^views\/letters\//

const patterns: [RegExp, Layer][] = [
  [/^src\/(node|worker)\.ts$/, 'entries'],
  [/^src\/app\.tsx?$/, 'app'],
  [/^src\/services\.ts$/, 'services'],
  [/^src\/config\.ts$/, 'config'],
  [/^src\/(keys|private-link)\.ts$/, 'keys'],
  [/^src\/paths\.ts$/, 'paths'],
  [/^src\/install\.mjs$/, 'install'],
  // Any other file beside the entries: what they share to put services together.
  [/^src\/[^/]+\.tsx?$/, 'wiring'],
  [/^src\/commands\//, 'commands'],
  [/^src\/routes\//, 'routes'],
  [/^src\/http\//, 'http'],
  [/^src\/jobs\//, 'jobs'],
  [/^src\/training\//, 'training'],
  [/^src\/core\//, 'core'],
  [/^static\/manifest\.ts$/, 'manifest'],
  [/^views\//, 'views'],
  [/^db\//, 'db'],
  [/^static\//, 'static'],
  [/^tests\//, 'tests'],
]

export const layerOf = (path: string): Layer | undefined =>
  patterns.find(([pattern]) => pattern.test(path))?.[1]
