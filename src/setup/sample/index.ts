import type { Core } from '@strapi/strapi';
import { service } from '../../plugins/editorial/server/src/context/services';
import type { Actor } from '../../plugins/editorial/server/src/domain/types';
import type { CalendarService } from '../../plugins/working-calendar/server/src/services/calendar';
import { loadCommune } from '../commune';
import { isDone, mark } from '../marks';
import { sampleCalendar } from './calendar';
import { unitHeads } from './heads';
import { importOldPage } from './imported';
import { sampleItems } from './items';
import { actorOf, ensureAccounts, ensureBoard, ensureOfficials } from './people';
import { loadRegimes } from './regimes';
import type { Account } from './story';
import { runTimeline, type Stage } from './timeline';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** How many lines of progress the longest part of the load prints. */
const PROGRESS_LINES = 5;

const progressLines = (done: number, all: number) => {
  const every = Math.ceil(all / PROGRESS_LINES);
  if (done % every === 0 || done === all) say(`  tin, bài, văn bản (items): ${done}/${all}`);
};

const cachedActors = (strapi: Core.Strapi) => {
  const known = new Map<Account, Promise<Actor>>();
  return (account: Account): Promise<Actor> => {
    const actor = known.get(account) ?? actorOf(strapi, account);
    known.set(account, actor);
    return actor;
  };
};

/** A portal in use is left alone: the sample comes into an empty one, or goes on where a load was cut short. */
const mayBegin = async (strapi: Core.Strapi): Promise<boolean> => {
  if (await isDone(strapi, 'sample-begun')) return true;
  const inUse = (await strapi.db.query('admin::user').count()) > 0;
  if (inUse) {
    say('Không nạp dữ liệu mẫu: hệ thống đã có tài khoản. (No sample loaded: there are accounts already.)');
    return false;
  }
  await mark(strapi, 'sample-begun');
  return true;
};

const passwordOf = (env: NodeJS.ProcessEnv): string => {
  const password = env.SAMPLE_PASSWORD;
  if (!password) {
    throw new Error(
      'Chưa đặt SAMPLE_PASSWORD, mật khẩu của các tài khoản mẫu. (SAMPLE_PASSWORD is not set; or set SAMPLE_DATA=none.)',
    );
  }
  return password;
};

/**
 * Loads the sample commune, once. Accounts and appointments are made where missing; the structure and the items are
 * one transaction each, so that a load cut short leaves no half of them and the next start goes on.
 * Throws when SAMPLE_PASSWORD is missing.
 */
export const loadSample = async (strapi: Core.Strapi, env: NodeJS.ProcessEnv): Promise<void> => {
  if ((await isDone(strapi, 'sample')) || !(await mayBegin(strapi))) return;
  say('Đang nạp xã mẫu, chỉ một lần… (Loading the sample commune, once…)');
  const workingDays: CalendarService = strapi.plugin('working-calendar').service('calendar');
  const calendar = sampleCalendar(await workingDays.snapshot(), service(strapi, 'clock').now());
  await ensureAccounts(strapi, passwordOf(env));
  await ensureBoard(strapi, calendar);

  const stage: Stage = { strapi, calendar, actor: cachedActors(strapi) };
  const office = await stage.actor('office');
  await service(strapi, 'clock').at(calendar.instant([-29, '08:00']), () =>
    loadCommune(strapi, office, unitHeads),
  );
  say('  chuyên mục, đơn vị, lĩnh vực, thông tin Cổng (structure): xong');
  await ensureOfficials(strapi, calendar);
  say('  tài khoản, phân công (accounts, appointments): xong');

  await strapi.db.transaction(async () => {
    await loadRegimes(stage);
    await importOldPage(stage);
    await runTimeline(stage, sampleItems(strapi, calendar), progressLines);
    await mark(strapi, 'sample');
  });
  say('Đã nạp xong xã mẫu. (The sample commune is loaded.)');
};
