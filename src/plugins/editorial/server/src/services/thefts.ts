import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuse } from '../../../../../common/refusal';
import { inTransaction, readingFrom, type Work } from '../../../../../common/transaction';
import type { Text } from '../../../../../regulation';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { inForce } from '../domain/authority';
import type { ChainedEntry } from '../domain/chain';
import { panelPages } from '../domain/panel-pages';
import { refusalReason } from '../domain/reasons';
import { actLabel, lockedNotice, longestTheftList, releasedNotice, theftNotice } from '../domain/theft-words';
import type { Actor } from '../domain/types';
import { heldByUser } from '../stores/appointments';
import { entriesOfActor } from '../stores/ledger';
import {
  insertTheft,
  openTheft,
  releaseTheft,
  type Theft,
  type TheftReader,
  theftById,
  theftPage,
} from '../stores/thefts';
import { type AccountKey, accountOf, endAccess, lockAccount } from './account-access';
import { confirmations } from './confirmations';
import { sendMails } from './office-mail';
import type { Recipient } from './recipients';
import { recovery } from './recovery';

/** How far back acts are listed where the owner does not say since when, in milliseconds. */
const usualSpan = 7 * 86_400_000;
const memberType = 'plugin::users-permissions.user';

interface Page {
  page: number;
  pageSize: number;
}

/** A report as those who were told read it. Instants are ISO 8601. */
export interface TheftRow {
  id: number;
  accountKey: string;
  accountName: string;
  since: string;
  reportedAt: string;
  comment: string | null;
  decision: string | null;
  releasedAt: string | null;
  recoveredAt: string | null;
}

/** One act of the account since the suspected theft. */
export type ActSince = Pick<
  ChainedEntry,
  'sequence' | 'at' | 'verb' | 'subjectType' | 'subjectId' | 'dossierId' | 'fromState' | 'toState' | 'comment'
> & { label: Text };

export interface Reported {
  id: number;
  reportedAt: string;
  since: string;
  /** How many people were told. */
  told: number;
}

export interface Thefts {
  /**
   * The owner of an account reports its password as stolen (article 6, chapter III, 2 and 3): in one transaction the account
   * is locked, all sessions and tokens end, the authority rests, and the Chief is told with what was done since.
   * @param since instant of the suspected theft; without one the last seven days are listed
   * @throws 400 where `since` lies ahead
   */
  report(owner: Actor, given: { since?: Date; comment?: string }): Promise<Reported>;
  /** The reports that this office-holder may read. */
  list(reader: Actor, page: Page): Promise<{ rows: TheftRow[]; total: number }>;
  /** One report with the acts since the suspected theft, the newest first; null: there is none that he may read. */
  one(
    reader: Actor,
    id: number,
    page: Page,
  ): Promise<{ theft: TheftRow; acts: ActSince[]; total: number } | null>;
  /**
   * The operator releases a locked account by the Chief's word: its owner gets the link by which he sets a new password,
   * and with that it opens. Again: another link.
   * @throws 404 where no account of that address was reported
   */
  release(order: { email: string; decision: string }): Promise<Theft>;
  /** As of the appointments' links: for accounts without an office. */
  recovery: ReturnType<typeof recovery>;
}

/** Stolen passwords: from the report to the new password. */
export default ({ strapi }: { strapi: Core.Strapi }): Thefts => {
  const clock = () => service(strapi, 'clock');
  const confirming = confirmations(strapi);
  const recovering = recovery(strapi);

  async function addressesOf(work: Work, { kind, id }: AccountKey): Promise<string[]> {
    const held = kind === 'panel' ? await heldByUser(work.trx, id, clock().today()) : [];
    if (held.length > 0) return [...new Set(held.map((one) => one.confirmationEmail))];
    const account: { email: string } | null = await strapi.db
      .query(kind === 'panel' ? 'admin::user' : memberType)
      .findOne({ where: { id } });
    return account ? [account.email] : [];
  }

  async function watchers(work: Work, { kind, id }: AccountKey): Promise<Recipient[]> {
    const told = await confirming.watchersOf(work, kind === 'panel' ? id : null);
    return [
      ...new Map(
        told.map((one) => [one.userId, { key: `panel:${one.userId}`, email: one.confirmationEmail }]),
      ).values(),
    ];
  }

  async function tell(
    work: Work,
    theft: Theft,
    account: AccountKey,
    told: readonly Recipient[],
  ): Promise<void> {
    const acts = await entriesOfActor(
      work.trx,
      { actorKey: theft.accountKey, since: theft.since },
      { page: 1, pageSize: longestTheftList },
    );
    const reportedAt = theft.reportedAt.toISOString();
    const words = theftNotice(regulationOf(strapi), {
      name: theft.accountName,
      since: theft.since.toISOString(),
      reportedAt,
      comment: theft.comment,
      total: acts.total,
      first: acts.rows,
    });
    const topic = `theft:${theft.id}`;
    const own = await addressesOf(work, account);
    await service(strapi, 'notices').post(work, [
      ...told.map((to) => ({ topic, to, ...words, link: panelPages.stolenPasswords, dossierId: null })),
      ...own.map((email) => ({
        topic: `${topic}:own`,
        to: { key: theft.accountKey, email },
        ...lockedNotice(reportedAt),
        link: null,
        dossierId: null,
      })),
    ]);
  }

  async function reader(actor: Actor): Promise<TheftReader> {
    const active = inForce(actor, clock().today()).filter(({ suspended }) => !suspended);
    return { key: actor.key, isChief: active.some(({ office }) => office === 'chief') };
  }

  /** Accounts of both kinds may have one address; the one that was reported is meant. */
  async function reportedBy(work: Work, email: string): Promise<Theft | null> {
    const where = { email: email.toLowerCase() };
    const user: { id: number } | null = await strapi.db.query('admin::user').findOne({ where });
    const member: { id: number } | null = await strapi.db.query(memberType).findOne({ where });
    return (
      (user && (await openTheft(work.trx, `panel:${user.id}`))) ??
      (member && (await openTheft(work.trx, `member:${member.id}`)))
    );
  }

  return {
    recovery: recovering,
    report: (owner, { since, comment }) =>
      inTransaction(strapi, async (work) => {
        const now = clock().now();
        if (since && since > now) {
          throw new errors.ValidationError('Thời điểm nghi mất chưa đến / The suspected time lies ahead');
        }
        const account = accountOf(owner.key);
        const told = await watchers(work, account);
        const theft = await insertTheft(work.trx, {
          accountKey: owner.key,
          accountName: owner.name,
          since: since ?? new Date(now.getTime() - usualSpan),
          reportedAt: now,
          comment: comment?.trim() || null,
          told: told.map(({ key }) => key),
        });
        if (!theft) return refuse(409, [refusalReason(regulationOf(strapi), 'account-locked')]);
        await caller().runAs(owner, () => lockAccount(strapi, account));
        await endAccess(strapi, account);
        if (account.kind === 'panel') await confirming.rest(work, account.id, owner, 'stolen password');
        await tell(work, theft, account, told);
        await service(strapi, 'recorder').recordPlain(work, {
          actor: owner,
          verb: 'report-stolen-password',
          subjectType: 'editorial.account',
          subjectId: owner.key,
          comment: theft.comment,
          details: { theft: theft.id, since: theft.since.toISOString(), told: [...theft.told] },
        });
        return {
          id: theft.id,
          reportedAt: theft.reportedAt.toISOString(),
          since: theft.since.toISOString(),
          told: told.length,
        };
      }),
    async list(actor, page) {
      const { rows, total } = await theftPage(await readingFrom(strapi), await reader(actor), page);
      return { rows: rows.map(shown), total };
    },
    async one(actor, id, page) {
      const db = await readingFrom(strapi);
      const theft = await theftById(db, id);
      const { key, isChief } = await reader(actor);
      const mayRead = theft?.told.includes(key) || (isChief && theft?.accountKey !== key);
      if (!theft || !mayRead) return null;
      const { rows, total } = await entriesOfActor(
        db,
        { actorKey: theft.accountKey, since: theft.since },
        page,
      );
      return { theft: shown(theft), acts: rows.map((entry) => actSince(entry)), total };
    },
    async release({ email, decision }) {
      const { theft, mails } = await inTransaction(strapi, async (work) => {
        const found = await reportedBy(work, email);
        if (!found) {
          throw new errors.NotFoundError(
            `Không có tài khoản nào dùng thư ${email} đang bị khóa vì mất mật khẩu. / No account of ${email} is locked because of a stolen password.`,
          );
        }
        const account = accountOf(found.accountKey);
        const now = clock().now();
        await releaseTheft(work.trx, found.id, decision, now);
        const anew = account.kind === 'panel' ? await confirming.linkAnew(work, account.id) : [];
        const mails = anew.length > 0 ? anew : await recovering.link(work, found);
        const words = releasedNotice(found.accountName, decision);
        await service(strapi, 'notices').post(
          work,
          (await watchers(work, account)).map((to) => ({
            topic: `theft:${found.id}:released:${now.toISOString()}`,
            to,
            ...words,
            link: panelPages.stolenPasswords,
            dossierId: null,
          })),
        );
        await service(strapi, 'recorder').recordPlain(work, {
          actor: service(strapi, 'actors').system('unlock', 'command'),
          verb: 'unlock-account',
          subjectType: 'editorial.account',
          subjectId: found.accountKey,
          details: { theft: found.id, decision },
        });
        return { theft: { ...found, decision, releasedAt: now }, mails };
      });
      // Awaited: a command ends when this does.
      await sendMails(strapi, mails);
      return theft;
    },
  };

  function caller() {
    return service(strapi, 'caller');
  }

  function actSince(entry: ChainedEntry): ActSince {
    const { sequence, at, verb, subjectType, subjectId, dossierId, fromState, toState, comment } = entry;
    const label = actLabel(regulationOf(strapi), verb);
    return { sequence, at, verb, label, subjectType, subjectId, dossierId, fromState, toState, comment };
  }
};

function shown({ since, reportedAt, releasedAt, recoveredAt, told: _told, ...theft }: Theft): TheftRow {
  return {
    ...theft,
    since: since.toISOString(),
    reportedAt: reportedAt.toISOString(),
    releasedAt: releasedAt?.toISOString() ?? null,
    recoveredAt: recoveredAt?.toISOString() ?? null,
  };
}
