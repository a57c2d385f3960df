import type { FC } from 'hono/jsx'
import { type Erratum, quarterLabel, type Snapshot } from '../../src/core/snapshot.ts'
import { paths } from '../../src/paths.ts'
import { longDate } from '../dates.ts'
import { Details } from '../components/details.tsx'

type Props = { snapshots: readonly Snapshot[]; publicUrl: string; keepsSnapshots: boolean }

export const SnapshotList: FC<Props> = ({ snapshots, publicUrl, keepsSnapshots }) => {
  if (!keepsSnapshots)
    return <p class="nl-paragraph">Deze site bewaart geen momentopnamen. Gebruik de bestanden hierboven.</p>
  if (snapshots.length === 0)
    return <p class="nl-paragraph">Er is nog geen kwartaal voorbij met openbare casussen.</p>
  return (
    <ol class="snapshots">
      {snapshots.map((snapshot) => (
        <li class="snapshot" id={snapshot.quarter}>
          <SnapshotItem snapshot={snapshot} publicUrl={publicUrl} />
        </li>
      ))}
    </ol>
  )
}

const SnapshotItem: FC<{ snapshot: Snapshot; publicUrl: string }> = ({ snapshot, publicUrl }) => {
  const { quarter, rows, bytes, sha256, taxonomyVersion, madeAt, errata } = snapshot
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">
        <a class="nl-link" href={paths.snapshot(quarter)}>
          {quarterLabel(quarter)}
        </a>
      </h3>
      <p class="snapshot__facts">
        {rows === 1 ? '1 casus' : `${rows.toLocaleString('nl-NL')} casussen`} · CSV, {size(bytes)} · indeling{' '}
        {taxonomyVersion} · gemaakt op {longDate(madeAt)}
      </p>
      <p class="snapshot__facts">
        SHA-256 <code class="snapshot__hash">{sha256}</code>
      </p>
      <p class="snapshot__cite">
        <strong>Citeer als:</strong> {citation(snapshot, publicUrl)}
      </p>
      {errata.length > 0 && (
        <Details summary={errata.length === 1 ? '1 keer herzien' : `${errata.length} keer herzien`}>
          <ul class="plain-list">
            {errata.toReversed().map((erratum) => (
              <li class="snapshot__erratum">
                {sentence(erratum)} <code>{erratum.sha256}</code>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

const size = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('nl-NL')} kB`
    : `${(bytes / 1_000_000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`

function citation({ quarter, madeAt, errata, sha256 }: Snapshot, publicUrl: string): string {
  const last = errata.at(-1)
  const revised = last ? `, herzien op ${longDate(new Date(last.at))}` : ''
  return (
    `Schottenmelder, Casussen, ${quarterLabel(quarter).toLowerCase()}. Momentopname van ${longDate(madeAt)}${revised}. ` +
    `${publicUrl}${paths.snapshot(quarter)} (SHA-256 ${sha256.slice(0, 12)}…). CC0.`
  )
}

const cases = (numbers: readonly number[]) =>
  `${numbers.length === 1 ? 'casus' : 'casussen'} ${list.format(numbers.toSorted((a, b) => a - b).map(String))}`
const list = new Intl.ListFormat('nl-NL')

function sentence({ at, removed, corrected }: Erratum): string {
  const done = [
    ...(removed.length > 0 ? [`${cases(removed)} eruit gehaald (ingetrokken, gewist of verborgen)`] : []),
    ...(corrected.length > 0 ? [`${cases(corrected)} verbeterd`] : []),
  ]
  return `${longDate(new Date(at))}: ${done.join(', ')}. Daarvoor was de SHA-256`
}
