import type { NoticeWords } from '../../../src/plugins/editorial/server/src/domain/notice-words';

/** The subject, then the body line by line. */
export const read = ({ subject, body }: NoticeWords, language: 'vi' | 'en') => [
  subject[language],
  ...body[language].split('\n'),
];

/** Words that a line must hold; the rest of its wording is free. A line of which nothing is said must be there. */
export type Lines = readonly (string | readonly string[])[];

export function expectLines(notice: NoticeWords, language: 'vi' | 'en', lines: Lines) {
  const found = read(notice, language);
  expect(found).toHaveLength(lines.length);
  for (const [at, words] of lines.entries()) {
    expect(found[at]?.length).toBeGreaterThan(5);
    for (const word of [words].flat()) expect(found[at]).toContain(word);
  }
}
