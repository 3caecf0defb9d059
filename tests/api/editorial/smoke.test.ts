import { type Portal, startPortal } from '../../support/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterAll(() => portal.stop());

test('R34 articles are readable', async () => {
  const answer = await portal.http.get('/api/articles');
  expect(answer.status).toBe(200);
  console.log(JSON.stringify(answer.body).slice(0, 800));
});
