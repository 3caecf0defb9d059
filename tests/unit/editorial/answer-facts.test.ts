import fc from 'fast-check';
import {
  answerFacts,
  fieldOfQuestion,
  isAnswerBegun,
} from '../../../src/plugins/editorial/server/src/domain/answer-facts';
import type { SealedContent, SealedValue } from '../../../src/plugins/editorial/server/src/domain/seal';
import { publishedTypes } from '../../../src/regulation/governed';

const type = publishedTypes['api::question.question'];
const article = publishedTypes['api::article.article'];
if (!type || !article) throw new Error('the regulation lacks its types');

const now = new Date('2026-11-24T09:00:00+07:00');
const question = (fields: SealedContent['fields']): SealedContent => ({
  type: 'api::question.question',
  documentId: 'd',
  fields,
});
const text = (words: string, more: { [key: string]: SealedValue } = {}) => ({
  type: 'text',
  text: words,
  ...more,
});
const paragraph = (...children: SealedValue[]): SealedValue => [{ type: 'paragraph', children }];
const blocksOf = (words: string) => paragraph(text(words)) as SealedValue[];
const asker = {
  askerName: 'Nguyễn Văn Bình',
  askerPhone: '0987 654 321',
  askerEmail: 'binh@cong-dan.example',
  askerAddress: 'Số 7 ngõ Kín',
};
const isAnonymous = (fields: SealedContent['fields']) =>
  answerFacts(type, question({ ...asker, ...fields }), now).anonymous;

test.each<[string, SealedContent['fields']]>([
  ['as it is', { subject: 'Câu hỏi của ông Nguyễn Văn Bình' }],
  ['in capitals', { body: 'NGUYỄN VĂN BÌNH hỏi' }],
  ['in letters that are put together', { body: 'ông Nguyễn Văn Bình hỏi'.normalize('NFD') }],
  ['without accents', { body: 'ong Nguyen Van Binh hoi' }],
  [
    'half in bold',
    { answer: paragraph(text('Gửi ông Nguyễn '), text('Văn Bình', { bold: true }), text('.')) },
  ],
  [
    'in the middle of a word in bold',
    { answer: paragraph(text('ông Nguyễn Văn Bì'), text('nh', { bold: true }), text(' hỏi')) },
  ],
  [
    'half inside of a link',
    { answer: paragraph(text('ông Nguyễn Văn B'), { type: 'link', url: '/x', children: [text('ình')] }) },
  ],
  ['over two paragraphs', { answer: [...blocksOf('ông Nguyễn Văn'), ...blocksOf('Bình hỏi')] }],
  ['over two lines', { body: 'ông Nguyễn\n  Văn\tBình hỏi' }],
  ['with a soft hyphen', { body: 'ông Nguyễn Văn B\u00ADình hỏi' }],
  ['in a link', { answer: paragraph({ type: 'link', url: '/x', children: [text('Nguyễn Văn Bình')] }) }],
  [
    'in what a picture is described by',
    { answer: [{ type: 'image', alternativeText: 'Đơn của Nguyễn Văn Bình' }] },
  ],
])('R27 a name %s is found', (_, fields) => {
  expect(isAnonymous(fields)).toBe(false);
});

test('R27 what is no text stands between two words: a picture, a line, nothing at all', () => {
  const [one, two] = [text('Nguyễn Văn'), text('Bình')];
  for (const between of [null, 'và', 7, [], { type: 'image' }] as SealedValue[]) {
    const gives = between === null || typeof between === 'object';
    expect({ between, gives: !isAnonymous({ answer: [one, between, two] }) }).toEqual({ between, gives });
  }
  expect(isAnonymous({ answer: true, askerName: 'true' })).toBe(true);
});

test('R27 a name is not put together from two fields, nor of a picture and what stands beside it', () => {
  expect(isAnonymous({ subject: 'Ông Nguyễn Văn Bìn', body: 'hỏi' })).toBe(true);
  expect(isAnonymous({ subject: 'Ông Nguyễn Văn B', body: 'ình hỏi' })).toBe(true);
  expect(isAnonymous({ answer: [...blocksOf('Ông Nguyễn Văn B'), ...blocksOf('ình')] })).toBe(true);
  const pictures = ['Nguyễn Văn B', 'ình'].map((alternativeText) => ({ type: 'image', alternativeText }));
  expect(isAnonymous({ answer: pictures })).toBe(true);
  expect(isAnonymous({ answer: [{ type: 'image', alternativeText: 'Nguyễn Văn B', caption: 'ình' }] })).toBe(
    true,
  );
});

const holds = (askerName: string, body: string) =>
  !answerFacts(type, question({ askerName, body }), now).anonymous;

test.each<[string, string, boolean]>([
  ['Bình', 'ông Bình hỏi', true],
  ['Hà', 'bà Hà hỏi', false],
  ['Bình An', 'ong Binh An hoi', false],
  ['Bình Anh', 'ong Binh Anh hoi', true],
  ['Đỗ Đức Đạt', 'ong Do Duc Dat hoi', true],
  [' Bình ', 'ông Bình', true],
  ['BÌNH', 'ông bình', true],
  ['Bình', 'ông B\u200Bình', true],
  ['a+b(c)', 'thư a+b(c) đây', true],
  ['a+b(c)', 'thư aab(c) đây', false],
])('R27 "%s" stands in "%s": %s', (name, body, is) => {
  expect(holds(name, body)).toBe(is);
});

test.each<[string, string, boolean]>([
  ['12345678', 'số 1234-5678', true],
  ['1234567', 'số 123-4567', false],
  ['84123456', 'số 12 34 56', true],
  ['12840345', 'số 1284 0345', true],
  ['0987840123', 'gọi 9878 40123', true],
  ['Số 1234567890', 'mã 123 456 789 0', true],
  ['Phòng 1234567890', 'mã 123 456 789 0', false],
  ['(0987) 654-321.', 'gọi 987654321', true],
  ['Số nhà 12 ngõ 34 đường 5678 xã', 'mã 1234 5678', false],
])('R27 the number "%s" stands in "%s": %s', (askerPhone, body, is) => {
  expect(!answerFacts(type, question({ askerPhone, body }), now).anonymous).toBe(is);
});

test.each([
  '0987654321',
  '0987.654.321',
  '098 765 4321',
  '(098) 765-4321',
  '+84 987 654 321',
  '84-987-654-321',
  '0987–654–321',
  '0987 / 654 / 321',
])('R27 the number written %s is found', (written) => {
  expect(isAnonymous({ body: `Xin gọi ${written}, cảm ơn` })).toBe(false);
});

test.each<[string, SealedContent['fields']]>([
  ['in the text', { body: 'Thư: Binh@Cong-Dan.example.' }],
  [
    'behind a link',
    { answer: paragraph({ type: 'link', url: 'mailto:binh@cong-dan.example', children: [text('thư')] }) },
  ],
])('R27 an e-mail %s is found', (_, fields) => {
  expect(isAnonymous(fields)).toBe(false);
});

test('R27 an address is found, and so is what stands in the source', () => {
  expect(isAnonymous({ body: 'Nhà tôi ở số 7 ngõ kín' })).toBe(false);
  expect(isAnonymous({ answerSource: 'Đơn của Nguyễn Văn Bình' })).toBe(false);
});

test.each([
  'Ông Nguyễn Văn Bìnhh hỏi',
  'Theo Nghị định 23/2015/NĐ-CP, hồ sơ 987 trang, 654 bản',
  'Gửi tới bộ phận một cửa, điện thoại 0900 000 000',
])('R27 "%s" gives nobody away', (body) => {
  expect(isAnonymous({ body })).toBe(true);
});

test('R27 who left nothing of himself is given away by nothing', () => {
  const nobody = { askerName: null, askerPhone: '', askerEmail: ' ', askerAddress: 'ba' };
  expect(answerFacts(type, question({ ...nobody, body: 'ba ba ba' }), now).anonymous).toBe(true);
});

test('R27 a number is found however its digits are set apart', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^0[35789]\d{8}$/),
      fc.array(fc.constantFrom('', '.', ' ', '-', '. ', ' - '), { minLength: 10, maxLength: 10 }),
      (number, gaps) => {
        const written = [...number].map((digit, index) => `${digit}${gaps[index]}`).join('');
        const fields = { askerPhone: number, body: `Gọi ${written}nhé` };
        expect(answerFacts(type, question(fields), now).anonymous).toBe(false);
      },
    ),
  );
});

test.each<[string | null, boolean]>([
  ['2026-11-24T01:59:59.000Z', true],
  ['2026-11-24T02:00:00.000Z', true],
  ['2026-11-24T02:00:00.001Z', false],
  [null, true],
])('R27 received at %s: past is %s', (receivedAt, past) => {
  expect(answerFacts(type, question({ receivedAt }), now).receiptPast).toBe(past);
});

test.each<[SealedValue, boolean]>([
  [null, false],
  [[], false],
  [paragraph(text('  ')), false],
  [paragraph(text('Nộp tại một cửa.')), true],
])('R27 %j is an answer: %s', (answer, is) => {
  expect(answerFacts(type, question({ answer }), now).answered).toBe(is);
  expect(isAnswerBegun(type, question({ answer }))).toBe(is);
});

test.each<[string | null, boolean]>([
  ['question', false],
  ['suggestion', false],
  ['complaint', true],
  ['denunciation', true],
  [null, false],
])('R27 the category %s is one for citizen reception: %s', (category, is) => {
  expect(answerFacts(type, question({ category }), now).complaint).toBe(is);
});

describe('R27 an editor may say less of who asked than he wished, never more', () => {
  const wishes = ['name-shown', 'name-withheld', 'not-public'] as const;

  test.each(wishes.flatMap((wish) => wishes.map((said) => [wish, said] as const)))(
    'he wished %s, the content says %s',
    (wish, said) => {
      const content = question({ ...asker, publicity: said, askerShown: asker.askerName });
      const facts = answerFacts(type, content, now, { identities: [asker.askerName], wish });
      const named = wish === 'name-shown' && said === 'name-shown';
      const nothing = wish === 'not-public' || said === 'not-public';
      expect(facts).toMatchObject({ anonymous: named, askerAllows: !nothing });
    },
  );
});

test('R17 a question belongs to the field that it names; what is no question to none', () => {
  expect(fieldOfQuestion(type, question({ field: 'land' }))).toBe('land');
  expect(fieldOfQuestion(type, question({ field: null }))).toBeNull();
  expect(fieldOfQuestion(article, question({ field: 'land' }))).toBeNull();
  expect(isAnswerBegun(article, question({ answer: 'x' }))).toBe(false);
  const facts = answerFacts(article, question({ ...asker, body: asker.askerName }), now);
  expect(facts).toEqual({
    receiptPast: true,
    answered: true,
    complaint: false,
    anonymous: true,
    askerAllows: true,
  });
});
