import type { Portal } from '../../support/portal';
import { codesOf, reasonsOf } from './support';

/**
 * The act is refused with reasons, and neither the public nor the database sees a trace of it.
 * @param touched tables that Strapi itself writes meanwhile
 */
export async function expectRefused(
  portal: Portal,
  send: () => PromiseLike<{ status: number; body: unknown }>,
  expected: { status: number; code: string },
  touched: string[] = [],
) {
  const snapshot = async () => {
    const tables = Object.entries(await portal.snapshot());
    return Object.fromEntries(tables.filter(([table]) => !touched.includes(table)));
  };
  const before = await snapshot();
  const answer = (await send()) as Parameters<typeof codesOf>[0];
  expect({ status: answer.status, codes: codesOf(answer) }).toEqual({
    status: expected.status,
    codes: expect.arrayContaining([expected.code]),
  });
  for (const reason of reasonsOf(answer)) {
    expect(reason).toEqual({
      code: expect.any(String),
      article: expect.stringMatching(/^Đ\d/),
      message: expect.any(String),
    });
  }
  expect(await snapshot()).toEqual(before);
}
