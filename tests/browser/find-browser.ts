import { execFile } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installWithApt, isRoot } from './apt-chromium.ts'
import { unpackChromium } from './packaged-chromium.ts'

export type FoundBrowser = { executablePath: string; args: string[]; env?: Record<string, string> }

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macPaths = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((app) => {
  const inside = `Applications/${app}.app/Contents/MacOS/${app}`
  return [`/${inside}`, join(process.env['HOME'] ?? '/', inside)]
})

const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot() ? ['--no-sandbox'] : []),
]

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function installedBrowsers(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const candidates = process.platform === 'darwin' ? [...macPaths, ...onPath] : onPath
  return candidates.filter(isExecutable)
}

// A file that exists may still lack libraries, or be the Ubuntu stub that only says to install a snap.
function starts(executablePath: string, env: Record<string, string> = {}): Promise<boolean> {
  return new Promise((done) => {
    const options = { env: { ...process.env, ...env }, timeout: 30_000 }
    execFile(executablePath, ['--version', '--no-sandbox'], options, (error, stdout) =>
      done(error === null && /\d+\.\d+/.test(stdout)),
    )
  })
}

async function firstThatStarts(paths: string[]): Promise<FoundBrowser | undefined> {
  for (const executablePath of paths) {
    if (await starts(executablePath)) return { executablePath, args }
  }
  return undefined
}

async function packagedBrowser(): Promise<FoundBrowser | undefined> {
  const unpacked = unpackChromium()
  if (!unpacked) return undefined
  const { executablePath, fontsEnv, librariesEnv } = unpacked
  // Its helper for a sandbox is not in the package, so it can only run without one; it sees nothing but our own pages.
  const unsandboxed = [...new Set([...args, '--no-sandbox'])]
  if (await starts(executablePath)) return { executablePath, args: unsandboxed, env: fontsEnv }
  const env = { ...fontsEnv, ...librariesEnv }
  return (await starts(executablePath, env)) ? { executablePath, args: unsandboxed, env } : undefined
}

async function search(): Promise<FoundBrowser> {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen) && (await starts(chosen))) return { executablePath: chosen, args }
    throw new Error(`CHROMIUM_PATH is ${chosen}, but that does not start. Correct it or unset it.`)
  }
  const found = (await firstThatStarts(installedBrowsers())) ?? (await packagedBrowser())
  if (found) return found
  if (installWithApt()) {
    const installed = await firstThatStarts(installedBrowsers())
    if (installed) return installed
  }
  throw new Error(
    'No browser for the tests. Install Chromium or Google Chrome (Debian: `sudo apt-get install chromium`; ' +
      'Ubuntu: Google Chrome; Alpine: `apk add chromium`; macOS: `brew install --cask google-chrome`), ' +
      'or point CHROMIUM_PATH at one.',
  )
}

let found: Promise<FoundBrowser> | undefined

export function findBrowser(): Promise<FoundBrowser> {
  found ??= search()
  return found
}
