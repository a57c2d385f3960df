import type { Measurements } from './measurements.ts'
import { settings } from './settings.ts'

export const introduction = `Suggests domains and barrier types from the title and story of a melding. It only suggests: the reporter chooses and
a moderator decides. It runs on the server in plain TypeScript (\`src/core/classifier\`), on Node and on Workers alike,
without network or native code. It stores nothing.`

export const method = (m: Measurements) => `## Method

- **What it looks at**: stems of words (a doubled letter makes no difference), stems in the title once more, ideas from a lexicon of payers, laws and obstacles (\`lexicon-domains.ts\`, \`lexicon-barriers.ts\`) within a sentence, and for
  domains pairs of ideas about money in one text, for barrier types pairs of words near each other and common words (\`lexicon-common.ts\`). What stands in the title counts twice. Counts are damped; each kind of
  evidence is scaled to the same length.
- **How it weighs**: the mean of an L2 logistic regression (dual coordinate ascent, all labels at once) and naive Bayes over
  the same evidence. Both are linear and so is their mean: one weight for each term and label, so that every suggestion
  can be taken apart into the words that made it.
- **What it learnt from**: ${Object.entries(m.examples)
  .map(([origin, count]) => `${count} ${origin}`)
  .join(
    ', ',
  )}. \`cases\` were written to fit a label; \`retold\` are real situations; \`own\` are invented by us in the
  style of real ones, label decided after writing; \`taxonomy\` are the definitions and examples of the taxonomy. A retold or own
  text counts ${settings.weights.retold} times. Where two readers labelled a text, both count.
- **Calibration**: one slope for all labels of an axis and, for domains, a cautious shift for each; fitted on scores of unseen texts.
- **How it is judged**: ${m.repeats} times ${m.folds}-fold cross-validation over the ${m.examples['retold']} retold situations in
  ${m.groups} groups. Twins, minimal pairs, one source and texts that nearly repeat each other stay on one side. Everything else is
  always in training. Terms, weights and calibration are made anew in each fold. Intervals (95 %) are over situations.
- **Decision**: a domain counts as suggested from ${m.threshold}; the likeliest always does. On the form an axis stays empty (*weet ik
  niet*) below ${settings.axes.domain.show.unsure} (domains) and ${settings.axes.barrier.show.unsure} (barrier types), and for texts that are not Dutch.`

export const limits = `## Limits

- Small numbers: the interval of a rare label is wide, and a difference of a few hundredths between two models is noise.
- Who made the lexicon and the own texts had read ${settings.readBefore} of the retold situations before; the figures on the others, above, are the
  more honest ones.
- The figures are of the model itself: all barrier types ranked, at least one domain. On the form less is shown: at most three an axis, none that is
  unlikely, and nothing for a text that is not Dutch or holds no word about payers, laws or obstacles.
- Settings were chosen on the same retold situations they are judged on. Few were chosen, but the figures flatter a little.
- The texts are by a few writers. Real meldingen may be shorter, longer or about things that none of them thought of.
- A melding often holds two barrier types, and readers differ on which comes first; the model then does too.
- It knows words, not facts: "geen subsidie, maar een contract" counts for both.
- It does not know who is right, whether a rule exists, or whether a way out exists already.`
