import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { INSTANT_FORMAT } from '../../../../../admin/panel/dates';
import { usePhrases } from '../hooks/usePhrases';
import type { ShownReminder } from '../types';

const Entries = styled.ol`
  list-style: none;
  margin: 0;
  padding: 0;
  width: 100%;
`;

/** The reminders of a deadline: those that went out, and those still to come. */
export const ReminderList = ({ reminders }: { reminders: readonly ShownReminder[] }) => {
  const { phrase, say, formatDate } = usePhrases();

  return (
    <Entries aria-label={phrase('reminders.label')}>
      {reminders.map(({ step, label, at, state, sentAt }) => (
        <Box
          key={`${step} ${at}`}
          tag="li"
          borderColor="neutral150"
          borderStyle="solid"
          borderWidth="1px 0 0 0"
          paddingTop={1}
          paddingBottom={1}
        >
          <Typography tag="p" variant="pi" fontWeight="bold">
            {say(label)}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {phrase(`reminders.${state}`, { at: formatDate(sentAt ?? at, INSTANT_FORMAT) })}
          </Typography>
        </Box>
      ))}
    </Entries>
  );
};
