import type { FC } from 'hono/jsx'
import { accountLimits, accountRoles } from '../../src/core/account.ts'
import { type FormValues, one } from '../../src/core/form-values.ts'
import type { FieldError } from '../../src/core/submission.ts'
import type { Organisation } from '../../src/core/organisation.ts'
import { RadioGroup } from '../components/radio-group.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextField } from '../components/text-field.tsx'
import { roleExplanations, roleLabels } from '../labels.ts'

export type AccountForm = { values: FormValues; errors: FieldError[] }

/** With whom somebody can answer for. */
export type RoleForm = AccountForm & { organisations: Organisation[] }

export const errorOf = (errors: FieldError[], field: string): string | undefined =>
  errors.find((e) => e.field === field)?.message

/** Who someone is and what they may do: the same questions when inviting and when changing. */
export const AccountFields: FC<RoleForm & { invited?: boolean }> = ({
  values,
  errors,
  organisations,
  invited,
}) => (
  <>
    <TextField
      name="naam"
      label="Naam"
      value={one(values, 'naam')}
      error={errorOf(errors, 'naam')}
      maxlength={accountLimits.name}
      autocomplete="off"
    />
    {invited && (
      <TextField
        name="email"
        label="E-mailadres"
        type="email"
        value={one(values, 'email')}
        error={errorOf(errors, 'email')}
        maxlength={accountLimits.email}
        autocomplete="off"
      />
    )}
    <RadioGroup
      name="rol"
      label="Rol"
      value={one(values, 'rol')}
      error={errorOf(errors, 'rol')}
      choices={accountRoles.map((role) => ({
        value: role,
        label: roleLabels[role],
        description: roleExplanations[role],
      }))}
    />
    <SelectField
      name="instantie"
      label="Instantie"
      description="Alleen bij de rol Instantie: namens wie reageert deze persoon? Het e-mailadres moet op het maildomein van die instantie eindigen."
      empty="Niet van toepassing"
      value={one(values, 'instantie')}
      error={errorOf(errors, 'instantie')}
      choices={organisations.filter((o) => !o.endedAt).map((o) => ({ value: o.key, label: o.name }))}
      optional
    />
    <TextField
      name="organisatie"
      label="Organisatie"
      description="Voor wie werkt deze persoon? Meldingen over die organisatie beoordeelt iemand anders."
      value={one(values, 'organisatie')}
      error={errorOf(errors, 'organisatie')}
      maxlength={accountLimits.organisation}
      autocomplete="off"
      optional
    />
  </>
)
