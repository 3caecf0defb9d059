import { Button, Checkbox, Flex, TextButton, Typography } from '@strapi/design-system';
import { useIsDesktop } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Loaded } from '../../../../../../admin/panel/Loaded';
import { Pages, usePage } from '../../../../../../admin/panel/Pages';
import { useDeskAddress } from '../../hooks/useDeskAddress';
import { usePhrases } from '../../hooks/usePhrases';
import { useGetDeskRowsQuery } from '../../services/deskApi';
import type { DeskOffers, DossierRow, ShownView } from '../../types';
import { AWAITING, readingPath } from '../../utils/links';
import { BulkDialog, type BulkVerb } from './BulkDialog';
import { DeskFilters } from './DeskFilters';
import { DeskTable } from './DeskTable';
import { KeysDialog } from './KeysDialog';

interface BulkBarProps {
  rows: readonly DossierRow[];
  chosen: readonly DossierRow[];
  may: DeskOffers['may'];
  onChoose: (ids: readonly number[]) => void;
  onAct: (verb: BulkVerb) => void;
}

/** Chooses all rows or none, and offers what can be done with the chosen ones. */
const BulkBar = ({ rows, chosen, may, onChoose, onAct }: BulkBarProps) => {
  const { phrase } = usePhrases();
  const all = chosen.length === rows.length;

  return (
    <Flex gap={4} wrap="wrap" minHeight="4rem" role="group" aria-label={phrase('desk.bulk')}>
      <Checkbox
        checked={all ? true : chosen.length > 0 ? 'indeterminate' : false}
        onCheckedChange={() => onChoose(all ? [] : rows.map(({ id }) => id))}
      >
        {phrase('desk.choose.all')}
      </Checkbox>
      {chosen.length > 0 && (
        <Flex gap={2} wrap="wrap">
          <Typography role="status">{phrase('desk.chosen', { count: chosen.length })}</Typography>
          {may.forward && (
            <Button type="button" onClick={() => onAct('forward')}>
              {phrase('desk.bulk.forward')}
            </Button>
          )}
          {may.return && (
            <Button type="button" variant="secondary" onClick={() => onAct('return')}>
              {phrase('desk.bulk.return')}
            </Button>
          )}
        </Flex>
      )}
    </Flex>
  );
};

interface DeskTabProps {
  view: ShownView;
  offers: DeskOffers;
}

/** One saved view of the desk, narrowed as the address says, 25 dossiers a page. */
export const DeskTab = ({ view, offers }: DeskTabProps) => {
  const { phrase, say } = usePhrases();
  const isDesktop = useIsDesktop();
  const { filters } = useDeskAddress();
  const [chosenIds, setChosenIds] = useState<ReadonlySet<number>>(new Set());
  const [verb, setVerb] = useState<BulkVerb | null>(null);
  const [showsKeys, setShowsKeys] = useState(false);
  const query = useGetDeskRowsQuery(
    { view: view.code, page: usePage(), ...filters },
    { refetchOnMountOrArgChange: true },
  );
  const { may } = offers;
  const mayBulk = may.forward || may.return;
  const { sort: _sort, ...narrowing } = filters;

  const toggle = (id: number) => {
    const others = [...chosenIds].filter((one) => one !== id);

    setChosenIds(new Set(chosenIds.has(id) ? others : [...others, id]));
  };

  return (
    <>
      <DeskFilters view={view} offers={offers} />
      <Loaded query={query}>
        {({ rows, pagination }) => {
          const chosen = rows.filter(({ id }) => chosenIds.has(id));

          return (
            <>
              {mayBulk && rows.length > 0 && (
                <BulkBar
                  rows={rows}
                  chosen={chosen}
                  may={may}
                  onChoose={(ids) => setChosenIds(new Set(ids))}
                  onAct={setVerb}
                />
              )}
              <DeskTable
                label={say(view.label)}
                rows={rows}
                empty={Object.keys(narrowing).length > 0 ? phrase('desk.none.narrowed') : say(view.empty)}
                chosen={mayBulk ? chosenIds : undefined}
                onToggle={toggle}
                onHelp={() => setShowsKeys(true)}
                readingPath={(row) =>
                  may.approve && row.state === AWAITING ? readingPath(row.id, view.code) : null
                }
              />
              {pagination.total >= MOST_LISTED && (
                <Typography variant="pi">{phrase('desk.more', { count: MOST_LISTED })}</Typography>
              )}
              {isDesktop && rows.length > 0 && (
                <Flex gap={2}>
                  <Typography variant="pi" textColor="neutral600">
                    {phrase(mayBulk ? 'desk.keys.line.choose' : 'desk.keys.line')}
                  </Typography>
                  <TextButton type="button" onClick={() => setShowsKeys(true)}>
                    {phrase('desk.keys.all')}
                  </TextButton>
                </Flex>
              )}
              <Pages pagination={pagination} />
              {verb !== null && (
                <BulkDialog
                  verb={verb}
                  rows={chosen}
                  onDone={(ids) => setChosenIds(new Set([...chosenIds].filter((id) => !ids.includes(id))))}
                  onClose={() => setVerb(null)}
                />
              )}
              {showsKeys && <KeysDialog onClose={() => setShowsKeys(false)} />}
            </>
          );
        }}
      </Loaded>
    </>
  );
};

/** So many dossiers of a view the server leafs through. */
const MOST_LISTED = 1000;
