import type { Random } from './random';
import type { World } from './world';

let written = 0;

/** Words that stand nowhere else: by them a text is known wherever it leaks. */
const marked = (random: Random, what: string) => {
  written += 1;
  return `${what} ${written.toString(36)}-${random.int(1e9).toString(36)}`;
};

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

/** An instant, or day, at most `days` before or half as many after the world's now. */
function around(world: World, random: Random, days: number): Date {
  return new Date(world.now.getTime() + (random.next() * 1.5 - 1) * days * 86_400_000);
}

const day = (instant: Date) => instant.toISOString().slice(0, 10);

/** Complete content of a new item. */
function whole(world: World, uid: string, random: Random): Record<string, unknown> {
  const section = random.chance(0.5) ? random.pick(world.sections) : null;
  const source = marked(random, 'Nguồn');
  const described = world.files.filter(({ alternativeText }) => alternativeText);
  const files = random.chance(0.9) ? described : world.files;
  const file = files.length > 0 ? random.pick(files).id : null;
  switch (uid) {
    case 'api::article.article': {
      const title = marked(random, 'Tin');
      const start = around(world, random, 4);
      return {
        title,
        summary: `${title}, tóm tắt`,
        body: paragraph(`${title}, nội dung.`),
        kind: random.weighted([
          [6, 'news'],
          [3, 'conference'],
          [1, 'other'],
        ]),
        eventStart: start.toISOString(),
        eventEnd: new Date(start.getTime() + 4 * 3_600_000).toISOString(),
        source,
        section,
        signedOffBy: 'Mạc Thị Thảo',
        signedOffPost: 'Chủ tịch Hội',
        ...(random.chance(0.2) && file !== null ? { cover: file } : {}),
      };
    }
    case 'api::legal-document.legal-document':
      return {
        number: String(1 + random.int(900)),
        symbol: marked(random, 'QĐ-UBND'),
        documentType: random.pick(['decision', 'notice', 'plan', 'report']),
        abstract: marked(random, 'Trích yếu'),
        issuer: source,
        issuedBy: random.pick(['commune-committee', 'commune-chairman', 'other']),
        signedAt: day(around(world, random, 4)),
        original: file,
        archivePlace: 'Tủ 3, ngăn 2',
        section,
      };
    case 'api::statistics-report.statistics-report':
      return {
        title: marked(random, 'Thống kê'),
        period: `2026-0${1 + random.int(9)}`,
        indicators: [{ name: 'Dân số', unit: 'người', value: random.int(9000), previous: random.int(9000) }],
        source,
        section,
      };
    case 'api::question.question':
      return {
        subject: marked(random, 'Câu hỏi'),
        body: marked(random, 'Xin hỏi'),
        receivedAt: around(world, random, 20).toISOString(),
        category: random.weighted([
          [6, 'question'],
          [2, 'suggestion'],
          [1, 'complaint'],
          [1, 'denunciation'],
        ]),
        answer: paragraph(marked(random, 'Trả lời')),
        answerSource: source,
        askerName: marked(random, 'Người hỏi'),
        askerPhone: `09${10_000_000 + random.int(89_999_999)}`,
        section,
      };
    case 'api::procedure.procedure':
      return {
        name: marked(random, 'Thủ tục'),
        code: `1.${random.int(1e9)}`,
        timeLimit: 'Ba ngày làm việc',
        source,
        section,
      };
    case 'api::page.page': {
      const title = marked(random, 'Trang');
      return {
        title,
        slug: `trang-${written}-${random.int(1e9)}`,
        body: paragraph(`${title}, nội dung.`),
        source,
        section,
      };
    }
    default: {
      const [onTime, overdue] = [random.int(900), random.int(90)];
      return {
        year: 2020 + random.int(8),
        throughMonth: 1 + random.int(12),
        processed: onTime + overdue,
        onTime,
        overdue,
        asOf: around(world, random, 4).toISOString(),
        source,
        section,
      };
    }
  }
}

/** Values that no field should be hurt by. */
const wrong = ['', ' ', 'x', 'ký tự \u0007 lạ', 'a'.repeat(3000), -1, 3.5, true, [], {}, '2026-02-31', null];

/** What somebody writes as a new item: mostly complete, at times with something missing or wrong. */
export function newContent(world: World, uid: string, random: Random): Record<string, unknown> {
  const content = whole(world, uid, random);
  if (random.chance(0.85)) return content;
  const field = random.pick(Object.keys(content));
  if (random.chance(0.5)) {
    const { [field]: _left, ...rest } = content;
    return rest;
  }
  return { ...content, [field]: random.pick(wrong) };
}

/** What somebody changes of an item: a few fields, at times what he must not, or nothing at all. */
export function change(world: World, uid: string, random: Random): Record<string, unknown> {
  const content = Object.entries(newContent(world, uid, random));
  const count = random.weighted([
    [1, 0],
    [5, 1],
    [3, 2],
    [1, content.length],
  ]);
  const start = random.int(content.length);
  const some = Object.fromEntries(
    Array.from({ length: count }, (_, n) => content[(start + n) % content.length] ?? []),
  );
  if (random.chance(0.15) && uid === 'api::article.article' && world.files.length > 0) {
    some.cover = random.chance(0.2) ? null : random.pick(world.files).id;
  }
  if (random.chance(0.1)) Object.assign(some, random.pick(forged));
  return some;
}

/** What nobody sets by writing it: states, dates of publishing, identities. */
const forged: readonly Record<string, unknown>[] = [
  { publishedAt: '2026-01-01T00:00:00.000Z' },
  { status: 'published' },
  { state: 'published' },
  { locale: 'en' },
  { documentId: 'forged' },
  { id: 1 },
  { createdBy: 1 },
  { localizations: [] },
];
