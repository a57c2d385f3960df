/** Two counts of events and how long each was counted. */
export type TwoCounts = { recent: number; past: number; recentSpan: number; pastSpan: number }

export type RateRatio = {
  /** How many times the earlier rate the recent one is; Infinity when nothing came before. */
  ratio: number
  /** The interval of 95 %: how small and how large it may be by chance alone. */
  low: number
  high: number
}

/**
 * How probable a difference at least this rare is when nothing changed, for events that come one by one (Poisson).
 * Given that `n` came in all, the recent ones among them are binomial (Przyborowski and Wilenski 1940): exact, also
 * for few. Two-sided is twice the smaller tail.
 */
export function chanceOf({ recent, past, recentSpan, pastSpan }: TwoCounts): number {
  const n = recent + past
  if (n === 0) return 1
  const share = recentSpan / (recentSpan + pastSpan)
  return Math.min(1, 2 * Math.min(atMost(recent, n, share), atLeast(recent, n, share)))
}

/** How the two rates compare, with the interval of Clopper and Pearson; some hundred times the work of `chanceOf`. */
export function rateRatio({ recent, past, recentSpan, pastSpan }: TwoCounts): RateRatio {
  const n = recent + past
  if (n === 0) return { ratio: 1, low: 0, high: Infinity }
  const odds = (chance: number) => (chance / (1 - chance)) * (pastSpan / recentSpan)
  return {
    ratio: past === 0 ? Infinity : recent / recentSpan / (past / pastSpan),
    low: recent === 0 ? 0 : odds(solve((chance) => atLeast(recent, n, chance) - 0.025)),
    high: past === 0 ? Infinity : odds(solve((chance) => 0.025 - atMost(recent, n, chance))),
  }
}

/** Which of these are more than chance when many were tried: at most 5 % of what is kept is there by chance. */
export function beyondChance<T extends { p: number }>(tested: readonly T[], rate = 0.05): T[] {
  const ranked = tested.toSorted((a, b) => a.p - b.p)
  const last = ranked.findLastIndex(({ p }, i) => p <= (rate * (i + 1)) / ranked.length)
  return ranked.slice(0, last + 1)
}

const atLeast = (k: number, n: number, chance: number): number =>
  k <= 0 ? 1 : betaBelow(chance, k, n - k + 1)
const atMost = (k: number, n: number, chance: number): number => (k >= n ? 1 : 1 - atLeast(k + 1, n, chance))

/** Where a rising function crosses nought between 0 and 1. */
function solve(f: (chance: number) => number): number {
  let [low, high] = [0, 1]
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2
    if (f(middle) < 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The regularized incomplete beta function, which sums a binomial tail at once, however many there are. */
function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return x < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(x, a, b)) / a
    : 1 - (front * continuedFraction(1 - x, b, a)) / b
}

/** Lentz's way to walk the continued fraction of the incomplete beta function. */
function continuedFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300
  const inverse = (d: number) => 1 / (Math.abs(d) < tiny ? tiny : d)
  let c = 1
  let d = inverse(1 - ((a + b) * x) / (a + 1))
  let sum = d
  for (let m = 1; m <= 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    for (const term of [even, odd]) {
      d = inverse(1 + term * d)
      c = 1 + term / (Math.abs(c) < tiny ? tiny : c)
      sum *= c * d
    }
    if (Math.abs(c * d - 1) < 1e-12) break
  }
  return sum
}

const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

/** Lanczos' approximation, good to fifteen digits for the whole numbers it is asked for here. */
function logGamma(z: number): number {
  const t = z + 6.5
  const sum = lanczos.reduce((total, c, i) => total + c / (z + i), 0.99999999999980993)
  return 0.5 * Math.log(2 * Math.PI) + (z - 0.5) * Math.log(t) - t + Math.log(sum)
}
