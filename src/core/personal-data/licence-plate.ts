import { after, before } from './context.ts'
import type { PersonalData } from './kinds.ts'

// The fourteen Dutch series (sidecodes), written as L for letters and D for digits.
const series = new Set(
  'LLDDDD DDDDLL DDLLDD LLDDLL LLLLDD DDLLLL DDLLLD DLLLDD LLDDDL LDDDLL LLLDDL LDDLLL DLLDDD DDDLLD'.split(
    ' ',
  ),
)
const candidate =
  /(?<![\p{L}\d]|[\p{L}\d][-.])(?=[a-z]{0,3}[- ]?[a-z]{0,3}[- ]?\d)(?:[a-z]{1,3}|\d{1,3})([- ]?)(?:[a-z]{1,3}|\d{1,3})\1(?:[a-z]{1,3}|\d{1,3})(?![\p{L}\d]|-[\p{L}\d])/giu
const vehicle =
  /kenteken|\bauto|\bbus|busje|wagen|voertuig|scooter|brommer|taxi|motor|bon\b|geparkeerd|parke|nummerbord/
const modern = /^[BDFGHJKLNPRSTVXZ\d]+$/

export function findLicencePlates(text: string): PersonalData[] {
  return Array.from(text.matchAll(candidate)).flatMap(({ 0: found, 1: separator = '', index }) => {
    const plate = found.replace(/[- ]/g, '')
    const groups = found.split(/[- ]/).map((part) => part.length)
    if (plate.length !== 6 || !series.has(plate.replace(/[a-z]/gi, 'L').replace(/\d/g, 'D'))) return []
    if (separator && (groups.length !== 3 || !mayBeGrouped(found))) return []
    // Plates carry no vowels since 1978, and a plate with spaces in running text is written in capitals.
    if (separator === ' ' && found !== found.toUpperCase()) return []
    if (separator === '-' && /[aeiou]/i.test(plate) && !/kenteken/.test(before(text, index, 40))) return []
    const end = index + found.length
    const certain = vehicle.test(before(text, index, 60)) || vehicle.test(after(text, end, 40))
    // Four digits and two letters are a postcode as well; without dashes the shape alone says too little.
    if (!certain && (separator !== '-' || /^(?:[A-Z]{2}-\d\d-\d\d|\d\d-\d\d-[A-Z]{2})$/i.test(found))) {
      if (!(separator === '' && modern.test(plate) && !/^\d{4}/.test(plate))) return []
    }
    if (separator === '' && /^\d{4}[a-z]{2}$/i.test(plate)) return []
    return [{ start: index, end, kind: 'kenteken', certain }]
  })
}

/** Each group of a plate is all letters or all digits. */
const mayBeGrouped = (plate: string) => plate.split(/[- ]/).every((part) => /^(?:\d+|[a-z]+)$/i.test(part))
