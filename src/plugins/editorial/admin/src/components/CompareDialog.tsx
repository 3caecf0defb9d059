import { Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { INSTANT_FORMAT } from '../../../../../admin/panel/dates';
import { FormDialog } from '../../../../../admin/panel/FormDialog';
import { Loaded } from '../../../../../admin/panel/Loaded';
import { usePhrases } from '../hooks/usePhrases';
import { useGetComparisonQuery, useGetRevisionsQuery } from '../services/writtenApi';
import type { DossierView, RevisionRow } from '../types';
import { Comparison } from './Comparison';

const keyOf = ({ dossierId, revision }: RevisionRow): string => `${dossierId}:${revision}`;

interface RevisionFieldProps {
  name: 'from' | 'to';
  revisions: readonly RevisionRow[];
  chosen: RevisionRow;
  onChoose: (revision: RevisionRow) => void;
}

const RevisionField = ({ name, revisions, chosen, onChoose }: RevisionFieldProps) => {
  const { phrase, say, formatDate } = usePhrases();
  const nameOf = ({ cycle, revision, at, actor, act }: RevisionRow) =>
    phrase('compare.revision', {
      cycle,
      revision,
      at: formatDate(at, INSTANT_FORMAT),
      actor,
      act: act === null ? '' : say(act),
    });

  return (
    <Field.Root name={name} width="100%">
      <Field.Label>{phrase(`compare.${name}`)}</Field.Label>
      <SingleSelect
        value={keyOf(chosen)}
        onChange={(key) => {
          const revision = revisions.find((row) => keyOf(row) === key);

          if (revision !== undefined) {
            onChoose(revision);
          }
        }}
      >
        {revisions.map((row) => (
          <SingleSelectOption key={keyOf(row)} value={keyOf(row)}>
            {nameOf(row)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};

interface ChoiceProps {
  dossierId: number;
  revisions: readonly RevisionRow[];
  latest: RevisionRow;
  before: RevisionRow;
}

const Choice = ({ dossierId, revisions, latest, before }: ChoiceProps) => {
  const [from, setFrom] = useState(before);
  const [to, setTo] = useState(latest);
  const query = useGetComparisonQuery({ id: dossierId, from, to });

  return (
    <>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <RevisionField name="from" revisions={revisions} chosen={from} onChoose={setFrom} />
        <RevisionField name="to" revisions={revisions} chosen={to} onChoose={setTo} />
      </Flex>
      <Loaded query={{ ...query, data: query.currentData }}>
        {(fields) => <Comparison fields={fields} />}
      </Loaded>
    </>
  );
};

interface CompareDialogProps {
  view: DossierView;
  onClose: () => void;
}

/** Any two revisions of the document, also of different cycles, with what was added and removed. */
export const CompareDialog = ({ view, onClose }: CompareDialogProps) => {
  const { phrase } = usePhrases();
  const { id, subject } = view;
  const query = useGetRevisionsQuery({ id, uid: subject.type, documentId: subject.documentId });

  return (
    <FormDialog title={phrase('compare')} onClose={onClose} actions={null}>
      <Typography>{view.title}</Typography>
      <Loaded query={query}>
        {(revisions) => {
          const [latest, before] = revisions;

          return latest === undefined || before === undefined ? (
            <Typography variant="pi">{phrase('compare.onlyOne')}</Typography>
          ) : (
            <Choice dossierId={id} revisions={revisions} latest={latest} before={before} />
          );
        }}
      </Loaded>
    </FormDialog>
  );
};
