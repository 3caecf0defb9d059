import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Notice } from '../../../../../admin/panel/Notice';
import { StolenPasswordDialog } from '../components/StolenPasswordDialog';
import { TheftReports } from '../components/TheftReports';
import { usePhrases } from '../hooks/usePhrases';

/** How many days ago the password may have been stolen: whoever has just found out knows no more. */
const SPANS = ['1', '3', '7', '30'] as const;

/** Where a member of the board reports that his password was stolen, and reads what others reported. */
const StolenPasswordPage = () => {
  const { phrase } = usePhrases();
  const [days, setDays] = useState<string>('7');
  const [comment, setComment] = useState('');
  const [asking, setAsking] = useState(false);

  return (
    <Page.Main>
      <Page.Title>{phrase('stolen')}</Page.Title>
      <Layouts.Header title={phrase('stolen')} subtitle={phrase('stolen.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          <Notice tone="warning" title={phrase('stolen.what')}>
            <Typography>{phrase('stolen.confirm.what')}</Typography>
          </Notice>
          <Box maxWidth="48rem">
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Field.Root name="days" hint={phrase('stolen.days.hint')}>
                <Field.Label>{phrase('stolen.days')}</Field.Label>
                <SingleSelect value={days} onChange={(value) => setDays(String(value))}>
                  {SPANS.map((span) => (
                    <SingleSelectOption key={span} value={span}>
                      {phrase('stolen.days.of', { days: span })}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
                <Field.Hint />
              </Field.Root>
              <Field.Root name="comment" hint={phrase('stolen.comment.hint')}>
                <Field.Label>{phrase('stolen.comment')}</Field.Label>
                <Textarea
                  value={comment}
                  onChange={(event) => setComment(event.target.value)}
                  maxLength={2000}
                />
                <Field.Hint />
              </Field.Root>
              <Flex>
                <Button type="button" variant="danger" onClick={() => setAsking(true)}>
                  {phrase('stolen.report')}
                </Button>
              </Flex>
            </Flex>
          </Box>
          <TheftReports />
        </Flex>
      </Layouts.Content>
      {asking && (
        <StolenPasswordDialog days={Number(days)} comment={comment} onClose={() => setAsking(false)} />
      )}
    </Page.Main>
  );
};

export default StolenPasswordPage;
