import type { Kind, Regulation, Text } from '../../../../../regulation';
import { writtenInVietnamese } from '../../../../working-calendar/server/src/domain';
import { type NoticeWords, onOneLine } from './notice-words';
import { listed } from './reasons';
import type { Mandate, Reason } from './types';

const allKinds: Text = { vi: 'tất cả các loại tin, bài', en: 'all kinds' };

function scopeOf({ kinds }: Regulation, given: readonly Kind[] | null): Text {
  return given === null ? allKinds : listed(given.map((kind) => kinds[kind]));
}

/** To the Deputy and the office: the Chief gave a mandate (article 6, chapter II, 2). */
export function delegationNotice(regulation: Regulation, mandate: Mandate): NoticeWords {
  const scope = scopeOf(regulation, mandate.kinds);
  const [from, to] = [writtenInVietnamese(mandate.startsOn), writtenInVietnamese(mandate.endsOn)];
  const instrument = onOneLine(mandate.instrument);
  return {
    subject: {
      vi: `Phân công điều hành từ ${from} đến ${to}`,
      en: `Mandate to act for the Chief from ${from} to ${to}`,
    },
    body: {
      vi: [
        `Phó Trưởng Ban biên tập được phân công điều hành từ ${from} đến hết ${to}.`,
        `Căn cứ: ${instrument}`,
        `Phạm vi: ${scope.vi}`,
        'Trong thời gian này Phó Trưởng Ban được duyệt, trả lại, không đăng thay Trưởng Ban, trừ mục do chính mình cung cấp hoặc đã sửa.',
      ].join('\n'),
      en: [
        `The Deputy acts for the Chief from ${from} to the end of ${to}.`,
        `Basis: ${instrument}`,
        `Scope: ${scope.en}`,
        'In this time the Deputy approves, returns and rejects for the Chief, except what he provided or edited himself.',
      ].join('\n'),
    },
  };
}

/** To the same: the mandate ended before its time. */
export function delegationEndedNotice({ instrument, chief }: Mandate): NoticeWords {
  return {
    subject: { vi: 'Phân công điều hành đã kết thúc', en: 'The mandate has ended' },
    body: {
      vi: `Phân công điều hành theo ${onOneLine(instrument)} của ${chief} đã kết thúc ngay. Từ nay mọi mục tin chờ duyệt thuộc thẩm quyền của Trưởng Ban biên tập.`,
      en: `The mandate by ${onOneLine(instrument)} of ${chief} ended at once. What awaits approval is the Chief's again.`,
    },
  };
}

/** To the Chief and to whoever set the time: what was to be published by itself was refused. */
export function refusedScheduleNotice(title: string, reasons: readonly Reason[]): NoticeWords {
  const name = onOneLine(title);
  return {
    subject: { vi: `Không đăng được theo hẹn giờ: ${name}`, en: `Not published as scheduled: ${name}` },
    body: {
      vi: [
        `Mục tin hẹn giờ sau đây không được đăng: ${name}`,
        ...reasons.map(({ message }) => `– ${message.vi}`),
        'Mục tin trở lại trạng thái «Đã duyệt». Đề nghị Ông/Bà mở hồ sơ, xử lý rồi đăng hoặc hẹn giờ lại.',
      ].join('\n'),
      en: [
        `This item was to be published at a set time and was not: ${name}`,
        ...reasons.map(({ message }) => `– ${message.en}`),
        'It is "Approved" again. Open the dossier, put it right, then publish or schedule it anew.',
      ].join('\n'),
    },
  };
}

/** To the Chief: a report was sent, and cannot be public yet since nobody approved it (provision R26). */
export function sentUnapprovedNotice(title: string): NoticeWords {
  const name = onOneLine(title);
  return {
    subject: { vi: `Báo cáo đã gửi, chưa được duyệt: ${name}`, en: `Report sent, not approved: ${name}` },
    body: {
      vi: [
        `Báo cáo «${name}» đã được ghi nhận gửi đi nhưng chưa được duyệt nên chưa được đăng.`,
        'Hạn đăng là hết hôm gửi báo cáo. Đề nghị Ông/Bà xem và duyệt trong ngày.',
      ].join('\n'),
      en: [
        `The report "${name}" is recorded as sent, but nobody approved it, so it is not public.`,
        'It is due by the end of the day of sending. Please look at it and decide today.',
      ].join('\n'),
    },
  };
}

/** To the Chief: somebody else hid what was public, and why. */
export function hiddenNotice(title: string, by: Text, why: string): NoticeWords {
  const [name, reason] = [onOneLine(title), onOneLine(why)];
  return {
    subject: { vi: `Đã tạm ẩn: ${name}`, en: `Hidden: ${name}` },
    body: {
      vi: [
        `${by.vi} đã tạm ẩn mục «${name}» trên Cổng.`,
        `Lý do: ${reason}`,
        'Đề nghị Ông/Bà xem xét: đăng lại, gỡ, hoặc xóa theo quyết định.',
      ].join('\n'),
      en: [
        `${by.en} hid the item "${name}" from the portal.`,
        `Reason: ${reason}`,
        'Please look at it: publish it again, withdraw it, or have it erased by a decision.',
      ].join('\n'),
    },
  };
}
