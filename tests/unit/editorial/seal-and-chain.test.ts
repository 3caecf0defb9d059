import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  type ChainedEntry,
  chainStart,
  firstBreak,
  hashEntry,
  type LedgerEntry,
} from '../../../src/plugins/editorial/server/src/domain/chain';
import {
  type SealedContent,
  type SealedValue,
  sealOf,
} from '../../../src/plugins/editorial/server/src/domain/seal';

/** Field names as schemas have them; inherited words such as toString among them. */
const fieldName = fc.oneof(
  fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/),
  fc.constantFrom('toString', 'valueOf'),
);
const value: fc.Arbitrary<SealedValue> = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<SealedValue>;
const content: fc.Arbitrary<SealedContent> = fc.record({
  type: fc.constant('api::article.article'),
  documentId: fc.string({ minLength: 1 }),
  fields: fc.dictionary(fieldName, value),
});

/** The same object with its keys in another order. */
const shuffled = (given: SealedContent): SealedContent => ({
  fields: Object.fromEntries(Object.entries(given.fields).reverse()),
  documentId: given.documentId,
  type: given.type,
});

const isEmpty = (given: SealedValue | undefined) =>
  given === null || given === undefined || (Array.isArray(given) && given.length === 0);

describe('the seal', () => {
  test('R4 does not depend on the order of fields', () => {
    fc.assert(fc.property(content, (given) => expect(sealOf(shuffled(given))).toBe(sealOf(given))));
  });

  test('R4 is another one as soon as any field is another one', () => {
    fc.assert(
      fc.property(content, fieldName, value, (given, field, other) => {
        const before = Object.hasOwn(given.fields, field) ? given.fields[field] : undefined;
        fc.pre(JSON.stringify(before) !== JSON.stringify(other) && !(isEmpty(before) && isEmpty(other)));
        // -0 and 0 are one number in JSON.
        fc.pre(!(before === 0 && other === 0));
        expect(sealOf({ ...given, fields: { ...given.fields, [field]: other } })).not.toBe(sealOf(given));
      }),
    );
  });

  test('R4 belongs to one document', () => {
    fc.assert(
      fc.property(content, fc.string(), (given, documentId) => {
        fc.pre(documentId !== given.documentId);
        expect(sealOf({ ...given, documentId })).not.toBe(sealOf(given));
      }),
    );
  });

  test('R4 stays what it is when a type gets a new, empty field', () => {
    fc.assert(
      fc.property(content, fc.constantFrom<SealedValue>(null, []), (given, empty) => {
        fc.pre(!('later' in given.fields));
        expect(sealOf({ ...given, fields: { ...given.fields, later: empty } })).toBe(sealOf(given));
      }),
    );
  });

  test('R4 version 1 is what it was: a change of the form needs a new version', () => {
    const given = {
      type: 'api::article.article',
      documentId: 'abc',
      fields: { title: 'Đại hội', kind: 'news', unit: null },
    };
    expect(sealOf(given)).toBe('v1:b3c22bed9d1d71ad3838638f0fa3b417c16e4fe417da90b3b84e2e71688518ee');
  });
});

const entry: fc.Arbitrary<Omit<LedgerEntry, 'sequence'>> = fc.record({
  at: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  actorKey: fc.string(),
  actorName: fc.string(),
  office: fc.option(fc.string()),
  verb: fc.string(),
  subjectType: fc.option(fc.string()),
  subjectId: fc.option(fc.string()),
  dossierId: fc.option(fc.nat()),
  cycle: fc.option(fc.nat()),
  revision: fc.option(fc.nat()),
  fromState: fc.option(fc.string()),
  toState: fc.option(fc.string()),
  comment: fc.option(fc.string()),
  details: fc.dictionary(fc.string(), fc.string()),
});

function chainOf(entries: readonly Omit<LedgerEntry, 'sequence'>[]): ChainedEntry[] {
  let previousHash = chainStart;
  return entries.map((given, index) => {
    const numbered = { ...given, sequence: index + 1 };
    const hash = hashEntry(numbered, previousHash);
    const chained = { ...numbered, previousHash, hash };
    previousHash = hash;
    return chained;
  });
}

describe('the ledger', () => {
  test('a chain as written holds, whole and from any point', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 8 }), fc.nat(), (entries, at) => {
        const chain = chainOf(entries);
        expect(firstBreak(chain)).toBeNull();
        const from = at % chain.length;
        expect(firstBreak(chain.slice(from + 1), chain[from])).toBeNull();
      }),
    );
  });

  test('any changed field of any entry is found, at that entry', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.string({ minLength: 1 }),
        (entries, at, more) => {
          const chain = chainOf(entries);
          const target = chain[at % chain.length] as ChainedEntry;
          target.actorName += more;
          expect(firstBreak(chain)).toEqual({ sequence: target.sequence, why: 'content' });
        },
      ),
    );
  });

  test('an entry taken out, or two exchanged, is found', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 3, maxLength: 6 }), fc.nat(), (entries, at) => {
        const chain = chainOf(entries);
        const index = at % (chain.length - 1);
        const without = chain.filter((_one, position) => position !== index);
        expect(firstBreak(without)).toEqual({ sequence: index + 1, why: 'gap' });
        const exchanged = [...chain];
        [exchanged[index], exchanged[index + 1]] = [
          chain[index + 1] as ChainedEntry,
          chain[index] as ChainedEntry,
        ];
        expect(firstBreak(exchanged)).not.toBeNull();
      }),
    );
  });

  test('an entry rewritten with a fitting hash is found at its successor', () => {
    const chain = chainOf(
      [1, 2, 3].map((n) => ({
        at: new Date(0).toISOString(),
        actorKey: `k${n}`,
        actorName: '',
        office: null,
        verb: 'edit',
        subjectType: null,
        subjectId: null,
        dossierId: null,
        cycle: null,
        revision: null,
        fromState: null,
        toState: null,
        comment: null,
        details: {},
      })),
    );
    const second = chain[1] as ChainedEntry;
    const { hash: _hash, previousHash, ...content } = { ...second, comment: 'khác' };
    chain[1] = { ...content, previousHash, hash: hashEntry(content, previousHash) };
    expect(firstBreak(chain)).toEqual({ sequence: 3, why: 'predecessor' });
  });
});

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('R4 a seal is what it was when it was given: the SHA-256 of the canonical form, empty values left out', () => {
  const given: SealedContent = {
    type: 't',
    documentId: 'd',
    fields: { title: 'Xã', none: null, list: [], text: '', kept: [null] },
  };
  const form = '{"documentId":"d","fields":{"kept":[null],"text":"","title":"Xã"},"type":"t","version":1}';
  expect(sealOf(given)).toBe(`v1:${sha256(form)}`);
});

test('R29 the hash of an entry stays what it is: over its canonical form and its predecessor', () => {
  expect(chainStart).toBe('0000000000000000000000000000000000000000000000000000000000000000');
  const entry = { sequence: 1, verb: 'approve', details: {} } as unknown as LedgerEntry;
  const form = `{"details":{},"format":1,"previousHash":"${chainStart}","sequence":1,"verb":"approve"}`;
  expect(hashEntry(entry, chainStart)).toBe(sha256(form));
});
