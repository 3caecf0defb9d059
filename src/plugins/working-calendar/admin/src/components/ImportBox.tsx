import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Download, Upload } from '@strapi/icons';
import { type ChangeEvent, useRef, useState } from 'react';
import { offerFile } from '../../../../../admin/panel/download';
import { ChoiceField, LongTextField } from '../../../../../admin/panel/fields';
import { Notice } from '../../../../../admin/panel/Notice';
import { useChange } from '../hooks/useChange';
import { usePhrases } from '../hooks/usePhrases';
import type { CalendarRow, PreviewBody } from '../types';
import { sampleFile } from '../utils/sampleFile';
import { DecisionField, StatusField } from './ParticularsFields';
import { ChangeReport } from './PreviewReport';
import { Steps } from './Steps';

type Format = 'csv' | 'ics';

interface Given {
  format: Format;
  text: string;
  decision: string;
  status: CalendarRow['status'];
}

const EMPTY: Given = { format: 'csv', text: '', decision: '', status: 'decided' };

/** What a reader of UTF-8 puts in place of bytes that are none. */
const NOT_UTF8 = '\uFFFD';

const bodyOf = ({ format, text, decision, status }: Given): PreviewBody | null =>
  text.trim() === ''
    ? null
    : {
        file: {
          format,
          text,
          defaults: { status, ...(decision.trim() !== '' && { decision: decision.trim() }) },
        },
      };

/** Days from a file or a pasted table: the same preview, the same save as by hand. */
export const ImportBox = () => {
  const { phrase } = usePhrases();
  const [given, setGiven] = useState<Given>(EMPTY);
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const change = (part: Partial<Given>) => setGiven((before) => ({ ...before, ...part }));
  const [comment, setComment] = useState('');
  const steps = useChange(bodyOf(given), comment, () => {
    setGiven(EMPTY);
    setComment('');
    steps.back();
  });

  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';

    if (file === undefined) {
      return;
    }

    const text = await file.text();

    if (text.includes(NOT_UTF8)) {
      setUnreadable(file.name);
    } else {
      setUnreadable(null);
      change({ text, format: file.name.toLowerCase().endsWith('.ics') ? 'ics' : 'csv' });
    }
  };

  const form = (
    <>
      <Typography>{phrase('import.explained')}</Typography>
      <Flex gap={2} wrap="wrap">
        <input
          ref={chooser}
          type="file"
          accept=".csv,.ics,text/csv,text/calendar"
          hidden
          aria-label={phrase('import.choose')}
          onChange={read}
        />
        <Button
          type="button"
          variant="secondary"
          startIcon={<Upload />}
          onClick={() => chooser.current?.click()}
        >
          {phrase('import.choose')}
        </Button>
        <Button
          type="button"
          variant="tertiary"
          startIcon={<Download />}
          onClick={() => offerFile(sampleFile(), phrase('import.sample.fileName'))}
        >
          {phrase('import.sample')}
        </Button>
      </Flex>
      {unreadable !== null && (
        <Notice tone="danger" title={phrase('import.unreadable', { name: unreadable })} />
      )}
      <LongTextField
        name="text"
        label={phrase('import.text')}
        hint={phrase('import.text.hint')}
        required
        value={given.text}
        onChange={(text) => change({ text })}
      />
      <ChoiceField<Format>
        label={phrase('import.format')}
        options={[
          { value: 'csv', label: phrase('import.format.csv') },
          { value: 'ics', label: phrase('import.format.ics') },
        ]}
        value={given.format}
        onChange={(format) => change({ format })}
      />
      <Typography variant="pi" textColor="neutral600">
        {phrase('import.defaults')}
      </Typography>
      <DecisionField required={false} value={given.decision} onChange={(decision) => change({ decision })} />
      <StatusField value={given.status} onChange={(status) => change({ status })} />
      <LongTextField
        name="comment"
        label={phrase('field.comment')}
        hint={phrase('field.comment.hint')}
        value={comment}
        onChange={setComment}
      />
    </>
  );

  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="h2" variant="delta">
          {phrase('import')}
        </Typography>
        <Steps
          steps={steps}
          complete={bodyOf(given) !== null}
          form={form}
          report={(preview) => <ChangeReport preview={preview} />}
        >
          {({ content, actions }) => (
            <>
              {content}
              <Flex gap={2} wrap="wrap">
                {actions}
              </Flex>
            </>
          )}
        </Steps>
      </Flex>
    </Box>
  );
};
