/** Where a region stands among the tiles: column and row from 1, roughly as on a map of the Netherlands. */
export type Tile = { region: string; short: string; column: number; row: number }

// One line is one row of tiles from west to east; a dot is water or another country.
const rows = [
  '. . . . friesland:Fri groningen:Gro .',
  '. . noord_holland_noord:NHN . . drenthe:Dre .',
  '. kennemerland:Ken zaanstreek_waterland:Zaa flevoland:Fle noord_veluwe:NVe ijssel_vecht:IJV twente:Twe',
  '. haarlemmermeer:Hmr amsterdam:Ams gooi_en_vechtstreek:Goo utrecht_eemland:Eem apeldoorn_zutphen:ApZ midden_ijssel:MIJ',
  '. holland_rijnland:HRl amstelland_en_de_meerlanden:Aml utrecht:Utr gelderse_vallei:GVa arnhem:Arn achterhoek:Ach',
  'haaglanden:Haa midden_holland:MHo utrecht_west:UtW lekstroom:Lek utrecht_zuidoost:UZO rijk_van_nijmegen:Nij .',
  'dwo_gemeenten:DWO rotterdam_rijnmond:Rot waardenland:Waa rivierenland:Riv noordoost_brabant:NOB . .',
  'mvs_gemeenten:MVS zhe_bar:ZHE west_brabant:WBr hart_van_brabant:HvB zuid_oost_brabant:ZOB helmond_de_peel:Hel noord_en_midden_limburg:NML',
  '. zeeland:Zee . . . zuid_limburg:ZLi .',
]

export const tiles: readonly Tile[] = rows.flatMap((line, row) =>
  line.split(' ').flatMap((place, column) => {
    const [region, short] = place.split(':')
    return region === undefined || short === undefined
      ? []
      : [{ region, short, column: column + 1, row: row + 1 }]
  }),
)

/** Not a place: meldingen about the whole country or several regions. */
export const everywhere = 'landelijk'
