import { VisuallyHidden } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { type DataColumn, DataTable } from '../../../../../../admin/panel/DataTable';
import { usePhrases } from '../../hooks/usePhrases';
import type { Processes } from '../../services/boardApi';
import type { Kind, KindStages, Stage } from '../../types';

type StageTableProps = Pick<Processes, 'stages' | 'offices'> & {
  label: string;
  kinds: Processes['kinds'];
  /** What each kind passes. */
  passed: Record<Kind, KindStages>;
};

/** Which stages each kind passes: a table of ticks. */
export const StageTable = ({ label, kinds, stages, offices, passed }: StageTableProps) => {
  const { phrase, say } = usePhrases();
  const all = Object.keys(kinds) as Kind[];
  const columns: DataColumn<Kind>[] = [
    { id: 'kind', label: phrase('facts.kind'), cell: (kind) => say(kinds[kind]) },
    ...(Object.keys(stages) as Stage[]).map((stage) => ({
      id: stage,
      label: say(stages[stage]),
      cell: (kind: Kind) =>
        passed[kind].stages.includes(stage) ? (
          <>
            <Check aria-hidden fill="success600" />
            <VisuallyHidden>{phrase('processes.passed')}</VisuallyHidden>
          </>
        ) : (
          phrase('processes.skipped')
        ),
    })),
  ];
  const posters: DataColumn<Kind> = {
    id: 'posters',
    label: phrase('processes.posters'),
    cell: (kind) => passed[kind].posters.map((office) => say(offices[office].label)).join(', '),
  };

  return (
    <DataTable
      label={label}
      columns={all.some((kind) => passed[kind].posters.length > 0) ? [...columns, posters] : columns}
      rows={all}
      keyOf={(kind) => kind}
      empty=""
    />
  );
};
