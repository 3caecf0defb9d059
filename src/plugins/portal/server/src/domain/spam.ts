import type { Text } from '../../../../../regulation';

/** What came in, as far as it is looked at for spam. */
export interface Sent {
  subject: string;
  body: string;
  /** A field that people do not see; programs fill it in. */
  trap: string;
}

/** Why something is held until a person has looked at it. It is never thrown away by itself. */
export const spamReasons = {
  trap: { vi: 'Ô ẩn dành cho máy đã được điền', en: 'The hidden field was filled in' },
  links: { vi: 'Có quá nhiều liên kết', en: 'Too many links' },
  phrases: { vi: 'Có cụm từ quảng cáo thường gặp', en: 'Phrases known from advertising' },
  script: { vi: 'Phần lớn không phải chữ Latinh', en: 'Mostly not in Latin letters' },
  repeated: { vi: 'Lặp lại vô nghĩa', en: 'Meaningless repetition' },
} as const satisfies Record<string, Text>;

export type SpamReason = keyof typeof spamReasons;

const mostLinks = 2;
const link = /(?:https?:\/\/|www\.)\S+/giu;

/** As spam writes them, folded: without accents, in small letters. */
const phrases = [
  'backlink',
  'casino',
  'ca do bong da',
  'dich vu seo',
  'kiem tien online',
  'link vao nha cai',
  'nha cai uy tin',
  'no hu doi thuong',
  'rut tien ve tay',
  'tai xiu online',
  'vay tien nhanh',
  'viagra',
  'xo so truc tuyen',
];

/** Fewer letters than these say nothing of the script. */
const fewLetters = 20;

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

/** From so many words on a text that says anything has more than an eighth of different ones. */
const manyWords = 30;
const leastDifferent = 1 / 8;

function isRepetitive(words: string): boolean {
  const all = words.trim().split(' ');
  return all.length >= manyWords && new Set(all).size < all.length * leastDifferent;
}

/** What speaks for spam; empty: nothing does. Pure. */
export function spamIn({ subject, body, trap }: Sent): SpamReason[] {
  const text = `${subject}\n${body}`;
  const words = ` ${folded(text)} `;
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  const found: Record<SpamReason, boolean> = {
    trap: trap.trim() !== '',
    links: (text.match(link) ?? []).length > mostLinks,
    phrases: phrases.some((phrase) => words.includes(` ${phrase} `)),
    script: letters.length >= fewLetters && latin.length * 2 < letters.length,
    repeated: /(.)\1{29,}/su.test(body.replace(/\s/gu, '')) || isRepetitive(folded(body)),
  };
  return (Object.keys(found) as SpamReason[]).filter((reason) => found[reason]);
}
