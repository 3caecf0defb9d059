import type { Kind } from './kinds';
import type { Text } from './text';

/** A content type whose publishing goes by the process (draft & publish). */
export interface PublishedType {
  label: Text;
  /** How the item is named on the desk; every `{field}` in it must be filled before it is submitted. */
  title: string;
  /** The field that says where the information comes from (article 7). */
  origin: string;
  /**
   * The field that holds the kind, or whose values stand for kinds (`fallback`: any other value, or none), or the
   * kind of every item of the type.
   */
  kind: { field: string; values?: Readonly<Record<string, Kind>>; fallback: Kind } | { always: Kind };
  /** Fields of figures that must add up: sum of `parts` equals `total` (provision R31). */
  figures?: { total: string; parts: readonly string[] };
  /** A field that an item has only where another one holds a certain value. */
  onlyWith?: { field: string; where: string; is: string };
  /** Items of that kind report what is over: they are not public before the moment in `field` (article 8(c)). */
  onceOver?: { kind: Kind; field: string };
  /** Fields that the engine alone writes, from what it recorded of the sending of a report; the seal leaves them out. */
  stamps?: { sentAt: string; sentNumber: string };
  /**
   * Where the original of a document is (provision R12): its file, the place where it is archived, who issued it, which
   * issuers are not the commune, and where a copy may be instead.
   */
  original?: {
    file: string;
    archive: string;
    issuedBy: string;
    foreign: readonly string[];
    copies: readonly string[];
  };
  /** Fields that say who signed the item off in the organisation that supplies it (provision R16). */
  signOff?: readonly string[];
  /** The field that says which secrecy an item has, and the levels that are refused at the door (provision R8). */
  classification?: { field: string; refused: readonly string[] };
  /**
   * Where a question has its answer, the field that it belongs to and by which it is assigned, when it was received,
   * what kind of matter it is, who asked, and what is shown to the public.
   */
  answer?: {
    text: string;
    field: string;
    receivedAt: string;
    category: string;
    complaints: readonly string[];
    asker: readonly string[];
    shown: readonly string[];
    /** Where it says what the asker wishes to be public, and which of its values say: his name too; nothing at all. */
    wish: { field: string; named: string; nothing: string };
    /** How the asker is named to the public, where he wishes it. */
    shownAs: string;
  };
  /** Collaborators may supply items of this type from outside (article 4, fourth duty). */
  outsidersSubmit: boolean;
}

/** A content type without drafts: every change is recorded, none needs approval. */
export interface RecordedType {
  label: Text;
}

/** What is no question but a matter for citizen reception, as the category of a question says it (article 8(đ)). */
export const complaints = {
  complaint: { vi: 'Khiếu nại', en: 'Complaint' },
  denunciation: { vi: 'Tố cáo', en: 'Denunciation' },
} as const satisfies Record<string, Text>;

export type Complaint = keyof typeof complaints;

export const publishedTypes: Record<string, PublishedType> = {
  'api::article.article': {
    label: { vi: 'Tin, bài', en: 'Article' },
    title: '{title}',
    origin: 'source',
    kind: { field: 'kind', fallback: 'news' },
    onlyWith: { field: 'subtype', where: 'kind', is: 'conference' },
    onceOver: { kind: 'conference', field: 'eventEnd' },
    signOff: ['signedOffBy', 'signedOffPost'],
    outsidersSubmit: true,
  },
  'api::legal-document.legal-document': {
    label: { vi: 'Văn bản', en: 'Legal document' },
    title: '{number}/{symbol}: {abstract}',
    origin: 'issuer',
    // Article 8(b) is about documents of the commune; those of others have no limit of their own.
    kind: {
      field: 'issuedBy',
      values: {
        'commune-committee': 'legal-document',
        'commune-chairman': 'legal-document',
        other: 'other',
      },
      fallback: 'legal-document',
    },
    original: {
      file: 'original',
      archive: 'archivePlace',
      issuedBy: 'issuedBy',
      foreign: ['other'],
      copies: ['attachments'],
    },
    classification: { field: 'classification', refused: ['confidential', 'secret', 'top-secret'] },
    outsidersSubmit: false,
  },
  'api::statistics-report.statistics-report': {
    label: { vi: 'Thông tin thống kê', en: 'Statistics report' },
    title: '{title} ({period})',
    origin: 'source',
    kind: { always: 'statistics' },
    signOff: ['signedOffBy', 'signedOffPost'],
    stamps: { sentAt: 'reportSentAt', sentNumber: 'reportNumber' },
    outsidersSubmit: false,
  },
  'api::question.question': {
    label: { vi: 'Hỏi đáp', en: 'Question' },
    title: '{subject}',
    origin: 'answerSource',
    kind: { always: 'answer' },
    answer: {
      text: 'answer',
      field: 'field',
      receivedAt: 'receivedAt',
      category: 'category',
      complaints: Object.keys(complaints),
      asker: ['askerName', 'askerPhone', 'askerEmail', 'askerAddress'],
      shown: ['subject', 'body', 'answer', 'answerSource'],
      wish: { field: 'publicity', named: 'name-shown', nothing: 'not-public' },
      shownAs: 'askerShown',
    },
    outsidersSubmit: false,
  },
  'api::procedure.procedure': {
    label: { vi: 'Thủ tục hành chính', en: 'Procedure' },
    title: '{name}',
    origin: 'source',
    kind: { always: 'other' },
    outsidersSubmit: false,
  },
  'api::procedure-result.procedure-result': {
    label: { vi: 'Kết quả giải quyết TTHC', en: 'Procedure results' },
    title: 'Kết quả giải quyết TTHC đến tháng {throughMonth}/{year}',
    origin: 'source',
    kind: { always: 'other' },
    figures: { total: 'processed', parts: ['onTime', 'overdue'] },
    outsidersSubmit: false,
  },
  'api::page.page': {
    label: { vi: 'Trang', en: 'Page' },
    title: '{title}',
    origin: 'source',
    kind: { always: 'other' },
    outsidersSubmit: false,
  },
};

export const recordedTypes: Record<string, RecordedType> = {
  'api::section.section': { label: { vi: 'Chuyên mục', en: 'Section' } },
  'api::unit.unit': { label: { vi: 'Đơn vị', en: 'Unit' } },
  'api::field.field': { label: { vi: 'Lĩnh vực', en: 'Field' } },
  'api::report-regime.report-regime': { label: { vi: 'Chế độ báo cáo', en: 'Reporting regime' } },
  'api::portal.portal': { label: { vi: 'Thông tin cổng', en: 'Portal identity' } },
};

/** Where the name of a unit and the address of its head's daily digest stand. */
export const unitRecord = { type: 'api::unit.unit', name: 'name', address: 'noticeEmail' } as const;

/** Where the name of a section and the objective of article 2 that it serves stand. */
export const sectionRecord = { type: 'api::section.section', name: 'name', objective: 'objective' } as const;

/** Where the portal says who it is (article 3): its name, whose it is, and who is at the head of its board. */
export const portalRecord = {
  type: 'api::portal.portal',
  name: 'portalName',
  address: 'address',
  chief: 'chiefName',
} as const;

/** Which reports a unit owes at which periods, and the type of the reports that answer it (article 8(d)). */
export const reportRegimes = {
  type: 'api::report-regime.report-regime',
  reports: 'api::statistics-report.statistics-report',
} as const;

/** Where the name of a field, whose questions an official answers, stands. */
export const fieldRecord = { type: 'api::field.field', name: 'name' } as const;

/** What the date fields that start a clock are called where people read of them. */
export const triggerLabels: Record<string, Text> = {
  eventStart: { vi: 'ngày diễn ra sự kiện', en: 'date of the event' },
  eventEnd: { vi: 'ngày kết thúc sự kiện', en: 'end of the event' },
  signedAt: { vi: 'ngày ký ban hành', en: 'date of signing' },
  reportSentAt: { vi: 'thời điểm gửi báo cáo', en: 'time the report was sent' },
  receivedAt: { vi: 'ngày tiếp nhận', en: 'date of receipt' },
};

/** On which grounds a numbered decision may erase what is stored (article 8, title; provision R29). */
export const erasureGrounds = {
  'state-secret': { vi: 'Bí mật nhà nước', en: 'State secret' },
  'personal-data': { vi: 'Thông tin cá nhân', en: 'Personal data' },
  'retention-expired': { vi: 'Hết thời hạn lưu trữ', en: 'Retention expired' },
} as const satisfies Record<string, Text>;

export type ErasureGround = keyof typeof erasureGrounds;
