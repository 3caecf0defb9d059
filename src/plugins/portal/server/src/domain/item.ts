import type { Text } from '../../../../../regulation';
import { blockLines } from '../../../../editorial/server/src/domain/plain-text';
import { partsOf } from '../../../../editorial/server/src/domain/prose';
import type { SealedContent, SealedValue } from '../../../../editorial/server/src/domain/seal';
import { foldedText } from './fold';

type Values = SealedContent['fields'];

/** What of a public document outsiders find it by: public words alone. */
export interface PublicItem {
  /** Uid of the content type. */
  type: string;
  documentId: string;
  title: string;
  /** Counts as much as the title does: numbers as people write them, and what a document is about. */
  named: readonly string[];
  abstract: string;
  body: string;
  /** By these alone, as they are, a filter finds it: {@link numberKey}, {@link signerKeys}. */
  keys: readonly string[];
  sectionId: string | null;
  fieldId: string | null;
  documentType: string | null;
  /** Local year of signing, of what a report is about; null: the year in which it became public counts. */
  year: number | null;
  slug: string | null;
}

/** What a type says of itself. */
type Words = Pick<PublicItem, 'title' | 'abstract' | 'body'> &
  Partial<Pick<PublicItem, 'named' | 'keys' | 'documentType' | 'year' | 'slug'>>;

export interface SearchedType {
  /** How the type is called in addresses and answers. */
  code: string;
  /** The public fields that its words come from; none of them is private. */
  fields: readonly string[];
  words(values: Values, labels: Labels): Words;
}

/** What values of enumerations are called, in Vietnamese. */
export type Labels = Readonly<Record<string, Text>>;

/** Longer texts are found by their beginning, in UTF-16 units: a book of some hundred pages. */
const longestBody = 400_000;

const wordsOnly = { picture: () => '', link: (words: string) => words };

const text = (value: SealedValue | undefined): string =>
  value === null || value === undefined || typeof value === 'object' ? '' : String(value).trim();

const lines = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part.trim() !== '')
    .join('\n')
    .slice(0, longestBody);

const blocks = (value: SealedValue | undefined): string => lines(...blockLines(value, wordsOnly));

/** Some fields of each part of a repeated component, a line for each part. */
const parts = (value: SealedValue | undefined, ...fields: readonly string[]): string =>
  lines(...partsOf(value).map((part) => fields.map((field) => text(part[field])).join(' ')));

const yearOf = (day: SealedValue | undefined): number | null => Number(text(day).slice(0, 4)) || null;

/** By this a filter finds a document of some number, however its parts are joined. Pure. */
export const numberKey = (number: string): string => `@number ${foldedText(number)}`;

/** By all of these a filter finds what somebody signed. Pure. */
export const signerKeys = (signer: string): string[] =>
  [...new Set(foldedText(signer).split(' ').filter(Boolean))].map((word) => `@signer ${word}`);

/** A document's number as people write it: `12`, `12/2026`, `12/QĐ-UBND`, `12/2026/QĐ-UBND`. */
function numbersOf(number: string, symbol: string, year: number | null): string[] {
  const ofYear =
    year === null || number.includes('/') || /^\d{4}\b/.test(symbol) ? [] : [`${number}/${year}`];
  return [...ofYear.flatMap((one) => [one, `${one}/${symbol}`]), `${number}/${symbol}`];
}

/** The beginnings of a number at each of its parts. */
function beginningsOf(number: string): string[] {
  const pieces = number.split('/');
  return pieces.map((_, index) => pieces.slice(0, index + 1).join('/'));
}

function legalDocument(values: Values, labels: Labels): Words {
  const [number, symbol, documentType] = [
    text(values.number),
    text(values.symbol),
    text(values.documentType),
  ];
  const year = yearOf(values.signedAt);
  const numbers = numbersOf(number, symbol, year);
  const label = labels[documentType]?.vi ?? '';
  const abstract = text(values.abstract);
  const all = new Set([...numbers.flatMap(beginningsOf), symbol].map(numberKey));
  return {
    title: `${label} ${number}/${symbol}`.trim(),
    named: [...numbers, abstract],
    abstract,
    body: lines(text(values.issuer), text(values.signerPost), text(values.signer)),
    keys: [...all, ...signerKeys(text(values.signer))],
    documentType,
    year,
  };
}

/** Which public content is found, and by what. */
export const searchedTypes: Readonly<Record<string, SearchedType>> = {
  'api::article.article': {
    code: 'article',
    fields: ['title', 'summary', 'body'],
    words: ({ title, summary, body }) => ({
      title: text(title),
      abstract: text(summary),
      body: blocks(body),
    }),
  },
  'api::legal-document.legal-document': {
    code: 'legal-document',
    fields: ['number', 'symbol', 'documentType', 'abstract', 'issuer', 'signer', 'signerPost', 'signedAt'],
    words: legalDocument,
  },
  'api::statistics-report.statistics-report': {
    code: 'statistics-report',
    fields: ['title', 'period', 'summary', 'indicators'],
    words: ({ title, period, summary, indicators }) => ({
      title: text(title),
      named: [text(period)],
      abstract: text(summary),
      body: parts(indicators, 'name', 'value', 'unit', 'note'),
      year: yearOf(period),
    }),
  },
  'api::question.question': {
    code: 'question',
    fields: ['subject', 'body', 'answer'],
    words: ({ subject, body, answer }) => ({
      title: text(subject),
      abstract: text(body),
      body: blocks(answer),
    }),
  },
  'api::procedure.procedure': {
    code: 'procedure',
    fields: ['name', 'code', 'result', 'steps', 'documents', 'recipients', 'timeLimit', 'fee', 'legalBasis'],
    words: ({ name, code, result, steps, documents, recipients, timeLimit, fee, legalBasis }) => ({
      title: text(name),
      named: [text(code)],
      abstract: text(result),
      body: lines(
        parts(steps, 'title', 'description'),
        parts(documents, 'name', 'note'),
        ...[recipients, timeLimit, fee, legalBasis].map(text),
      ),
      keys: [numberKey(text(code))],
    }),
  },
  'api::procedure-result.procedure-result': {
    code: 'procedure-result',
    fields: ['year', 'throughMonth', 'source'],
    words: ({ year, throughMonth, source }) => ({
      title: `Kết quả giải quyết TTHC đến tháng ${text(throughMonth)}/${text(year)}`,
      named: ['Kết quả giải quyết thủ tục hành chính'],
      abstract: text(source),
      body: '',
      year: Number(text(year)) || null,
    }),
  },
  'api::page.page': {
    code: 'page',
    fields: ['title', 'slug', 'body'],
    words: ({ title, slug, body }) => ({
      title: text(title),
      abstract: '',
      body: blocks(body),
      slug: text(slug) || null,
    }),
  },
};

/** What a public version is found by; null for a type that is not searched. Pure. */
export function itemOf({ type, documentId, fields }: SealedContent, labels: Labels): PublicItem | null {
  const rules = searchedTypes[type];
  if (!rules) return null;
  return {
    type,
    documentId,
    named: [],
    keys: [],
    documentType: null,
    year: null,
    slug: null,
    ...rules.words(fields, labels),
    sectionId: text(fields.section) || null,
    fieldId: text(fields.field) || null,
  };
}

/** The uid of a type by its code. */
export const typeOfCode: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(searchedTypes).map(([uid, { code }]) => [code, uid]),
);

export const codeOf = (type: string): string => searchedTypes[type]?.code ?? type;
