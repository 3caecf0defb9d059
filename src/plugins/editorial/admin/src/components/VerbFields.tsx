import { Box, Checkbox, Field, Flex, Radio, Textarea, TextInput, Typography } from '@strapi/design-system';
import { usePhrases } from '../hooks/usePhrases';
import type { Ask, ShownAction, VerbInput } from '../types';

type Attestation = NonNullable<VerbInput['attestation']>;

const statements = ['accurate', 'original', 'noSecret'] as const satisfies readonly (keyof Attestation)[];

interface FieldProps {
  input: VerbInput;
  onChange: (change: Partial<VerbInput>) => void;
}

const AttestationField = ({ input, onChange }: FieldProps) => {
  const { phrase } = usePhrases();
  const given = input.attestation ?? { accurate: false, original: false, noSecret: false };

  return (
    <Box tag="fieldset" borderWidth={0} padding={0}>
      <Typography tag="legend" variant="pi" fontWeight="bold">
        {phrase('dialog.attestation')}
      </Typography>
      <Flex direction="column" alignItems="flex-start" gap={2} paddingTop={2}>
        {statements.map((statement) => (
          <Checkbox
            key={statement}
            checked={given[statement]}
            onCheckedChange={(checked) =>
              onChange({ attestation: { ...given, [statement]: checked === true } })
            }
          >
            {phrase(`dialog.attestation.${statement}`)}
          </Checkbox>
        ))}
      </Flex>
    </Box>
  );
};

const SourceField = ({ input, onChange }: FieldProps) => {
  const { phrase } = usePhrases();

  return (
    <Field.Root name="source" hint={phrase('dialog.source.hint')} required>
      <Field.Label>{phrase('dialog.source')}</Field.Label>
      <TextInput value={input.source ?? ''} onChange={(event) => onChange({ source: event.target.value })} />
      <Field.Hint />
    </Field.Root>
  );
};

/** Why an item is late: it goes into the ledger and the reports. */
export const LateReasonField = ({ input, onChange }: FieldProps) => {
  const { phrase } = usePhrases();

  return (
    <Field.Root name="lateReason" hint={phrase('dialog.lateReason.hint')} required>
      <Field.Label>{phrase('dialog.lateReason')}</Field.Label>
      <Textarea
        value={input.lateReason ?? ''}
        onChange={(event) => onChange({ lateReason: event.target.value })}
      />
      <Field.Hint />
    </Field.Root>
  );
};

const PublishField = ({ input, onChange }: FieldProps) => {
  const { phrase } = usePhrases();

  return (
    <Radio.Group
      aria-label={phrase('dialog.publish')}
      value={input.publish === true ? 'now' : 'later'}
      onValueChange={(value) => onChange({ publish: value === 'now' })}
    >
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Radio.Item value="now">{phrase('dialog.publish.now')}</Radio.Item>
        <Radio.Item value="later">{phrase('dialog.publish.later')}</Radio.Item>
      </Flex>
    </Radio.Group>
  );
};

const asked: Partial<Record<Ask, (props: FieldProps) => JSX.Element>> = {
  attestation: AttestationField,
  source: SourceField,
  lateReason: LateReasonField,
  publish: PublishField,
};

interface VerbFieldsProps extends FieldProps {
  action: ShownAction;
}

/** The fields that a verb asks for, in the order in which the server names them. */
export const VerbFields = ({ action, input, onChange }: VerbFieldsProps) => {
  const { phrase } = usePhrases();

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {action.asks.map((ask) => {
        const AskedField = asked[ask];

        return AskedField && <AskedField key={ask} input={input} onChange={onChange} />;
      })}
      {action.comment !== 'none' && (
        <Field.Root
          name="comment"
          required={action.comment === 'required'}
          hint={phrase(`dialog.comment.${action.comment}`)}
        >
          <Field.Label>{phrase('dialog.comment')}</Field.Label>
          <Textarea
            value={input.comment ?? ''}
            onChange={(event) => onChange({ comment: event.target.value })}
          />
          <Field.Hint />
        </Field.Root>
      )}
    </Flex>
  );
};
