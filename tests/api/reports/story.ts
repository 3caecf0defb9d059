import { service } from '../../../src/plugins/editorial/server/src/context/services';
import type { Actor, Subject } from '../../../src/plugins/editorial/server/src/domain/types';
import type { Verb } from '../../../src/regulation';
import { installer, loadCommune } from '../../../src/setup/commune';
import { sampleCalendar } from '../../../src/setup/sample/calendar';
import { lookupIn } from '../../../src/setup/sample/lookup';
import { actorOf, ensureAccounts, ensureBoard, ensureOfficials } from '../../../src/setup/sample/people';
import type { Account } from '../../../src/setup/sample/story';
import { SAMPLE_PASSWORD } from '../../support/environment';
import { type Portal, startPortal } from '../../support/portal';
import { blocks, question } from '../editorial/questions-support';
import { randomFrom } from '../editorial/soak/random';
import { at } from '../editorial/staffed';
import { article, attestation, news } from '../editorial/support';

const day = 86_400_000;
const hour = 3_600_000;
/** How far back the story reaches: the board is in office by then. */
const days = 30;
/** When the portal began, in days before today: before the board took office. */
const before = 58;

/** What the story itself wrote into a document: the ledger keeps hashes of content, not content. */
export interface Told {
  uid: string;
  kind: 'news' | 'conference' | 'other' | 'answer';
  section: string | null;
  unit: string | null;
  /** What starts the clock; null: nothing does. */
  triggerAt: Date | null;
  provider: string;
}

export interface Story {
  told: Map<string, Told>;
  /** How many acts were done, and how many refused. */
  done: number;
  refused: number;
}

type Input = Parameters<ReturnType<typeof service<'process'>>['perform']>[0]['input'];

type Tried = readonly [weight: number, Verb | 'edit-public' | 'delete', Account, Input?];

const explain: Tried = [1, 'explain-delay', 'office', { lateReason: 'Mất điện cả ngày' }];
const erase: Tried = [1, 'erase', 'chief', { decision: '45/QĐ-UBND', ground: 'personal-data' }];
const begun: readonly Tried[] = [
  [6, 'submit', 'official2', { attestation }],
  [1, 'delete', 'official'],
  [1, 'pass-on', 'office', { body: 'UBND thị xã', comment: 'Đã báo người hỏi' }],
  [1, 'redirect', 'culture', { complaint: 'complaint', comment: 'Khiếu nại' }],
  [1, 'close', 'office', { comment: 'Thư rác' }],
];

/** What somebody tries with an item in a state; some of it is refused all the same. */
const fitting: Readonly<Record<string, readonly Tried[]>> = {
  draft: begun,
  returned: begun,
  submitted: [
    [8, 'forward', 'office'],
    [2, 'return', 'office', { comment: 'Bổ sung ảnh' }],
  ],
  'awaiting-approval': [
    [8, 'approve', 'chief', { publish: true }],
    [3, 'approve', 'chief'],
    [6, 'approve', 'deputy'],
    [2, 'return', 'chief', { comment: 'Viết gọn lại' }],
    [1, 'reject', 'chief', { comment: 'Không thuộc phạm vi' }],
  ],
  approved: [
    [6, 'publish', 'office'],
    [3, 'answer-privately', 'office'],
    [1, 'return', 'chief', { comment: 'Sai tên' }],
  ],
  published: [
    [4, 'hide', 'culture', { comment: 'Kiểm tra lại' }],
    [5, 'edit-public', 'office'],
    [1, 'withdraw', 'chief', { comment: 'Sai sự việc' }],
    [2, explain[1], explain[2], explain[3]],
    erase,
  ],
  hidden: [[3, 'publish', 'chief'], [1, 'withdraw', 'chief', { comment: 'Sai sự việc' }], erase],
  withdrawn: [[1, 'edit-public', 'office'], erase],
  answered: [explain, erase],
};
const elsewhere: readonly Tried[] = [
  explain,
  [1, 'approve', 'chief', { publish: true }],
  [1, 'hide', 'culture'],
];

const providers: readonly Account[] = [
  'collaborator',
  'collaborator2',
  'official',
  'culture',
  'chief',
  'office',
];

/**
 * Tells a past of the last 30 days, as the sample does: some dozen items and questions, and acts on them that chance chooses;
 * those that the process refuses change nothing. The same seed tells the same.
 */
export async function tellStory(portal: Portal, seed: number, acts = 120): Promise<Story> {
  const { strapi } = portal;
  const random = randomFrom(seed);
  const lookup = lookupIn(strapi);
  const actors = new Map<Account, Actor>();
  const actor = async (name: Account) => actors.get(name) ?? (await actorOf(strapi, name));
  const now = Date.now();
  const times = Array.from({ length: acts }, () => now - random.int(days * day)).sort(
    (one, other) => one - other,
  );
  const story: Story = { told: new Map(), done: 0, refused: 0 };

  const as = <Result>(who: Actor, when: number, act: () => Promise<Result>) =>
    at(portal, new Date(when), () => service(strapi, 'caller').runAs(who, act));

  async function write(when: number, first?: Account): Promise<void> {
    const asked = first === undefined && random.chance(0.3);
    const name = asked ? 'office' : (first ?? random.pick(providers));
    const who = await actor(name);
    const triggerAt = new Date(when - random.int(asked ? 25 * day : 4 * day) - hour);
    const section = random.chance(0.8)
      ? await lookup.section(random.pick(['tin-tuc-su-kien', 'thong-bao', 'pho-bien-phap-luat']))
      : null;
    const unit =
      !asked && random.chance(0.8)
        ? await lookup.unit(random.pick(['Văn phòng', 'Đài truyền thanh', 'Địa chính – Xây dựng']))
        : null;
    const kind = asked ? 'answer' : random.pick(['news', 'news', 'conference', 'other'] as const);
    const [uid, data] = asked
      ? ([question, await askedAt(triggerAt, section)] as const)
      : ([article, itemOf(kind, triggerAt, section, unit)] as const);
    const { documentId } = await as(who, when, () =>
      strapi.documents(uid).create({ data: data as never, status: 'draft' }),
    );
    const clock = kind === 'other' ? null : triggerAt;
    story.told.set(documentId, { uid, kind, section, unit, triggerAt: clock, provider: who.key });
    if (asked) return;
    await attempt(when + 1000, who, 'submit', { type: uid, documentId }, { attestation });
    if (first !== 'chief') return;
    // What the Chief approves of his own is marked: some of it must be there.
    await attempt(when + 2000, await actor('office'), 'forward', { type: uid, documentId });
    await attempt(when + 3000, who, 'approve', { type: uid, documentId }, { publish: true });
  }

  const itemOf = (kind: string, when: Date, section: string | null, unit: string | null) => ({
    ...news(`Tin ${random.int(1_000_000)}`, { kind, eventStart: when.toISOString() }),
    ...(kind === 'conference' ? { eventEnd: when.toISOString() } : {}),
    section,
    unit,
  });

  const askedAt = async (when: Date, section: string | null) => ({
    subject: `Hỏi về hộ tịch ${random.int(1_000_000)}`,
    body: 'Xin cấp bản sao ở đâu?',
    receivedAt: when.toISOString(),
    channel: 'counter',
    category: 'question',
    answer: blocks('Tại bộ phận một cửa.'),
    answerSource: 'Luật Hộ tịch',
    askerName: 'Lò Thị Mật',
    section,
    field: await lookup.field('tu-phap-ho-tich'),
  });

  /** Does it, or hears why not. */
  async function settle(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
      story.done += 1;
    } catch (error) {
      if (!(error instanceof Error && 'status' in error && Number(error.status) < 500)) throw error;
      story.refused += 1;
    }
  }

  const attempt = (when: number, who: Actor, verb: Verb, subject: Subject, input: Input = {}) =>
    settle(() =>
      as(who, when, () =>
        service(strapi, 'process').perform({ actor: who, verb: verb as 'submit', subject, input }),
      ),
    );

  async function act(when: number): Promise<void> {
    const [documentId, { uid }] = random.pick([...story.told]);
    const dossier: { state: string; provider_key: string } | undefined = await strapi.db
      .connection('editorial_dossiers')
      .where({ subject_id: documentId })
      .whereNot('state', 'discarded')
      .orderBy('cycle', 'desc')
      .first('state', 'provider_key');
    const choices = (random.chance(0.9) && fitting[dossier?.state ?? '']) || elsewhere;
    const [verb, name, input] = random.weighted(choices.map(([weight, ...rest]) => [weight, rest] as const));
    const subject = { type: uid, documentId };
    const who =
      verb === 'submit' || verb === 'delete' ? await byKey(dossier?.provider_key ?? '') : await actor(name);
    const documents = strapi.documents(uid as typeof article);
    if (verb === 'edit-public') {
      const data =
        uid === question
          ? { answerSource: `Luật ${random.int(1000)}` }
          : { summary: `Bản ${random.int(1000)}` };
      return settle(() => as(who, when, () => documents.update({ documentId, data: data as never })));
    }
    if (verb === 'submit' && uid === question)
      return attempt(when, await actor('official2'), verb, subject, input);
    if (verb === 'delete') return settle(() => as(who, when, () => documents.delete({ documentId })));
    return attempt(when, who, verb, subject, input);
  }

  async function byKey(key: string): Promise<Actor> {
    for (const name of providers) {
      const found = await actor(name);
      if (found.key === key) return found;
    }
    throw new RangeError(key);
  }

  for (const name of [...providers, 'deputy', 'radio', 'official2'] as Account[]) {
    actors.set(name, await at(portal, new Date(now), () => actorOf(strapi, name)));
  }
  await importOne(portal, now - days * day + hour, actors, story);
  await giveMandate(portal, now - days * day + 2 * hour, await actor('chief'));
  actors.delete('deputy');
  for (const [n, when] of times.entries()) {
    const first = providers[n];
    if (first !== undefined || random.chance(0.22)) await write(when, first);
    else await act(when);
  }
  await recordQuietDays(portal);
  return story;
}

/** A portal whose first act lies before the story, with its people in office, and no items. */
export async function longStaffedPortal(): Promise<Portal> {
  const portal = await startPortal({ sample: 'none' });
  const { strapi } = portal;
  const snapshot = await strapi.plugin('working-calendar').service('calendar').snapshot();
  const calendar = sampleCalendar(snapshot, service(strapi, 'clock').now());
  await at(portal, new Date(Date.now() - before * day), () => loadCommune(strapi, installer(strapi)));
  await ensureAccounts(strapi, SAMPLE_PASSWORD);
  await ensureBoard(strapi, calendar);
  await ensureOfficials(strapi, calendar);
  return portal;
}

/** One item of an older portal comes over, and stays outside of all limits. */
async function importOne(
  portal: Portal,
  when: number,
  actors: Map<Account, Actor>,
  story: Story,
): Promise<void> {
  const { strapi } = portal;
  const [office, chief] = [actors.get('office'), actors.get('chief')];
  if (!office || !chief) throw new Error('nobody is there');
  const triggerAt = new Date('2021-09-01T08:00:00+07:00');
  const data = news('Tin của cổng cũ', { eventStart: triggerAt.toISOString() });
  await at(portal, new Date(when), async () => {
    const { documentId } = await service(strapi, 'caller').runAs(office, () =>
      strapi.documents(article).create({ data: data as never, status: 'draft' }),
    );
    story.told.set(documentId, {
      uid: article,
      kind: 'news',
      section: null,
      unit: null,
      triggerAt,
      provider: office.key,
    });
    const items = [{ type: article, documentId, madePublicAt: new Date('2021-09-17T08:00:00+07:00') }];
    await service(strapi, 'imports').importItems({ actor: chief, decision: '17/QĐ-BBT', items });
  });
}

async function giveMandate(portal: Portal, when: number, chief: Actor): Promise<void> {
  const { strapi } = portal;
  const { id: userId } = await strapi.db
    .query('admin::user')
    .findOne({ where: { email: 'deputy@laclong.example' } });
  await at(portal, new Date(when), () =>
    service(strapi, 'caller').runAs(chief, () => {
      const startsOn = service(strapi, 'clock').today();
      const endsOn = service(strapi, 'clock').dayOf(new Date(when + 60 * day));
      return service(strapi, 'delegations').give({
        userId,
        instrument: '12/TB-BBT',
        startsOn,
        endsOn,
        kinds: null,
      });
    }),
  );
}

/** What the daily job does each morning. */
async function recordQuietDays(portal: Portal): Promise<void> {
  await portal.strapi.db.transaction(({ trx, onCommit }: { trx: never; onCommit: never }) =>
    service(portal.strapi, 'quiet-days').record({ trx, onCommit }),
  );
}
