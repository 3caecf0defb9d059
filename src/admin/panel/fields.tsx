import { Flex, Radio, Textarea, TextInput, Typography } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';
import type { LocalDate } from '../../plugins/working-calendar/server/src/domain';
import { DAY_FORMAT } from './dates';
import { LabelledField, type LabelledProps } from './LabelledField';
import { useLacking } from './Lacking';
import { asTyped, typedDay } from './typed';
import { useSharedPhrases } from './usePhrases';

interface TextFieldProps extends LabelledProps {
  placeholder?: string;
  onChange: (value: string) => void;
}

/** A line of text with its name above and what helps below. */
export const TextField = ({ onChange, placeholder, ...field }: TextFieldProps) => (
  <LabelledField {...field}>
    <TextInput
      value={field.value}
      placeholder={placeholder}
      onChange={(event) => onChange(event.target.value)}
      autoComplete="off"
    />
  </LabelledField>
);

/** Several lines of text. */
export const LongTextField = ({ onChange, placeholder, ...field }: TextFieldProps) => (
  <LabelledField {...field}>
    <Textarea
      value={field.value}
      placeholder={placeholder}
      onChange={(event) => onChange(event.target.value)}
    />
  </LabelledField>
);

interface DayFieldProps {
  name: string;
  label: string;
  required?: boolean;
  /** Where it begins; empty: no day, or none that exists. */
  value: LocalDate | '';
  onChange: (value: LocalDate | '') => void;
}

/**
 * A day, typed as 02/01/2027. The browser's own field would show the month first on an English computer; this one answers
 * with the day in words, so that a slip is seen.
 */
export const DayField = ({ value, onChange, ...field }: DayFieldProps) => {
  const { phrase, formatDate } = useSharedPhrases();
  const [text, setText] = useState(value === '' ? '' : asTyped(value));
  const date = typedDay(text);

  return (
    <TextField
      {...field}
      value={text}
      placeholder={phrase('day.placeholder')}
      hint={date === null ? undefined : formatDate(date, DAY_FORMAT)}
      error={text.trim() === '' || date !== null ? undefined : phrase('day.wrong')}
      onChange={(typed) => {
        setText(typed);
        onChange(typedDay(typed) ?? '');
      }}
    />
  );
};

interface ChoiceFieldProps<Value extends string> {
  label: string;
  required?: boolean;
  options: readonly { value: Value; label: ReactNode }[];
  /** Empty: nothing is chosen yet. */
  value: Value | '';
  onChange: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export const ChoiceField = <Value extends string>({
  label,
  required = false,
  options,
  value,
  onChange,
}: ChoiceFieldProps<Value>) => {
  const lacking = useLacking(required, value);

  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Typography variant="pi" fontWeight="bold" aria-hidden>
        {label}
        {required && (
          <Typography variant="pi" fontWeight="bold" textColor="danger600">
            *
          </Typography>
        )}
      </Typography>
      <Radio.Group
        aria-label={label}
        required={required}
        value={value}
        onValueChange={(chosen) => {
          const option = options.find((candidate) => candidate.value === chosen);

          if (option !== undefined) {
            onChange(option.value);
          }
        }}
      >
        <Flex direction="column" alignItems="flex-start" gap={2}>
          {options.map((option) => (
            <Radio.Item key={option.value} value={option.value}>
              {option.label}
            </Radio.Item>
          ))}
        </Flex>
      </Radio.Group>
      {lacking !== undefined && (
        <Typography variant="pi" textColor="danger600">
          {lacking}
        </Typography>
      )}
    </Flex>
  );
};
