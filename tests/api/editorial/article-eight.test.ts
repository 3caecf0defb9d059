import type { Portal } from '../../support/portal';
import { pixel } from './files-support';
import { actOn, at, draftIn, entriesOf, staffedPortal } from './staffed';
import { act, article, attestation, codesOf, done, dossierOf, isPublic, itemIn, news } from './support';

const document = 'api::legal-document.legal-document';
const hour = 3_600_000;
const longAgo = '2026-10-01T09:00:00+07:00';
const fromNow = (hours: number) => new Date(Date.now() + hours * hour);

let portal: Portal;
let numbered = 400;
beforeAll(async () => {
  portal = await staffedPortal();
});
afterAll(() => portal.stop());

/** A document of the commune with its original, as the office files it. */
async function documentOf(more: object = {}): Promise<string> {
  const office = await portal.panel('office');
  const info = JSON.stringify({ alternativeText: 'Bản chụp' });
  const file = await done(
    office.post('/upload').attach('files', pixel, 'ban-chinh.png').field('fileInfo', info),
  );
  numbered += 1;
  return draftIn(portal, 'office', document, {
    number: String(numbered),
    symbol: 'QĐ-UBND',
    documentType: 'decision',
    abstract: 'Về việc phê duyệt kế hoạch',
    issuedBy: 'commune-committee',
    issuer: 'UBND xã Lạc Long',
    signer: 'Vũ Đình Khải',
    signerPost: 'Chủ tịch',
    signedAt: '2026-10-01',
    archivePlace: 'Văn phòng, tủ 1',
    original: file.body[0].id,
    ...more,
  });
}

const conference = (more: object = {}) =>
  news('Hội nghị tổng kết', { kind: 'conference', eventStart: longAgo, eventEnd: longAgo, ...more });

/** The rows of the list of reasons that are owed. */
async function owing(): Promise<number[]> {
  const office = await portal.panel('office');
  const { body } = await done(office.get('/editorial/dossiers?owed=true&pageSize=100'));
  return body.data.map((row: { id: number }) => row.id);
}

describe('R23 R24 R25 without the date that starts its clock an item is not submitted', () => {
  test.each<[string, string, () => object, string]>([
    ['R23 news without an event date', article, () => news('Tin', { eventStart: null }), 'ngày diễn ra'],
    ['R25 a conference without its end', article, () => conference({ eventEnd: null }), 'kết thúc'],
  ])('%s', async (_what, uid, data, named) => {
    const documentId = await draftIn(portal, 'official', uid, data());
    const before = await portal.snapshot();
    const answer = await actOn(portal, 'official', { uid, documentId }, 'submit', { attestation });
    expect([answer.status, codesOf(answer)]).toEqual([422, ['trigger-date']]);
    expect(answer.body.error.message).toContain(named);
    expect(await portal.snapshot()).toEqual(before);
  });

  test('R24 a document of the commune without the date on it', async () => {
    const documentId = await documentOf({ signedAt: null });
    const before = await portal.snapshot();
    const item = { uid: document, documentId };
    const answer = await actOn(portal, 'office', item, 'submit', { attestation });
    expect([answer.status, codesOf(answer)]).toEqual([422, ['valid', 'trigger-date']]);
    expect(answer.body.error.message).toContain('ngày ký ban hành');
    expect(await portal.snapshot()).toEqual(before);
  });
});

describe('R23 R24 R25 late is published all the same, and the missing reason is listed as owed', () => {
  async function publishedLate(uid: string, documentId: string, provider: string) {
    const item = { uid, documentId };
    await done(actOn(portal, provider, item, 'submit', { attestation }));
    await done(actOn(portal, 'office', item, 'forward'));
    const { body } = await done(actOn(portal, 'chief', item, 'approve', { publish: true }));
    expect(body.data).toMatchObject({
      state: 'published',
      deadline: { status: 'met-late' },
      lateReason: null,
      lateReasonOwed: true,
    });
    expect(await owing()).toContain(body.data.id);
    await done(actOn(portal, 'office', item, 'explain-delay', { lateReason: 'Mất điện' }));
    expect(await owing()).not.toContain(body.data.id);
  }

  test('R23 news', async () => {
    const data = news('Tin đăng muộn', { eventStart: longAgo });
    await publishedLate(article, await draftIn(portal, 'official', article, data), 'official');
  });

  test('R24 a document of the commune', async () => {
    await publishedLate(document, await documentOf(), 'office');
  });

  test('R25 a conference', async () => {
    await publishedLate(article, await draftIn(portal, 'official', article, conference()), 'official');
  });
});

describe('R24 a document that may not be released', () => {
  const basis = { comment: 'Không công khai', legalBasis: 'Luật Tiếp cận thông tin 2016, Điều 6' };

  test('R24 is closed by the Chief, with the legal basis on the ledger; then it owes nothing', async () => {
    const documentId = await documentOf();
    const item = { uid: document, documentId };
    const before = await portal.snapshot();
    const nothing = await actOn(portal, 'chief', item, 'close');
    expect([nothing.status, codesOf(nothing)]).toEqual([422, ['comment', 'legal-basis']]);
    const blank = await actOn(portal, 'chief', item, 'close', { ...basis, legalBasis: '  ' });
    expect([blank.status, codesOf(blank)]).toEqual([422, ['legal-basis']]);
    for (const name of ['office', 'culture', 'official', 'deputy']) {
      const answer = await actOn(portal, name, item, 'close', basis);
      expect([name, answer.status, codesOf(answer)[0]]).toEqual([name, 403, 'not-your-duty']);
    }
    expect(await portal.snapshot()).toEqual(before);
    const { body } = await done(actOn(portal, 'chief', item, 'close', basis));
    expect(body.data).toMatchObject({ state: 'closed', lateReasonOwed: false, allowedActions: ['erase'] });
    expect((await entriesOf(portal, documentId)).at(-1)).toMatchObject({
      verb: 'close',
      details: { legalBasis: basis.legalBasis },
    });
    expect(await owing()).not.toContain(body.data.id);
    const answer = await actOn(portal, 'chief', item, 'approve', { publish: true });
    expect(answer.status).toBe(409);
  });

  test('R24 not once it is public, and no other kind is', async () => {
    const documentId = await documentOf({ signedAt: new Date().toISOString().slice(0, 10) });
    const item = { uid: document, documentId };
    await done(actOn(portal, 'office', item, 'submit', { attestation }));
    await done(actOn(portal, 'office', item, 'forward'));
    await done(actOn(portal, 'chief', item, 'approve', { publish: true }));
    const answer = await actOn(portal, 'chief', item, 'close', basis);
    expect([answer.status, codesOf(answer)]).toEqual([409, ['wrong-state', 'never-public']]);
    const other = await act(portal, 'chief', await itemIn(portal, 'submitted'), 'close', basis);
    expect([other.status, codesOf(other)]).toEqual([409, ['wrong-kind']]);
  });
});

describe('R25 a report before the end is news, and does not discharge the conference', () => {
  const underWay = () => ({
    kind: 'conference',
    eventStart: fromNow(-1).toISOString(),
    eventEnd: fromNow(1).toISOString(),
  });

  test('R25 it is neither posted nor approved for posting at once; once it is over it is, in time', async () => {
    const documentId = await itemIn(portal, 'awaiting-approval', 'Hội nghị đang họp', underWay());
    const before = await portal.snapshot();
    const atOnce = await act(portal, 'chief', documentId, 'approve', { publish: true });
    expect([atOnce.status, codesOf(atOnce)]).toEqual([409, ['event-over']]);
    expect(await portal.snapshot()).toEqual(before);
    await done(act(portal, 'chief', documentId, 'approve'));
    const posted = await act(portal, 'office', documentId, 'publish');
    expect([posted.status, codesOf(posted)]).toEqual([409, ['event-over']]);
    expect(await isPublic(portal, documentId)).toBe(false);
    await at(portal, fromNow(2), () => done(act(portal, 'office', documentId, 'publish')));
    expect((await dossierOf(portal, documentId)).deadline.status).toBe('met');
  });

  test('R25 nor is it scheduled for a time before its end', async () => {
    const documentId = await itemIn(portal, 'approved', 'Hội nghị hẹn giờ', underWay());
    const publishAt = (hours: number) => ({ publishAt: fromNow(hours).toISOString() });
    const early = await act(portal, 'office', documentId, 'schedule', publishAt(0.5));
    expect([early.status, codesOf(early)]).toEqual([422, ['publish-time']]);
    await done(act(portal, 'office', documentId, 'schedule', publishAt(1.5)));
    const byHand = await act(portal, 'office', documentId, 'publish', publishAt(1.5));
    expect([byHand.status, codesOf(byHand)]).toEqual([409, ['event-over']]);
  });

  test('R25 news of the same event has a limit of its own, and leaves the conference open', async () => {
    const event = underWay();
    const report = await itemIn(portal, 'draft', 'Hội nghị toàn xã', event);
    const first = await itemIn(portal, 'published', 'Khai mạc hội nghị', { ...event, kind: 'news' });
    expect((await dossierOf(portal, first)).deadline.status).toBe('met');
    const open = await dossierOf(portal, report);
    expect(open).toMatchObject({ kind: 'conference', madePublicAt: null, deadline: { rule: { days: 2 } } });
  });
});
