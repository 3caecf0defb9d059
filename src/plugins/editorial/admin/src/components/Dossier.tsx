import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { type ReactNode, useState } from 'react';
import { Disclosure } from '../../../../../admin/panel/Disclosure';
import { useNearCopies } from '../hooks/useNearCopies';
import { usePhrases } from '../hooks/usePhrases';
import type { DossierView, ShownAction } from '../types';
import { CompareDialog } from './CompareDialog';
import { DeadlineBlock } from './DeadlineBlock';
import { Facts } from './Facts';
import { HistoryList } from './HistoryList';
import { LastWord } from './LastWord';
import { NearCopyList } from './NearCopyList';
import { ProcessLine } from './ProcessLine';
import { ReminderList } from './ReminderList';
import { StateBadge } from './StateBadge';
import { VerbButtons } from './VerbButtons';
import { VerbDialog } from './VerbDialog';

interface SectionProps {
  title: string;
  children: ReactNode;
}

const Section = ({ title, children }: SectionProps) => (
  <Box tag="section" width="100%">
    <Box paddingBottom={1}>
      <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral600">
        {title}
      </Typography>
    </Box>
    {children}
  </Box>
);

/** One dossier: where it stands, until when, what this person can do about it. */
export const Dossier = ({ view }: { view: DossierView }) => {
  const { phrase, say } = usePhrases();
  const modified = useForm('Dossier', (state) => state.modified);
  const [chosen, setChosen] = useState<ShownAction | null>(null);
  const [comparing, setComparing] = useState(false);
  const nearCopies = useNearCopies(view);

  return (
    <Flex direction="column" alignItems="flex-start" gap={4} width="100%">
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <StateBadge state={view.state} label={view.stateLabel} />
        {view.holder !== null && (
          <Typography variant="pi">{phrase('waitsFor', { holder: say(view.holder.label) })}</Typography>
        )}
      </Flex>
      <LastWord view={view} />
      {view.imported && <Typography variant="pi">{phrase('imported')}</Typography>}
      {view.ownWork && <Typography variant="pi">{phrase('ownWork')}</Typography>}
      <Section title={phrase('deadline')}>
        <DeadlineBlock deadline={view.deadline} state={view.state} />
        {view.lateReasonOwed && (
          <Box background="danger100" hasRadius padding={2} marginTop={2}>
            <Typography variant="pi" fontWeight="bold">
              {phrase('lateReasonOwed')}
            </Typography>
          </Box>
        )}
        {view.reminders.length > 0 && (
          <Disclosure label={phrase('reminders', { count: view.reminders.length })}>
            <ReminderList reminders={view.reminders} />
          </Disclosure>
        )}
      </Section>
      {nearCopies.length > 0 && (
        <Section title={phrase('nearCopies')}>
          <NearCopyList copies={nearCopies} />
        </Section>
      )}
      <Section title={phrase('actions')}>
        <VerbButtons actions={view.actions} blocked={modified} onChoose={setChosen} />
      </Section>
      <Section title={phrase('process')}>
        <ProcessLine steps={view.steps} />
      </Section>
      <Facts view={view} />
      <Disclosure label={phrase('history', { count: view.history.length })}>
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Button type="button" size="S" variant="tertiary" onClick={() => setComparing(true)}>
            {phrase('compare')}
          </Button>
          <HistoryList history={view.history} />
        </Flex>
      </Disclosure>
      {chosen !== null && <VerbDialog view={view} action={chosen} onClose={() => setChosen(null)} />}
      {comparing && <CompareDialog view={view} onClose={() => setComparing(false)} />}
    </Flex>
  );
};
