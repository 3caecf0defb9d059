import { Checkbox } from '@strapi/design-system';
import { type DataColumn, DataTable } from '../../../../../../admin/panel/DataTable';
import { PickSeveral } from '../../../../../../admin/panel/pick-fields';
import { usePhrases } from '../../hooks/usePhrases';
import type { Processes } from '../../services/boardApi';
import type { Kind, KindStages, OfficeCode, Stage } from '../../types';

type Stages = Record<Kind, KindStages>;

interface StageFieldsProps {
  view: Processes;
  value: Stages;
  onChange: (value: Stages) => void;
}

/** Which stages each kind will pass, and who posts it besides those who always do. */
export const StageFields = ({ view, value, onChange }: StageFieldsProps) => {
  const { phrase, say } = usePhrases();
  const { kinds, stages, offices } = view;
  const change = (kind: Kind, part: Partial<KindStages>) =>
    onChange({ ...value, [kind]: { ...value[kind], ...part } });
  const inside = (Object.keys(offices) as OfficeCode[]).filter(
    (office) => offices[office].channel === 'panel',
  );

  const columns: DataColumn<Kind>[] = [
    { id: 'kind', label: phrase('facts.kind'), cell: (kind) => say(kinds[kind]) },
    ...(Object.keys(stages) as Stage[]).map((stage) => ({
      id: stage,
      label: say(stages[stage]),
      cell: (kind: Kind) => {
        const passed = value[kind].stages;

        return (
          <Checkbox
            aria-label={`${say(kinds[kind])}: ${say(stages[stage])}`}
            checked={passed.includes(stage)}
            onCheckedChange={(checked) =>
              change(kind, {
                stages: checked === true ? [...passed, stage] : passed.filter((one) => one !== stage),
              })
            }
          />
        );
      },
    })),
    {
      id: 'posters',
      label: phrase('processes.posters'),
      cell: (kind) => (
        <PickSeveral<OfficeCode>
          label={phrase('processes.posters.of', { kind: say(kinds[kind]) })}
          placeholder={phrase('processes.posters.none')}
          options={inside.map((office) => ({ value: office, label: say(offices[office].label) }))}
          value={value[kind].posters}
          onChange={(posters) => change(kind, { posters })}
        />
      ),
    },
  ];

  return (
    <DataTable
      label={phrase('processes.decide')}
      columns={columns}
      rows={Object.keys(kinds) as Kind[]}
      keyOf={(kind) => kind}
      empty=""
    />
  );
};
