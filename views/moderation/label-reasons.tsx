import type { FC, PropsWithChildren } from 'hono/jsx'
import { hardPairs } from '../../src/core/hard-pair.ts'
import { type Axis, type Label, labelKeys } from '../../src/core/label.ts'
import type { Taxonomy } from '../../src/core/taxonomy.ts'
import { HardPairHelp } from './hard-pair-help.tsx'
import { SuggestionReason } from './suggestion-reason.tsx'

type Props = { labels: Label[]; text: string; taxonomy: Taxonomy }

/** Which labels were given, by whom, how sure the model was of its own, and which words in the text spoke for them. */
export const LabelReasons: FC<Props> = (props) => {
  const { labels, taxonomy } = props
  const version = labels.find((label) => label.modelVersion !== null)?.modelVersion
  return (
    <div class="label-reasons">
      <h3 class="nl-heading nl-heading--level-3">Labels en waarom</h3>
      <AxisReasons axis="domain" {...props} />
      <AxisReasons axis="barrier" {...props} />
      {hardPairs(labels, taxonomy).map((pair) => (
        <HardPairHelp {...pair} />
      ))}
      <p class="case-card__meta">
        Het percentage is de kans die het model zelf geeft dat een lezer dit label kiest. Jij beslist.
        {version && ` Versie: ${version}.`}
      </p>
    </div>
  )
}

const axisNames: Record<Axis, string> = { domain: 'Wetten of potjes', barrier: 'Soort barrière' }

const AxisReasons: FC<Props & { axis: Axis }> = ({ axis, labels, text, taxonomy }) => {
  const name = (key: string) => taxonomy[axis].get(key)?.label ?? key
  const chosen = labelKeys(labels, 'reporter', axis)
  const given = labelKeys(labels, 'moderator', axis)
  const ruled = labels.some((label) => label.source === 'moderator')
  const rejected = labelKeys(labels, 'rejected', axis)
  const sayOf = (key: string) =>
    chosen.includes(key) ? 'ook de melder' : rejected.includes(key) ? 'melder: klopt niet' : null
  const suggested = labels.filter((label) => label.source === 'suggested' && label.axis === axis)
  return (
    <>
      <h4 class="nl-heading nl-heading--level-4">{axisNames[axis]}</h4>
      <Line who="Melder">{chosen.map(name).join(', ') || 'koos geen label'}</Line>
      {ruled && <Line who="Moderator">{given.map(name).join(', ') || 'koos geen label'}</Line>}
      <Line who="Model">
        {suggested.length === 0 ? 'Weet ik niet: het model is niet zeker genoeg.' : 'stelt voor:'}
      </Line>
      {suggested.length > 0 && (
        <ul class="suggestion-reasons">
          {suggested.map((label) => (
            <li>
              <SuggestionReason label={label} name={name(label.key)} text={text} says={sayOf(label.key)} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const Line: FC<PropsWithChildren<{ who: 'Melder' | 'Moderator' | 'Model' }>> = ({ who, children }) => (
  <p class="reason-line">
    <span class="reason-line__who">{who}</span> <span>{children}</span>
  </p>
)
