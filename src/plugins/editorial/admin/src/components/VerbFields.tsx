import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
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
    <TextField
      name="source"
      label={phrase('dialog.source')}
      hint={phrase('dialog.source.hint')}
      required
      value={input.source ?? ''}
      onChange={(source) => onChange({ source })}
    />
  );
};

/** Why an item is late: it goes into the ledger and the reports. */
export const LateReasonField = ({ input, onChange }: FieldProps) => {
  const { phrase } = usePhrases();

  return (
    <LongTextField
      name="lateReason"
      label={phrase('dialog.lateReason')}
      hint={phrase('dialog.lateReason.hint')}
      required
      value={input.lateReason ?? ''}
      onChange={(lateReason) => onChange({ lateReason })}
    />
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

/** Who will read the comment, and what therefore does not belong there. */
const commentHint = ({ verb, comment }: ShownAction, { kind }: DossierView) => {
  if (verb === 'erase') return 'dialog.comment.erase';

  return kind === 'answer' ? `dialog.comment.question.${comment}` : `dialog.comment.${comment}`;
};

/** The fields that a verb asks for, in the order in which the server names them. */
export const VerbFields = ({ action, ...field }: VerbFieldsProps) => {
  const { phrase } = usePhrases();
  const { view, input, onChange } = field;

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {asksOf(action).map((ask) => {
        const AskedField = asked[ask];

        return <AskedField key={ask} {...field} />;
      })}
      {action.comment !== 'none' && (
        <LongTextField
          name="comment"
          label={phrase(action.comment === 'required' ? 'dialog.comment.why' : 'dialog.comment')}
          hint={phrase(commentHint(action, view))}
          required={action.comment === 'required'}
          value={input.comment ?? ''}
          onChange={(comment) => onChange({ comment })}
        />
      )}
    </Flex>
  );
};
