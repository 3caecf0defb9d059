import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { Disclosure } from '../../../../../../admin/panel/Disclosure';
import { PLAIN_DAY_FORMAT } from '../../../../../../admin/panel/dates';
import { Loaded } from '../../../../../../admin/panel/Loaded';
import { usePhrases } from '../../hooks/usePhrases';
import { type Processes, useGetProcessesQuery } from '../../services/boardApi';
import type { ProcessRow } from '../../types';
import { DecideProcessDialog } from './DecideProcessDialog';
import { StageTable } from './StageTable';

interface VersionProps {
  view: Processes;
  version: ProcessRow;
  standing: 'inForce' | 'ahead' | 'past';
}

const Version = ({ view, version, standing }: VersionProps) => {
  const { phrase, formatDate } = usePhrases();
  const title = phrase(`processes.${standing}`, {
    version: version.version,
    from: formatDate(version.inForceFrom, PLAIN_DAY_FORMAT),
  });

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h2" variant="delta">
        {title}
      </Typography>
      <Typography>{phrase('processes.by', { decision: version.decision })}</Typography>
      <StageTable
        label={title}
        kinds={view.kinds}
        stages={view.stages}
        offices={view.offices}
        passed={version.kinds}
      />
    </Flex>
  );
};

const VersionList = ({ view }: { view: Processes }) => {
  const { phrase } = usePhrases();
  const [deciding, setDeciding] = useState(false);
  const last = view.versions.at(-1);
  const inForce = view.versions.filter(({ version }) => version === view.inForce);
  const ahead = view.versions.filter(({ version }) => version > view.inForce);
  const past = view.versions.filter(({ version }) => version < view.inForce);

  return (
    <>
      <Typography>{phrase('processes.explained')}</Typography>
      {view.mayDecide ? (
        <Flex>
          <Button type="button" startIcon={<Plus />} onClick={() => setDeciding(true)}>
            {phrase('processes.decide')}
          </Button>
        </Flex>
      ) : (
        <Typography variant="pi" textColor="neutral600">
          {phrase('chiefOnly')}
        </Typography>
      )}
      {inForce.map((version) => (
        <Version key={version.version} view={view} version={version} standing="inForce" />
      ))}
      {ahead.map((version) => (
        <Version key={version.version} view={view} version={version} standing="ahead" />
      ))}
      {past.length > 0 && (
        <Disclosure label={phrase('processes.history', { count: past.length })}>
          {past.map((version) => (
            <Version key={version.version} view={view} version={version} standing="past" />
          ))}
        </Disclosure>
      )}
      {deciding && last !== undefined && (
        <DecideProcessDialog view={view} last={last} onClose={() => setDeciding(false)} />
      )}
    </>
  );
};

/** The versions of the process: read by the board, decided by the Chief. */
export const ProcessesTab = () => {
  const query = useGetProcessesQuery(undefined, { refetchOnMountOrArgChange: true });

  return <Loaded query={query}>{(view) => <VersionList view={view} />}</Loaded>;
};
