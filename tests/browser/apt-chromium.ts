import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

export const isRoot = () => process.getuid?.() === 0

// The last resort on a throw-away machine; nobody's own machine runs the tests as root.
export function installWithApt(): boolean {
  if (!isRoot() || !existsSync('/etc/debian_version')) return false
  process.stderr.write('No browser found: installing chromium with apt-get…\n')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 }).status === 0
  return apt('update', '-q') && apt('install', '-qy', '--no-install-recommends', 'chromium')
}
