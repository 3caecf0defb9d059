import { Typography } from '@strapi/design-system';
import { DataTable } from '../../../../../../admin/panel/DataTable';
import { usePhrases } from '../../hooks/usePhrases';
import type { Processes } from '../../services/boardApi';
import type { Kind, KindStages } from '../../types';

interface ChangedKindsProps {
  view: Processes;
  before: Record<Kind, KindStages>;
  after: Partial<Record<Kind, KindStages>>;
}

/** What another version changes: for each kind the stages as they were, and as they will be. */
export const ChangedKinds = ({ view, before, after }: ChangedKindsProps) => {
  const { phrase, say } = usePhrases();
  const { kinds, stages, offices } = view;

  const words = ({ stages: passed, posters }: KindStages): string => {
    const steps =
      passed.length === 0 ? phrase('processes.nothing') : passed.map((one) => say(stages[one])).join(' → ');

    return posters.length === 0
      ? steps
      : phrase('processes.withPosters', {
          steps,
          posters: posters.map((office) => say(offices[office].label)).join(', '),
        });
  };

  return (
    <DataTable
      label={phrase('processes.changes')}
      columns={[
        { id: 'kind', label: phrase('facts.kind'), cell: (kind) => say(kinds[kind]) },
        { id: 'before', label: phrase('processes.before'), cell: (kind) => words(before[kind]) },
        {
          id: 'after',
          label: phrase('processes.after'),
          cell: (kind) => <Typography fontWeight="bold">{words(after[kind] ?? before[kind])}</Typography>,
        },
      ]}
      rows={Object.keys(after) as Kind[]}
      keyOf={(kind) => kind}
      empty={phrase('processes.unchanged')}
    />
  );
};
