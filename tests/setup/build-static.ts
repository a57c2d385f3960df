import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

// A process of its own: the build may not leave open handles or changed globals behind in the test runner.
export default function buildStatic(): void {
  if (!existsSync('static/build.ts')) return
  const build = spawnSync(process.execPath, ['--import', 'tsx', 'static/build.ts'], { encoding: 'utf8' })
  if (build.status !== 0) throw new Error(`static/build.ts failed:\n${build.stdout}${build.stderr}`)
}
