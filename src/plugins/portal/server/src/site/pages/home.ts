import { service as editorial } from '../../../../../editorial/server/src/context/services';
import { longDay } from '../../domain/site/written';
import { type Asking, linksOf, say, type View } from '../asking';
import { portalOf } from '../frame';
import { listed, newest } from '../listing';
import { statisticsFacts } from './lists';
import { latestResult } from './results';
import { sectionGroups } from './sections';

const leadPicture = '(min-width: 48rem) 40rem, 100vw';

/** The first page: what is new, and the way to everything else. */
export async function homePage(asking: Asking): Promise<View> {
  const [news, documents, answers, statistics] = await Promise.all([
    newest(asking, 'article', 6),
    newest(asking, 'legal-document', 5),
    newest(asking, 'question', 4),
    newest(asking, 'statistics-report', 3),
  ]);
  const [first, ...others] = news;
  const { name } = await portalOf(asking);
  return {
    template: 'home',
    title: name,
    description: say(asking, 'homeDescription', { name }),
    values: {
      isHome: true,
      today: longDay(editorial(asking.strapi, 'clock').now(), asking.language),
      lead: first ? await listed(asking, [first], undefined, leadPicture) : [],
      news: await listed(asking, others),
      documents: await listed(asking, documents),
      answers: await listed(asking, answers),
      statistics: await listed(asking, statistics, await statisticsFacts(asking, statistics)),
      result: await latestResult(asking),
      groups: await sectionGroups(asking),
      more: linksOf(asking),
    },
  };
}
