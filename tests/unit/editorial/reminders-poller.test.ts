import { poll } from '../../../src/plugins/editorial/server/src/jobs/poller';

const moment = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('R23 the first look is at once, one thing after the other; what fails keeps nothing else from being done', async () => {
  const seen: string[] = [];
  const failures: unknown[] = [];
  const poller = poll(
    [
      async () => {
        await moment(20);
        seen.push('first');
      },
      () => Promise.reject(new Error('no')),
      async () => seen.push('third'),
    ],
    (error) => failures.push(error),
  );
  await moment(60);
  expect([seen, failures.map(String)]).toEqual([['first', 'third'], ['Error: no']]);
  await poller.stop();
});

test('R23 stopping waits for what is under way, and begins nothing more', async () => {
  const seen: string[] = [];
  const slow = (name: string) => async () => {
    await moment(30);
    seen.push(name);
  };
  const poller = poll([slow('first'), slow('second')], () => undefined);
  await moment(5);
  await poller.stop();
  expect(seen).toEqual(['first']);
  await moment(60);
  expect(seen).toEqual(['first']);
});
