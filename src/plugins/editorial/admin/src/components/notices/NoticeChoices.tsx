import { Badge, Box, Button, Flex, Switch, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { type DataColumn, DataTable } from '../../../../../../admin/panel/DataTable';
import { Loaded } from '../../../../../../admin/panel/Loaded';
import { RefusalNotice } from '../../../../../../admin/panel/RefusalNotice';
import { usePhrases } from '../../hooks/usePhrases';
import { useChooseNoticesMutation, useGetNoticeChoicesQuery } from '../../services/deadlinesApi';
import type { NoticeChoice } from '../../types';

type Mail = Record<string, boolean>;

const ChoiceTable = ({ choices }: { choices: readonly NoticeChoice[] }) => {
  const { phrase, say } = usePhrases();
  const { toggleNotification } = useNotification();
  const [changed, setChanged] = useState<Mail>({});
  const [choose, { error, isLoading }] = useChooseNoticesMutation();

  const save = async () => {
    await choose(changed).unwrap();
    setChanged({});
    toggleNotification({ type: 'success', message: phrase('choices.saved') });
  };

  const columns: DataColumn<NoticeChoice>[] = [
    {
      id: 'what',
      label: phrase('choices.what'),
      cell: ({ label, hint }) => (
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography fontWeight="bold">{say(label)}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {say(hint)}
          </Typography>
        </Flex>
      ),
    },
    {
      id: 'panel',
      label: phrase('choices.panel'),
      cell: () => <Typography>{phrase('choices.panel.always')}</Typography>,
    },
    {
      id: 'mail',
      label: phrase('choices.mail'),
      cell: ({ code, label, mail, always }) =>
        always ? (
          <Badge>{phrase('choices.always')}</Badge>
        ) : (
          <Switch
            aria-label={phrase('choices.mail.of', { group: say(label) })}
            onLabel={phrase('choices.on')}
            offLabel={phrase('choices.off')}
            visibleLabels
            checked={changed[code] ?? mail}
            onCheckedChange={(on) => setChanged({ ...changed, [code]: on })}
          />
        ),
    },
  ];

  return (
    <>
      <Typography>{phrase('choices.explained')}</Typography>
      <DataTable
        label={phrase('tab.choices')}
        columns={columns}
        rows={choices}
        keyOf={({ code }) => code}
        empty={phrase('choices.none')}
      />
      <RefusalNotice error={error} />
      <Box>
        <Button
          type="button"
          loading={isLoading}
          disabled={Object.keys(changed).length === 0}
          // What is refused is shown above.
          onClick={() => save().catch(() => undefined)}
        >
          {phrase('choices.save')}
        </Button>
      </Box>
    </>
  );
};

/** Which notices the reader wants by mail too. */
export const NoticeChoices = () => {
  const query = useGetNoticeChoicesQuery(undefined, { refetchOnMountOrArgChange: true });

  return <Loaded query={query}>{(choices) => <ChoiceTable choices={choices} />}</Loaded>;
};
