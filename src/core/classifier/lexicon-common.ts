/**
 * Common words that colour every story: what is not, what may, must or will not be, what changed. They name no
 * obstacle, so they are weighed apart from the ideas; together they tell a refusal from a gap and a loss from a lack.
 */
export const commonConcepts: Readonly<Record<string, string>> = {
  niet: 'niet, geen, nooit, niemand, nergens, zonder, nauwelijks, amper',
  wil: 'wil, willen, wilde, wilden, zou, zouden',
  kan: 'mag, mogen, mocht, kan, kunnen, kon',
  moet: 'moet, moeten, moest, moesten',
  alleen: 'wel, alleen, pas, slechts',
  geld: 'geld, euro, betaal*, betaald, kosten, kost, kostte, rekening',
  nu: 'nu, sinds, vanaf, voortaan, eerst, vroeger, voorheen, toen, intussen, inmiddels',
  meer: 'meer, minder, steeds, weinig, veel, genoeg, te',
}
