import {
  Box,
  Checkbox,
  Field,
  Flex,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { LabelledField } from './LabelledField';

export interface Option<Value extends string = string> {
  value: Value;
  label: string;
}

interface CommonProps<Value extends string> {
  name: string;
  label: string;
  hint?: string;
  placeholder?: string;
  required?: boolean;
  options: readonly Option<Value>[];
}

interface PickFieldProps<Value extends string> extends CommonProps<Value> {
  /** Empty: nothing is chosen yet. */
  value: Value | '';
  onChange: (value: Value) => void;
}

/** One of many, from a list that opens. */
export const PickField = <Value extends string>({
  label,
  placeholder,
  options,
  value,
  onChange,
  ...field
}: PickFieldProps<Value>) => (
  <LabelledField {...field} label={label} value={value}>
    <SingleSelect
      aria-label={label}
      placeholder={placeholder}
      value={value}
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === String(chosen));

        if (option !== undefined) {
          onChange(option.value);
        }
      }}
    >
      {options.map((option) => (
        <SingleSelectOption key={option.value} value={option.value}>
          {option.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  </LabelledField>
);

interface SeveralProps<Value extends string> extends CommonProps<Value> {
  value: readonly Value[];
  onChange: (value: Value[]) => void;
}

const among = <Value extends string>(options: readonly Option<Value>[], chosen: readonly string[]): Value[] =>
  options.map(({ value }) => value).filter((value) => chosen.includes(value));

/** Several of many, from a list that opens; its name is said, but not shown. */
export const PickSeveral = <Value extends string>({
  label,
  placeholder,
  options,
  value,
  onChange,
}: Omit<SeveralProps<Value>, 'name' | 'hint' | 'required'>) => (
  <MultiSelect
    aria-label={label}
    placeholder={placeholder}
    withTags
    value={[...value]}
    onChange={(chosen) => onChange(among(options, chosen))}
  >
    {options.map((option) => (
      <MultiSelectOption key={option.value} value={option.value}>
        {option.label}
      </MultiSelectOption>
    ))}
  </MultiSelect>
);

/** The same with its name above and what helps below. */
export const PickSeveralField = <Value extends string>({
  name,
  hint,
  required,
  ...picked
}: SeveralProps<Value>) => (
  <Field.Root name={name} hint={hint} required={required}>
    <Field.Label>{picked.label}</Field.Label>
    <PickSeveral {...picked} />
    <Field.Hint />
  </Field.Root>
);

/** Several of a few, all of them in sight. */
export const TicksField = <Value extends string>({
  label,
  options,
  value,
  onChange,
}: Pick<SeveralProps<Value>, 'label' | 'options' | 'value' | 'onChange'>) => (
  <Box tag="fieldset" borderWidth={0} padding={0}>
    <Typography tag="legend" variant="pi" fontWeight="bold" style={{ padding: 0 }}>
      {label}
    </Typography>
    <Flex direction="column" alignItems="flex-start" gap={2} paddingTop={2}>
      {options.map((option) => (
        <Checkbox
          key={option.value}
          checked={value.includes(option.value)}
          onCheckedChange={(checked) =>
            onChange(
              among(
                options,
                checked === true ? [...value, option.value] : value.filter((one) => one !== option.value),
              ),
            )
          }
        >
          {option.label}
        </Checkbox>
      ))}
    </Flex>
  </Box>
);
