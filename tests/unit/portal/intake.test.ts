import fc from 'fast-check';
import { callerKey, callerNetwork } from '../../../src/plugins/portal/server/src/domain/address';
import { type Cycle, progressOf } from '../../../src/plugins/portal/server/src/domain/progress';
import { spamIn } from '../../../src/plugins/portal/server/src/domain/spam';
import { hashOfCode, trackingCode } from '../../../src/plugins/portal/server/src/domain/tracking-code';
import { regulation, type State } from '../../../src/regulation';

describe('R27 the tracking code', () => {
  test('R27 each receipt has one of 26 letters of 32, the same each time, and another under another secret', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), fc.string(), (one, other, secret) => {
        const code = trackingCode(secret, one);
        expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{6}-){4}[0-9A-HJKMNP-TV-Z]{2}$/);
        expect(trackingCode(secret, one)).toBe(code);
        expect(trackingCode(`${secret}.`, one)).not.toBe(code);
        if (one !== other) expect(trackingCode(secret, other)).not.toBe(code);
      }),
    );
  });

  test('R27 every letter of it varies: none is always the same', () => {
    const codes = Array.from({ length: 400 }, (_, at) => trackingCode('s', String(at)).replaceAll('-', ''));
    for (let place = 0; place < 26; place += 1) {
      expect(new Set(codes.map((code) => code[place])).size).toBeGreaterThan(24);
    }
  });

  test('R27 however it was typed it is the same; what is none has no hash', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const code = trackingCode('secret', id);
        const misread = code.replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase();
        const typed = [
          code.toLowerCase(),
          code.replaceAll('-', ' '),
          ` ${code.replaceAll('-', '')} `,
          misread,
        ];
        expect(new Set(typed.map(hashOfCode))).toEqual(new Set([hashOfCode(code)]));
        expect(hashOfCode(code.slice(1))).toBeNull();
        expect(hashOfCode(`${code}0`)).toBeNull();
        expect(hashOfCode(code.replace(/^./, 'U'))).toBeNull();
      }),
    );
  });
});

const plain = { subject: 'Cấp lại sổ hộ khẩu', body: 'Xin hỏi cấp lại ở đâu ạ?', trap: '' };

test.each<[string, Partial<typeof plain>, string[]]>([
  ['a plain question', {}, []],
  ['two links', { body: 'Xem https://a.example và http://b.example giúp tôi' }, []],
  ['three links', { body: 'http://a.b http://c.d www.e.f' }, ['links']],
  ['a link in the subject counts', { subject: 'http://a.b', body: 'http://c.d www.e.f' }, ['links']],
  ['the trap', { trap: 'x' }, ['trap']],
  ['an empty trap', { trap: '  ' }, []],
  ['a phrase without accents', { body: 'nha cai uy tin so 1' }, ['phrases']],
  ['the same with accents and signs', { body: 'Nhà.Cái – UY TÍN!' }, ['phrases']],
  ['part of another word', { body: 'Hỏi về đường Casinova trong xã' }, []],
  ['Cyrillic', { subject: 'Привет', body: 'Здравствуйте, купите наши товары' }, ['script']],
  ['a foreign word', { body: 'Tôi có giấy tờ tiếng Nga (паспорт), xin hỏi chứng thực ở đâu?' }, []],
  ['30 letters of one kind', { body: `a${'!'.repeat(30)}` }, ['repeated']],
  ['29 of them', { body: `a${'!'.repeat(29)}` }, []],
  ['one word again and again', { body: 'mua ngay '.repeat(16) }, ['repeated']],
  ['all of it', { body: 'casino http://a.b http://c.d www.e.f', trap: 'x' }, ['trap', 'links', 'phrases']],
])('R27 %s: %j is held for %j', (_, more, reasons) => {
  expect(spamIn({ ...plain, ...more })).toEqual(reasons);
});

test('R27 spam is looked for in reasonable time, whatever was sent', () => {
  const started = performance.now();
  for (const part of ['a', 'ab ', 'http://', 'é', ' ', '😀', 'aab']) {
    spamIn({ ...plain, body: part.repeat(5000).slice(0, 5000) });
  }
  expect(performance.now() - started).toBeLessThan(2000);
});

describe('R32 R27 a caller is told from others without his address being kept', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['', ''],
  ])('R27 %s is %s', (address, network) => {
    expect(callerNetwork(address)).toBe(network);
  });

  test('R27 the key changes with the day and the secret, and does not hold the address', () => {
    const key = callerKey('s', '2026-12-01', '203.0.113.7');
    expect(callerKey('s', '2026-12-01', '203.0.113.7')).toBe(key);
    expect(callerKey('s', '2026-12-02', '203.0.113.7')).not.toBe(key);
    expect(callerKey('t', '2026-12-01', '203.0.113.7')).not.toBe(key);
    expect(key).not.toContain('203');
  });
});

const at = (state: State, wasPublic = false): Cycle => ({ state, wasPublic });

test.each<[string, Cycle[], string]>([
  ['just opened', [at('draft')], 'taken-in'],
  ['returned to whoever answers', [at('returned')], 'taken-in'],
  ['handed in', [at('submitted')], 'awaiting-approval'],
  ['approved', [at('approved')], 'awaiting-approval'],
  ['public', [at('published', true)], 'answered'],
  ['public, a correction under way', [at('published', true), at('draft')], 'answered'],
  ['hidden after it was public', [at('hidden', true)], 'answered'],
  ['privately', [at('answered')], 'answered'],
  ['passed on', [at('passed-on')], 'passed-on'],
  ['closed', [at('closed')], 'closed'],
  ['rejected', [at('rejected')], 'closed'],
  ['erased after it was public', [at('superseded', true), at('erased', true)], 'erased'],
  ['a correction that was discarded', [at('published', true), at('discarded')], 'answered'],
])('R27 %s: %j is %s', (_, cycles, progress) => {
  expect(progressOf(cycles, false)).toBe(progress);
});

test('R27 a duplicate is merged; in every state of the process he reads something', () => {
  expect(progressOf([at('closed')], true)).toBe('merged');
  for (const state of Object.keys(regulation.states) as State[]) {
    expect(typeof progressOf([at(state)], false)).toBe('string');
  }
});
