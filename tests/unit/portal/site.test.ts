import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { periodInWords } from '../../../src/common/report-period';
import { addressAt, addressedTypes, pathOf } from '../../../src/plugins/portal/server/src/domain/addresses';
import { blocksMarkup, pictureOf, safeLink } from '../../../src/plugins/portal/server/src/domain/site/blocks';
import { barChart } from '../../../src/plugins/portal/server/src/domain/site/chart';
import { html, Markup } from '../../../src/plugins/portal/server/src/domain/site/markup';
import { linksIn, placeAt } from '../../../src/plugins/portal/server/src/domain/site/places';
import {
  namesIn,
  parseTemplate,
  rendered,
} from '../../../src/plugins/portal/server/src/domain/site/template';
import {
  day,
  figure,
  fileSize,
  longDay,
  moment,
} from '../../../src/plugins/portal/server/src/domain/site/written';

const filled = (source: string, values: Record<string, unknown>, partials: Record<string, string> = {}) =>
  rendered(
    parseTemplate(source),
    values,
    Object.fromEntries(Object.entries(partials).map(([name, text]) => [name, parseTemplate(text)])),
  );

describe('ours: templates', () => {
  test.each([
    ['{{a}}', { a: '<b>"&\'' }, '&lt;b&gt;&quot;&amp;&#39;'],
    ['{{a}}', { a: new Markup('<b>') }, '<b>'],
    ['{{a}}{{b}}{{c}}{{d}}', { a: null, b: 0, c: {}, d: false }, '0false'],
    ['{{a.b}}', { a: { b: 1 } }, '1'],
    ['{{a.b}}|{{toString}}|{{a.constructor}}', { a: {} }, '||'],
    ['{{#l}}{{.}},{{/l}}', { l: [1, 2] }, '1,2,'],
    ['{{#l}}{{n}}{{m}} {{/l}}', { m: '!', l: [{ n: 1 }, { n: 2, m: '?' }] }, '1! 2? '],
    ['{{?l}}<ul>{{#l}}<li>{{.}}</li>{{/l}}</ul>{{/l}}', { l: [1, 2] }, '<ul><li>1</li><li>2</li></ul>'],
    ['{{?l}}x{{/l}}{{#l}}y{{/l}}{{^l}}none{{/l}}', { l: [] }, 'none'],
    ['{{^a}}none{{/a}}', { a: 0 }, ''],
    ['{{^a}}none{{/a}}', { a: '' }, 'none'],
    ['{{^a}}none{{/a}}', { a: new Markup('') }, 'none'],
    ['a\n  {{#x}}\nb\n  {{/x}}\nc', { x: true }, 'a\nb\nc'],
    ['{{! nothing }}a', {}, 'a'],
  ])('%j with %j is %j', (source, values, expected) => {
    expect(filled(source, values)).toBe(expected);
  });

  test('a template in another one sees its values; one that calls itself ends', () => {
    expect(filled('{{#l}}{{>row}}{{/l}}', { l: [1, 2] }, { row: '[{{.}}]' })).toBe('[1][2]');
    expect(() => filled('{{>a}}', {}, { a: '{{>a}}' })).toThrow(RangeError);
    expect(() => filled('{{>a}}', {})).toThrow(ReferenceError);
  });

  test.each(['{{#a}}', '{{/a}}', '{{#a}}{{#b}}{{/a}}{{/b}}', '{{}}', '{{a b}}', '{{#a}}{{/a}}{{/a}}'])(
    '%j is refused',
    (source) => {
      expect(() => parseTemplate(source)).toThrow(SyntaxError);
    },
  );

  test('whatever text is filled in, no tag and no quotation mark of it is left', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const inner = filled('<a title="{{x}}">{{x}}</a>', { x: given }).slice(
          '<a title="'.length,
          -'</a>'.length,
        );
        expect(inner.replace('">', '')).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe('ours: blocks as markup', () => {
  const text = (words: string, marks = {}) => ({ type: 'text', text: words, ...marks });
  const shown = (...blocks: unknown[]) => String(blocksMarkup(blocks)).trim();

  test.each([
    ['a paragraph', { type: 'paragraph', children: [text('a <b>\nc')] }, '<p>a &lt;b&gt;<br>c</p>'],
    ['an empty one', { type: 'paragraph', children: [text(' ')] }, ''],
    [
      'marks',
      { type: 'paragraph', children: [text('a', { bold: true, italic: true })] },
      '<p><em><strong>a</strong></em></p>',
    ],
    ['a heading', { type: 'heading', level: 1, children: [text('a')] }, '<h2>a</h2>'],
    ['a heading of no level', { type: 'heading', level: 'x onclick=y', children: [text('a')] }, '<h2>a</h2>'],
    ['a quote', { type: 'quote', children: [text('a')] }, '<blockquote>a</blockquote>'],
    ['code', { type: 'code', children: [text('<script>')] }, '<pre><code>&lt;script&gt;</code></pre>'],
    [
      'a list in a list',
      {
        type: 'list',
        format: 'ordered',
        children: [
          { type: 'list-item', children: [text('a')] },
          { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('b')] }] },
        ],
      },
      '<ol><li>a</li><li><ul><li>b</li></ul>\n</li></ol>',
    ],
    [
      'a link',
      {
        type: 'paragraph',
        children: [{ type: 'link', url: 'https://x.example/?a="b', children: [text('x')] }],
      },
      '<p><a href="https://x.example/?a=&quot;b">x</a></p>',
    ],
    [
      'a link that runs something',
      { type: 'paragraph', children: [{ type: 'link', url: ' JavaScript:alert(1)', children: [text('x')] }] },
      '<p>x</p>',
    ],
    ['a picture from elsewhere', { type: 'image', image: { url: 'https://x.example/a.png' } }, ''],
    [
      'a picture of ours',
      {
        type: 'image',
        image: { url: '/files/a.png', alternativeText: 'A "b"', width: 2, height: 1, caption: 'C' },
      },
      '<figure><img src="/files/a.png" alt="A &quot;b&quot;" width="2" height="1" loading="lazy" decoding="async"><figcaption>C</figcaption></figure>',
    ],
    ['what nobody knows', { type: 'iframe', children: [text('a')] }, ''],
  ])('%s', (_what, block, expected) => {
    expect(shown(block)).toBe(expected);
  });

  test('whatever the database holds, no element but those of texts comes out, and no handler', () => {
    const anything = fc.letrec((tie) => ({
      node: fc.record({
        type: fc.constantFrom(
          'paragraph',
          'heading',
          'list',
          'list-item',
          'quote',
          'code',
          'image',
          'link',
          'text',
          '<x>',
        ),
        text: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('"><script>alert(1)</script>')),
        url: fc.constantFrom(
          'javascript:a',
          'data:text/html,a',
          '//x',
          '/\\x',
          '"onload="a',
          'https://x.example/',
        ),
        level: fc.anything(),
        format: fc.anything(),
        image: fc.record({
          url: fc.constantFrom('/files/a"onerror="b', 'https://x/files/a', 1),
          mime: fc.anything(),
        }),
        children: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('node'), { maxLength: 3 })),
      }),
    })).node;
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), (blocks) => {
        const markup = String(blocksMarkup(blocks));
        const tags = [...markup.matchAll(/<\/?([^\s>]*)([^>]*)>/g)];
        for (const [, name, attributes] of tags) {
          expect(name).toMatch(/^(p|h[2-6]|ul|ol|li|blockquote|pre|code|figure|img|a|br)$/);
          expect(attributes?.replace(/"[^"]*"/g, '""')).toMatch(/^( (href|src|alt|loading|decoding)="")*$/);
        }
        expect(markup).not.toMatch(/(href|src)="(javascript|data|\/\/|\/\\)/i);
      }),
    );
  });

  test.each([
    ['/tin-bai/a', '/tin-bai/a'],
    ['#a', '#a'],
    ['mailto:a@x.example', 'mailto:a@x.example'],
    ['//x.example', null],
    ['/\\x.example', null],
    ['javascript:a', null],
    ['data:text/html,a', null],
    ['x', null],
    [null, null],
  ])('a link to %j leads to %j', (given, expected) => {
    expect(safeLink(given)).toBe(expected);
  });

  test('a picture has its other sizes, the smallest first; other files are none', () => {
    const formats = {
      small: { url: '/files/s.png', width: 500 },
      thumbnail: { url: '/files/t.png', width: 200 },
    };
    const picture = pictureOf({ url: '/files/a.png', mime: 'image/png', width: 900, height: 600, formats });
    expect(picture?.smaller.map(({ width }) => width)).toEqual([200, 500]);
    expect(pictureOf({ url: '/files/a.pdf', mime: 'application/pdf' })).toBeNull();
    expect(pictureOf(null)).toBeNull();
  });
});

describe('ours: dates and figures as Vietnamese people write them', () => {
  test('an instant is told by the local day, whatever the zone of the server', () => {
    expect(day('2026-11-30T17:00:00.000Z')).toEqual({ iso: '2026-11-30T17:00:00.000Z', text: '01/12/2026' });
    expect(day('2026-12-01')).toEqual({ iso: '2026-12-01', text: '01/12/2026' });
    expect(day('x')).toBeNull();
    expect(day(null)).toBeNull();
    expect(moment('2026-11-30T17:05:09.000Z')?.text).toBe('01/12/2026 00:05');
    expect(moment('2026-11-30T17:05:09.000Z', 'second')?.text).toBe('01/12/2026 00:05:09');
    expect(longDay(new Date('2026-11-30T17:00:00Z'), 'vi')).toBe('Thứ Ba, 01/12/2026');
    expect(longDay(new Date('2026-11-30T17:00:00Z'), 'en')).toBe('Tuesday, 01/12/2026');
  });

  test.each([
    [1234.5, 'vi', '1.234,5'],
    ['812.400', 'vi', '812,4'],
    [1234.5, 'en', '1,234.5'],
    [0, 'vi', '0'],
    [null, 'vi', ''],
    ['x', 'vi', ''],
  ] as const)('%j in %s is %j', (value, language, expected) => {
    expect(figure(value, language)).toBe(expected);
  });

  test.each([
    ['2026', 'Năm 2026', 'Year 2026'],
    ['2026-H1', '6 tháng đầu năm 2026', 'First half of 2026'],
    ['2026-H2', '6 tháng cuối năm 2026', 'Second half of 2026'],
    ['2026-Q3', 'Quý III năm 2026', 'Quarter 3 of 2026'],
    ['2026-09', 'Tháng 9 năm 2026', 'Month 9 of 2026'],
    ['2026-13', '2026-13', '2026-13'],
  ])('the period %s is %j, %j', (value, vietnamese, english) => {
    expect(periodInWords(value, 'vi')).toBe(vietnamese);
    expect(periodInWords(value, 'en')).toBe(english);
  });

  test('a file has its size', () => {
    expect([0.2, 340.4, 1250, null].map((size) => fileSize(size, 'vi'))).toEqual([
      '1 KB',
      '340 KB',
      '1,3 MB',
      '',
    ]);
  });

  test('the longest bar fills its line, and none is longer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 9 }),
        (values) => {
          const chart = String(
            barChart(
              'x',
              values.map((value) => ({ label: '<', value, text: '&' })),
            ),
          );
          const lengths = [...chart.matchAll(/bar__value" width="([\d.]+)"/g)].map(([, length]) =>
            Number(length),
          );
          expect(Math.max(...lengths)).toBe(Math.max(...values) > 0 ? 100 : 0);
          expect(chart).not.toMatch(/<<|>&</);
        },
      ),
    );
  });
});

describe('R34 addresses of the site', () => {
  test('every item is found again at its address, in both languages', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...addressedTypes),
        fc.string({ unit: 'grapheme', minLength: 1 }).filter((key) => key.trim() !== ''),
        (type, key) => {
          const path = pathOf({ type, documentId: 'x', slug: key });
          expect(addressAt(path)).toEqual({ type, key });
          expect(placeAt(path)).toMatchObject({ language: 'vi', place: { kind: 'item', type, key } });
          expect(placeAt(`/en${path}`)).toMatchObject({
            language: 'en',
            path,
            place: { kind: 'item', type, key },
          });
        },
      ),
    );
  });

  test.each([
    '/admin',
    '/api/articles',
    '/tin-bai/',
    '/tin-bai/a/b',
    '/tin-bai/%',
    '//',
    '/trang',
    '/enx',
    '/files/a',
  ])('%s is nothing of the site', (path) => {
    expect(placeAt(path).place).toBeNull();
  });

  test.each(['vi', 'en'] as const)('what pages link to is there (%s)', (language) => {
    const { page: _none, ...links } = linksIn(language);
    for (const link of Object.values(links)) {
      expect(placeAt(link)).toMatchObject({ language, place: expect.anything() });
    }
  });
});

describe('ours: the files of the site', () => {
  const root = path.resolve(__dirname, '../../../public');
  const pages = readdirSync(path.join(root, 'pages')).map((file) => ({
    file,
    source: readFileSync(path.join(root, 'pages', file), 'utf8'),
  }));
  const words = (language: string): Record<string, string> =>
    JSON.parse(readFileSync(path.join(root, 'words', `${language}.json`), 'utf8'));

  test('both languages have the same words, with the same gaps', () => {
    const gaps = (all: Record<string, string>) =>
      Object.fromEntries(
        Object.entries(all).map(([name, text]) => [name, [...text.matchAll(/\{\w+\}/g)].map(String).sort()]),
      );
    expect(gaps(words('en'))).toEqual(gaps(words('vi')));
  });

  test.each(pages)(
    '$file: every word is there, every value in a quoted attribute, nothing runs in it',
    ({ source }) => {
      const { values, partials } = namesIn(parseTemplate(source));
      const known = words('vi');
      const asked = values.filter((name) => name.startsWith('t.')).map((name) => name.slice(2));
      expect(asked.filter((name) => known[name] === undefined)).toEqual([]);
      expect(partials.filter((name) => !pages.some(({ file }) => file === `${name}.html`))).toEqual([]);
      expect(source).not.toMatch(/=\{\{|\son\w+=|\sstyle=|<style|<script(?![^>]*\ssrc=)/);
    },
  );

  test('no file of the site asks anybody else for anything', () => {
    const assets = readdirSync(path.join(root, 'assets'), { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile(),
    );
    const texts = assets.map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
    const called = [...texts, ...pages.map(({ source }) => source)].flatMap(
      (text) => text.match(/https?:\/\/[^\s"'<]+/g) ?? [],
    );
    expect(called.filter((url) => !url.startsWith('http://www.w3.org/'))).toEqual([]);
  });

  test('markup escapes what is put into it, but markup', () => {
    expect(String(html`<p>${'<'}${html`<b>`}${['&', null, false]}</p>`)).toBe('<p>&lt;<b>&amp;</p>');
  });
});
