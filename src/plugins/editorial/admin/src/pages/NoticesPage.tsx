import { TabbedPage } from '../../../../../admin/panel/TabbedPage';
import { NoticeChoices } from '../components/notices/NoticeChoices';
import { NoticesTab } from '../components/notices/NoticesTab';
import { usePhrases } from '../hooks/usePhrases';
import { useUnread } from '../hooks/useUnread';

/** What the portal tells the reader, and what of it he wants by mail. */
const NoticesPage = () => {
  const { phrase } = usePhrases();
  const unread = useUnread();

  return (
    <TabbedPage
      title={phrase('notices.menu')}
      subtitle={phrase('notices.subtitle')}
      tabs={[
        { id: 'notices', label: phrase('tab.notices'), count: unread, content: <NoticesTab /> },
        { id: 'choices', label: phrase('tab.choices'), content: <NoticeChoices /> },
      ]}
    />
  );
};

export default NoticesPage;
