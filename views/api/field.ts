import { z } from 'zod'

// Every field of the API says what it is and gives an example: together they make the documentation.

export const text = (description: string, example: string) =>
  z.string().meta({ description, examples: [example] })

export const textOrNull = (description: string, example: string | null) =>
  z
    .string()
    .nullable()
    .meta({ description, examples: [example] })

/** A key of a list in the taxonomy. */
export const key = (list: string, example: string) =>
  text(`Een sleutel uit \`${list}\` van de taxonomie.`, example)

export const keyOrNull = (list: string, example: string | null) =>
  textOrNull(`Een sleutel uit \`${list}\` van de taxonomie.`, example)

export const keys = (list: string, example: string[]) =>
  z.array(z.string()).meta({ description: `Sleutels uit \`${list}\` van de taxonomie.`, examples: [example] })

export const yesNo = (description: string, example: boolean) =>
  z.boolean().meta({ description, examples: [example] })

export const whole = (description: string, example: number) =>
  z
    .int()
    .min(0)
    .max(999_999_999)
    .meta({ description, examples: [example] })

export const day = (description: string, example: string) =>
  z.iso.date().meta({ description, examples: [example] })

/** A moment in UTC, with a Z. */
export const moment = (description: string, example: string) =>
  z.iso.datetime().meta({ description, examples: [example] })

export const address = (description: string, example: string) =>
  z.url().meta({ description, examples: [example] })

export const addressOrNull = (description: string, example: string | null) =>
  z
    .url()
    .nullable()
    .meta({ description, examples: [example] })

export const taxonomyVersion = () => text('De versie van de taxonomie waar de sleutels in staan.', '2026-11')
