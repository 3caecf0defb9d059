import type { Regulation, Verb } from '../../../../../regulation';
import type { LedgerEntry } from './chain';
import { writtenLocally } from './local-time';
import { type NoticeWords, onOneLine } from './notice-words';

/** Lines of what was done since; the report in the panel has all. */
export const longestTheftList = 20;

/** What those who are told of a stolen password must know. Instants are ISO 8601. */
export interface TheftNews {
  name: string;
  since: string;
  reportedAt: string;
  comment: string | null;
  /** How many acts the account did since, of which the `first` are named. */
  total: number;
  first: readonly Pick<LedgerEntry, 'at' | 'verb' | 'subjectId'>[];
}

/** What an entry of the ledger is called where people read of it. */
export function actLabel({ verbs, recordedActs }: Regulation, verb: string) {
  return verbs[verb as Verb]?.label ?? recordedActs[verb] ?? { vi: verb, en: verb };
}

/** To the Chief (of his own account: the Chairman and the Deputy): an account is locked, and what was done with it. */
export function theftNotice(regulation: Regulation, news: TheftNews): NoticeWords {
  const name = onOneLine(news.name);
  const line = (entry: TheftNews['first'][number], language: 'vi' | 'en') =>
    `– ${writtenLocally(entry.at)}: ${actLabel(regulation, entry.verb)[language]} (${entry.subjectId ?? '–'})`;
  const more = news.total - news.first.length;
  return {
    subject: { vi: `Mất mật khẩu: ${name}`, en: `Password stolen: ${name}` },
    body: {
      vi: [
        `${name} báo mất mật khẩu lúc ${writtenLocally(news.reportedAt)}. Tài khoản đã bị khóa, mọi phiên đăng nhập và mã truy cập đã hết hiệu lực.`,
        ...(news.comment ? [`Nội dung báo: ${onOneLine(news.comment)}`] : []),
        `Từ ${writtenLocally(news.since)}, tài khoản này đã làm ${news.total} việc:`,
        ...news.first.map((entry) => line(entry, 'vi')),
        ...(more > 0 ? [`… và ${more} việc khác.`] : []),
        'Việc Ông/Bà cần làm: kiểm tra các việc trên; khi cho mở lại, gửi người vận hành máy chủ số, ngày văn bản cho phép.',
      ].join('\n'),
      en: [
        `${name} reported a stolen password at ${writtenLocally(news.reportedAt)}. The account is locked; all its sessions and tokens have ended.`,
        ...(news.comment ? [`The report says: ${onOneLine(news.comment)}`] : []),
        `Acts of this account since ${writtenLocally(news.since)}: ${news.total}`,
        ...news.first.map((entry) => line(entry, 'en')),
        ...(more > 0 ? [`… and ${more} more.`] : []),
        'What you are asked to do: look at these acts; to have the account opened again, give the operator of the server the number and date of your decision.',
      ].join('\n'),
    },
  };
}

/** To the owner himself, at the address where he confirms. */
export function lockedNotice(reportedAt: string): NoticeWords {
  return {
    subject: { vi: 'Tài khoản của Ông/Bà đã được khóa', en: 'Your account is locked' },
    body: {
      vi: [
        `Lúc ${writtenLocally(reportedAt)}, từ tài khoản của Ông/Bà có báo mất mật khẩu. Tài khoản đã bị khóa, thẩm quyền tạm dừng, mọi phiên đăng nhập đã kết thúc.`,
        'Người có trách nhiệm đã được báo ngay. Khi được cho mở lại, Ông/Bà nhận được thư để tự đặt mật khẩu mới.',
        'Nếu Ông/Bà không báo, hãy liên hệ Trưởng Ban biên tập.',
      ].join('\n'),
      en: [
        `At ${writtenLocally(reportedAt)} a stolen password was reported from your account. It is locked, its authority rests, all its sessions have ended.`,
        'Those responsible were told at once. When it may be opened again you get a mail by which you set a new password.',
        'If it was not you who reported it, talk to the Chief.',
      ].join('\n'),
    },
  };
}

/** To those who were told of the theft: the operator released the account by a decision. */
export function releasedNotice(name: string, decision: string): NoticeWords {
  return {
    subject: { vi: `Mở lại tài khoản: ${onOneLine(name)}`, en: `Account released: ${onOneLine(name)}` },
    body: {
      vi: `Người vận hành máy chủ đã cho mở lại tài khoản của ${onOneLine(name)} theo ${onOneLine(decision)}. Tài khoản mở khi chính chủ tự đặt mật khẩu mới. Nếu Ông/Bà không quyết định việc này, hãy kiểm tra ngay.`,
      en: `The operator of the server released the account of ${onOneLine(name)} by ${onOneLine(decision)}. It opens when its owner has set a new password. If you did not decide this, look into it at once.`,
    },
  };
}
