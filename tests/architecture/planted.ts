import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix, resolve } from 'node:path'
import { z } from 'zod'
import type { Layer } from './layers.ts'

// Per layer a file that imports and a file that is imported; a layer of one file has only itself.
export const sampleFiles: Record<Layer, readonly [importer: string, imported: string]> = {
  entries: ['src/node.ts', 'src/worker.ts'],
  commands: ['src/commands/clear-demo.ts', 'src/commands/export.ts'],
  app: ['src/app.ts', 'src/app.ts'],
  routes: ['src/routes/cases.tsx', 'src/routes/home.tsx'],
  http: ['src/http/render.tsx', 'src/http/forms.ts'],
  views: ['views/cases/index.tsx', 'views/cases/show.tsx'],
  db: ['db/cases.ts', 'db/client.ts'],
  jobs: ['src/jobs/send-mail.ts', 'src/jobs/expire-private.ts'],
  training: ['src/training/train.ts', 'src/training/evaluate.ts'],
  core: ['src/core/report.ts', 'src/core/boundary.ts'],
  wiring: ['src/assemble.ts', 'src/prepare.ts'],
  services: ['src/services.ts', 'src/services.ts'],
  config: ['src/config.ts', 'src/config.ts'],
  keys: ['src/private-link.ts', 'src/keys.ts'],
  paths: ['src/paths.ts', 'src/paths.ts'],
  static: ['static/build.ts', 'static/app.js'],
  manifest: ['static/manifest.ts', 'static/manifest.ts'],
  install: ['src/install.mjs', 'src/install.mjs'],
  tests: ['tests/core/report.test.ts', 'tests/core/cast.ts'],
}

export function importLine(importer: string, imported: string): string {
  const path = posix.relative(posix.dirname(importer), imported)
  // A name of its own for each, because one name twice is a syntax error and hides all else.
  const name = imported.replaceAll(/\W/g, '_')
  return `import { a as ${name} } from '${path.startsWith('.') ? path : `./${path}`}'`
}

const lintReport = z.object({
  diagnostics: z.array(
    z.object({
      code: z.string().default('syntax error'),
      filename: z.string(),
      labels: z.array(z.object({ span: z.object({ line: z.number() }) })),
    }),
  ),
})

export type Finding = { file: string; line: number; code: string }

// A folder of its own with the real lint settings, so that planted faults never touch the working tree.
export function lintPlanted(files: Record<string, string>, ...options: string[]): Finding[] {
  const root = mkdtempSync(join(tmpdir(), 'planted-'))
  try {
    for (const settings of ['.oxlintrc.json', 'tsconfig.json']) cpSync(settings, join(root, settings))
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
    for (const [file, source] of Object.entries(files)) {
      mkdirSync(join(root, dirname(file)), { recursive: true })
      writeFileSync(join(root, file), `${source}\n`)
    }
    const tops = new Set(Object.keys(files).map((file) => file.slice(0, file.indexOf('/'))))
    const args = ['--type-aware', '--deny-warnings', ...options, '-f', 'json', ...tops]
    const lint = spawnSync(resolve('node_modules/.bin/oxlint'), args, {
      cwd: root,
      encoding: 'utf8',
      timeout: 60_000,
    })
    if (lint.stderr !== '') throw new Error(lint.stderr)
    return lintReport.parse(JSON.parse(lint.stdout)).diagnostics.map(({ code, filename, labels }) => ({
      file: filename,
      line: labels[0]?.span.line ?? 0,
      code,
    }))
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
