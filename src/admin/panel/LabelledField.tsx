import { Field } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useLacking } from './Lacking';

export interface LabelledProps {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  required?: boolean;
  value: string;
}

/** Around whatever is filled in: its name above, what helps and what is wrong below. */
export const LabelledField = ({
  label,
  required = false,
  value,
  error,
  children,
  ...root
}: LabelledProps & { children: ReactNode }) => {
  const lacking = useLacking(required, value);

  return (
    <Field.Root {...root} required={required} error={error ?? lacking}>
      <Field.Label>{label}</Field.Label>
      {children}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
