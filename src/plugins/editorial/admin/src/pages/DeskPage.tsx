import { LinkButton } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link, Route, Routes } from 'react-router-dom';
import { Loaded } from '../../../../../admin/panel/Loaded';
import { TabbedPage } from '../../../../../admin/panel/TabbedPage';
import { DeskTab } from '../components/desk/DeskTab';
import { usePhrases } from '../hooks/usePhrases';
import { useGetDeskCountsQuery, useGetDeskQuery, useGetDeskRowsQuery } from '../services/deskApi';
import type { DeskOffers } from '../types';
import { AWAITING, MINE, readingPath } from '../utils/links';
import { ReadingPage } from './ReadingPage';

/** More than this no count says. */
const MOST_COUNTED = 999;

/** Reads what the reader is to approve one after the other, the nearest due day first. */
const ReadInTurn = () => {
  const { phrase } = usePhrases();
  const { data } = useGetDeskRowsQuery(
    { view: MINE, state: AWAITING, page: 1, pageSize: 1 },
    { refetchOnMountOrArgChange: true },
  );
  const [first] = data?.rows ?? [];

  return first === undefined ? null : (
    <LinkButton tag={Link} to={readingPath(first.id, MINE)} size="L">
      {phrase('desk.read', { count: data?.pagination.total ?? 0 })}
    </LinkButton>
  );
};

const Desk = ({ offers }: { offers: DeskOffers }) => {
  const { phrase, say } = usePhrases();
  const { data: counts } = useGetDeskCountsQuery(undefined, { refetchOnMountOrArgChange: true });
  const counted = (count: number | undefined) =>
    count === MOST_COUNTED ? phrase('desk.many', { count }) : count;

  return (
    <TabbedPage
      title={phrase('desk')}
      subtitle={phrase('desk.subtitle')}
      actions={offers.may.approve && <ReadInTurn />}
      tabs={offers.views.map((view) => ({
        id: view.code,
        label: say(view.label),
        count: counted(counts?.[view.code]),
        content: <DeskTab view={view} offers={offers} />,
      }))}
    />
  );
};

/** What waits for the reader and for everybody else, in one table. */
const DeskList = () => {
  const { phrase } = usePhrases();
  const query = useGetDeskQuery(undefined, { refetchOnMountOrArgChange: true });

  return query.data === undefined ? (
    <Page.Main>
      <Page.Title>{phrase('desk')}</Page.Title>
      <Layouts.Header title={phrase('desk')} subtitle={phrase('desk.subtitle')} />
      <Layouts.Content>
        <Loaded query={query}>{() => null}</Loaded>
      </Layouts.Content>
    </Page.Main>
  ) : (
    <Desk offers={query.data} />
  );
};

const DeskPage = () => (
  <Routes>
    <Route index element={<DeskList />} />
    <Route path="read/:dossierId" element={<ReadingPage />} />
  </Routes>
);

export default DeskPage;
