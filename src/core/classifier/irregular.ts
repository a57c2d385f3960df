/** Forms of one word that no ending rule brings together. */
const families = [
  'heb heeft had hadden hebben',
  'mog mag mogen mocht mochten',
  'kun kan kunnen kon konden kunt',
  'wil willen wilde wilden wou',
  'ga gaat gaan ging gingen',
  'krijg krijgt krijgen kreeg kregen gekregen',
  'betaal betaald betaalt betalen betaalde betaalden',
  'val valt viel vielen vallen gevallen',
  'stop stopt stoppen gestopt stopte stopten',
  'verdwijn verdwijnt verdwijnen verdween verdwenen',
  'verlies verliest verliezen verloor verloren',
  'stad steden',
  'lid leden',
  'kind kinderen',
  'vergoed vergoedt vergoeden vergoeding vergoedingen',
  'moet moeten moest moesten',
  'word wordt worden werd werden geworden',
  'is zijn was waren bent ben',
  'wijs wijst wijzen wees',
  'verwijs verwijst verwijzen verwees',
  'koop koopt kopen kocht gekocht',
  'inkoop ingekocht inkopen',
  'doe doet doen deed deden gedaan',
] as const

export const irregular: ReadonlyMap<string, string> = new Map(
  families.flatMap((family) => {
    const [stem = '', ...forms] = family.split(' ')
    return [stem, ...forms].map((form): [string, string] => [form, stem])
  }),
)
