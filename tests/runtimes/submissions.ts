const words = 'Onze wijkverpleegkundige en de gemeente wijzen naar elkaar. Niemand betaalt het overleg.'

/** A valid melding of the form, another one for every number. */
export const submission = (number: number) => ({
  sleutel: `sleutel-${String(number).padStart(8, '0')}-${process.pid}`,
  soort: 'initiatief',
  titel: `Overleg dat niemand betaalt, nummer ${number}`,
  verhaal: `${words} Dit is melding nummer ${number}.`,
  rol: 'zorgverlener',
  regio: 'twente',
  domeinen: ['zvw', 'wmo'],
  barrieres: ['afbakening'],
  openbaarheid: 'openbaar',
  toestemming: 'ja',
})

export const formOf = (fields: Record<string, string | string[]>): URLSearchParams =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, values]) => [values].flat().map((v) => [name, v])),
  )
