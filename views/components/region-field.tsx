import type { FC } from 'hono/jsx'
import type { FieldProps } from './field.tsx'
import { TextField } from './text-field.tsx'

type RegionFieldProps = FieldProps & { value?: string; regions: { key: string; name: string }[] }

/** Free text with native suggestions; the server matches what was typed. */
export const RegionField: FC<RegionFieldProps> = ({ regions, ...field }) => (
  <>
    <TextField {...field} list={`${field.name}-lijst`} autocomplete="off" />
    <datalist id={`${field.name}-lijst`}>
      {regions.map(({ name }) => (
        <option value={name}></option>
      ))}
    </datalist>
  </>
)
