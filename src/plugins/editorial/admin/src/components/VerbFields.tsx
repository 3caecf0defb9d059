import { Box, Checkbox, Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import { LongTextField, TextField } from '../../../../../admin/panel/fields';
import { usePhrases } from '../hooks/usePhrases';
import type { Ask, DossierView, ShownAction, VerbInput } from '../types';
import { AssigneeField, ComplaintField, GroundField, TwinField } from './VerbChoices';
import { PublishAtField, PublishField, SentAtField } from './VerbMoments';

type Attestation = NonNullable<VerbInput['attestation']>;

const statements = ['accurate', 'original', 'noSecret'] as const satisfies readonly (keyof Attestation)[];

export interface FieldProps {
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

type Line = 'sentNumber' | 'body' | 'decision';

/** A line of text that goes with the verb as it is written. */
const lineOf = (ask: Line, required: boolean) =>
  function LineField({ input, onChange }: FieldProps) {
    const { phrase } = usePhrases();

    return (
      <TextField
        name={ask}
        label={phrase(`dialog.${ask}`)}
        hint={phrase(`dialog.${ask}.hint`)}
        required={required}
        value={input[ask] ?? ''}
        onChange={(value) => onChange({ [ask]: value })}
      />
    );
  };

const LegalBasisField = ({ input, onChange }: FieldProps) => {
  const { phrase } = usePhrases();

  return (
    <LongTextField
      name="legalBasis"
      label={phrase('dialog.legalBasis')}
      hint={phrase('dialog.legalBasis.hint')}
      required
      value={input.legalBasis ?? ''}
      onChange={(legalBasis) => onChange({ legalBasis })}
    />
  );
};

export interface AskProps extends FieldProps {
  view: DossierView;
}

const asked: Record<Ask, (props: AskProps) => JSX.Element> = {
  attestation: AttestationField,
  source: SourceField,
  lateReason: LateReasonField,
  publish: PublishField,
  publishAt: PublishAtField,
  sentAt: SentAtField,
  sentNumber: lineOf('sentNumber', false),
  assignee: AssigneeField,
  body: lineOf('body', true),
  complaint: ComplaintField,
  into: TwinField,
  legalBasis: LegalBasisField,
  decision: lineOf('decision', true),
  ground: GroundField,
};

/** When to publish is asked once: among the ways to publish, where there are others. */
const asksOf = ({ asks }: ShownAction) =>
  asks.filter((ask) => ask !== 'publishAt' || !asks.includes('publish'));

interface VerbFieldsProps extends AskProps {
  action: ShownAction;
}

/** The fields that a verb asks for, in the order in which the server names them. */
export const VerbFields = ({ action, ...field }: VerbFieldsProps) => {
  const { phrase } = usePhrases();
  const { input, onChange } = field;

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {asksOf(action).map((ask) => {
        const AskedField = asked[ask];

        return <AskedField key={ask} {...field} />;
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
