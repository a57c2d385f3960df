// First step of `npm start` and `npm test`. It runs before anything is installed, on whatever Node the machine has.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const modules = join(root, 'node_modules')
const stamp = join(modules, '.schottenmelder-install')
const ownNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const lockFile = readFileSync(join(root, 'package-lock.json'))
const lockHash = createHash('sha256').update(lockFile).digest('hex')

const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`)

/** @param {string} path @returns {string | undefined} */
const textOf = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

// Somebody may have run `npm ci` by hand; npm's own record then saves a second, useless minute.
function npmInstalledThisLock() {
  const record = textOf(join(modules, '.package-lock.json'))
  if (record === undefined) return false
  /** @typedef {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} Lock */
  const installed = /** @type {Lock} */ (JSON.parse(record)).packages
  const wanted = /** @type {Lock} */ (JSON.parse(lockFile.toString('utf8'))).packages
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const there = installed[path]
    if (path === '' || (optional === true && there === undefined)) return true
    return there?.version === version && there?.integrity === integrity
  })
}

function npmCi() {
  say('Pakketten installeren (eenmalig, ongeveer een minuut)…')
  // `npm ci` removes node_modules, so npm may not itself run on the Node in there.
  const outside = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((path) => !resolve(path).startsWith(modules))
  const npmScript = process.env['npm_execpath'] ?? ''
  const [command, first] = npmScript.endsWith('npm-cli.js') ? ['node', [npmScript]] : ['npm', []]
  const { status, error } = spawnSync(
    command,
    [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      env: { ...process.env, PATH: outside.join(delimiter) },
      stdio: ['ignore', process.stderr.fd, process.stderr.fd],
      shell: process.platform === 'win32',
    },
  )
  if (status === 0) return true
  say(
    `Installeren is niet gelukt${error ? ` (${error.message})` : ''}. Controleer de internetverbinding en probeer`,
  )
  say('het opnieuw, of voer zelf uit: npm ci')
  return false
}

function nodeIsRecentEnough() {
  const own = spawnSync(ownNode, ['--version'], { encoding: 'utf8' })
  const version = own.status === 0 ? own.stdout.trim() : process.version
  if (Number(version.slice(1).split('.')[0]) >= 24) return true
  say('Node 24 ontbreekt: het installatiescript van het pakket "node" is overgeslagen of mislukt.')
  say('Voer dit uit en probeer het daarna opnieuw:')
  say('  npm rebuild node esbuild workerd --ignore-scripts=false')
  say(`Of installeer zelf Node 24 (https://nodejs.org); nu draait ${version}.`)
  return false
}

function install() {
  if (textOf(stamp) === lockHash && existsSync(ownNode)) return true
  if (!npmInstalledThisLock() && !npmCi()) return false
  if (!nodeIsRecentEnough()) return false
  writeFileSync(stamp, lockHash)
  return true
}

if (!install()) process.exitCode = 1
