import { Box, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { DayField, TextField } from './fields';
import { typedDay, typedTime } from './typed';
import { useSharedPhrases } from './usePhrases';

interface MomentFieldProps {
  name: string;
  label: string;
  /** Local time, `YYYY-MM-DDTHH:mm`; empty: none, or none that exists. */
  value: string;
  onChange: (value: string) => void;
}

/** A day and a time by the commune's clock, typed as 02/01/2027 and 8:30. */
export const MomentField = ({ name, label, value, onChange }: MomentFieldProps) => {
  const { phrase } = useSharedPhrases();
  const [day, setDay] = useState(typedDay(value.slice(0, 10)) ?? '');
  const [time, setTime] = useState(value.slice(11));
  const wrong = time.trim() !== '' && typedTime(time) === null;

  const tell = (newDay: string, newTime: string) => {
    const hour = typedTime(newTime);

    onChange(newDay === '' || hour === null ? '' : `${newDay}T${hour}`);
  };

  return (
    <Box tag="fieldset" borderWidth={0} padding={0}>
      <Typography tag="legend" variant="pi" fontWeight="bold" style={{ padding: 0 }}>
        {label}
      </Typography>
      <Flex alignItems="flex-start" gap={4} wrap="wrap" paddingTop={2}>
        <DayField
          name={`${name}Day`}
          label={phrase('day')}
          required
          value={day}
          onChange={(newDay) => {
            setDay(newDay);
            tell(newDay, time);
          }}
        />
        <TextField
          name={`${name}Time`}
          label={phrase('time')}
          required
          placeholder={phrase('time.placeholder')}
          hint={wrong ? undefined : phrase('time.hint')}
          error={wrong ? phrase('time.wrong') : undefined}
          value={time}
          onChange={(newTime) => {
            setTime(newTime);
            tell(day, newTime);
          }}
        />
      </Flex>
    </Box>
  );
};
