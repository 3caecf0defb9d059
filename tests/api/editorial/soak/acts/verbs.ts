import { panelNames } from '../../../../support/people';
import { attestation } from '../../support';
import { type Answer, ask, send } from '../answer';
import { duties, moves, posters } from '../checks/duties';
import { newContent } from '../content';
import { isMember, isPanel, type Slot, type Who, type World } from '../world';
import { type DossierRow, dossierAt, idOf, outcome, type Perform, type Stage, settle } from './act';

/** Verbs of the panel's buttons. */
const verbs = [
  'submit',
  'recall',
  'forward',
  'return',
  'reject',
  'approve',
  'publish',
  'hide',
  'withdraw',
  'explain-delay',
  'schedule',
  'unschedule',
  'record-sent',
  'assign',
  'pass-on',
  'redirect',
  'answer-privately',
  'merge',
  'close',
  'erase',
];
/** Verbs of the process that are no buttons, and words that are no verbs. */
const noVerbs = [
  'import',
  'create',
  'edit',
  'correct',
  'discard',
  'abandon',
  'move-deadline',
  'toString',
  '..',
];

/** Does a verb in the panel. */
export async function press(
  world: World,
  who: Who,
  slot: Slot,
  verb: string,
  body: object = {},
): Promise<Answer> {
  const dossier = await dossierAt(world, slot);
  return send(world, who, 'post', `/editorial/dossiers/${dossier?.id ?? 0}/${verb}`, { body });
}

/** Creates a draft as somebody would: in the panel, or through the API. */
export async function create(world: World, who: Who, slot: Slot, content: object): Promise<Answer> {
  const answer = isPanel(who)
    ? await send(world, who, 'post', `/content-manager/collection-types/${slot.uid}`, { body: content })
    : await send(world, who, 'post', `/api/${slot.plural}`, { body: { data: content } });
  return settle(slot, answer);
}

/** Hands in as its provider would. */
const handIn = (world: World, who: Who, slot: Slot, body: object) =>
  isMember(who)
    ? send(world, who, 'post', `/api/${slot.plural}/${idOf(slot)}/submit`, { body })
    : press(world, who, slot, 'submit', body);

const writers: readonly Who[] = ['office', 'culture', 'radio', 'official', 'union', 'deputy', 'chief'];
const outsiders: readonly Who[] = ['collaborator', 'collaborator2'];
const editors: readonly Who[] = ['office', 'culture', 'radio'];

/** Brings an item one step further on its way, as those whose duty it is would: so that there is something to attack. */
export const advance: Perform = async (stage) => {
  const { world, slot, random } = stage;
  const dossier = await dossierAt(world, slot);
  if (!dossier || isOver(dossier)) {
    const who =
      slot.uid === article && random.chance(0.5) ? random.pick(outsiders) : random.pick(suppliers(slot));
    return outcome(stage, await create(world, who, slot, newContent(world, slot.uid, random)));
  }
  return outcome(stage, await step(stage, dossier));
};

const article = 'api::article.article';
/** From here nothing goes on, unless it was public; from what is erased never. */
const final = new Set(['rejected', 'answered', 'passed-on', 'closed']);
const isOver = ({ state, ever_public: wasPublic }: DossierRow) =>
  state === 'erased' || (final.has(state) && !wasPublic);

const suppliers = ({ uid }: Slot): readonly Who[] =>
  uid === 'api::question.question' ? ['office', 'culture', 'chief'] : writers;

async function step(stage: Stage, dossier: DossierRow): Promise<Answer> {
  const { world, slot, random } = stage;
  const { state, kind } = dossier;
  const provider = world.whoIs(dossier.assignee_key ?? dossier.provider_key) ?? 'office';
  if (kind === 'statistics' && dossier.sent_at === null && random.chance(state === 'approved' ? 0.8 : 0.2)) {
    return press(world, 'office', slot, 'record-sent', { sentNumber: '12/BC-UBND' });
  }
  switch (state) {
    case 'draft':
    case 'returned':
      if (random.chance(0.1))
        return press(world, 'office', slot, 'assign', { assignee: world.idOf('official') });
      return handIn(world, provider, slot, {
        attestation,
        source: random.chance(0.3) ? 'Nguồn bổ sung' : null,
      });
    case 'submitted':
      return press(world, random.pick(editors), slot, 'forward');
    case 'awaiting-approval':
      return press(world, random.chance(0.75) ? 'chief' : 'deputy', slot, 'approve', {
        ...approval(stage),
        ...(random.chance(0.8) ? { revision: dossier.revision } : {}),
      });
    case 'approved':
      if (random.chance(0.3)) return press(world, 'office', slot, 'schedule', { publishAt: soon(stage) });
      return press(world, random.chance(0.8) ? 'office' : 'chief', slot, 'publish');
    case 'scheduled':
      return press(world, 'office', slot, random.chance(0.3) ? 'unschedule' : 'publish');
    case 'hidden':
      return press(world, 'chief', slot, random.chance(0.7) ? 'publish' : 'withdraw', { comment: 'Xong' });
    default:
      return send(
        world,
        random.pick(editors),
        'put',
        `/content-manager/collection-types/${slot.uid}/${idOf(slot)}`,
        {
          body: newContent(world, slot.uid, random),
        },
      );
  }
}

const soon = ({ world, random }: Stage) =>
  new Date(world.now.getTime() + (1 + random.int(600)) * 60_000).toISOString();

const approval = (stage: Stage) =>
  stage.random.weighted([
    [4, {}],
    [5, { publish: true }],
    [1, { publishAt: soon(stage) }],
  ]);

/** What some verbs need besides a comment. */
function particulars({ world, random }: Stage): Record<string, unknown> {
  return {
    publishAt: new Date(world.now.getTime() + (random.int(900) - 100) * 60_000).toISOString(),
    sentAt: new Date(world.now.getTime() - (random.int(900) - 100) * 60_000).toISOString(),
    assignee: random.chance(0.8) ? world.idOf(random.pick(panelNames)) : 99_999,
    body: random.pick(['UBND huyện', ' ']),
    into: 1 + random.int(40),
    complaint: random.pick(['complaint', 'denunciation']),
    legalBasis: random.pick(['Điều 6 Luật Tiếp cận thông tin', '']),
  };
}

/** Something that could come along with a verb: mostly fitting, at times not. */
function body(stage: Stage): object {
  const { random } = stage;
  const given: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(particulars(stage))) if (random.chance(0.4)) given[name] = value;
  if (random.chance(0.7)) given.comment = random.pick(['Được', 'Chưa rõ', ' ', '', null, 'x'.repeat(4000)]);
  if (random.chance(0.5)) given.attestation = { ...attestation, noSecret: random.chance(0.9) };
  if (random.chance(0.5)) given.publish = random.chance(0.7);
  if (random.chance(0.1)) given.decision = random.pick(['5/QĐ-BBT', ' ', 5]);
  if (random.chance(0.1)) given.ground = random.pick(['state-secret', 'personal-data', 'x']);
  if (random.chance(0.2)) given.lateReason = random.pick(['Mất điện', ' ', 'Chờ ý kiến']);
  if (random.chance(0.2)) given.source = random.pick(['Nguồn khác', '']);
  if (random.chance(0.2)) given.revision = 1 + random.int(4);
  if (random.chance(0.05))
    given[random.pick(['state', 'seal', 'actor', 'decision', '__proto__'])] = 'published';
  if (random.chance(0.05)) given.comment = random.pick([5, {}, 'x'.repeat(6000), 'a\u0000b', '\ud800']);
  return given;
}

/** A verb that leads on from where the item stands, with all that it asks for, mostly by somebody whose duty it may be. */
async function fittingVerb(stage: Stage): Promise<Answer> {
  const { world, slot, random } = stage;
  const dossier = await dossierAt(world, slot);
  const leading = Object.keys(moves).filter(
    (name) => name !== 'erase' && verbs.includes(name) && moves[name]?.from.includes(dossier?.state ?? ''),
  );
  const named = leading.length > 0 ? random.pick(leading) : 'submit';
  const offices = (duties[named] ?? posters) as readonly Who[];
  const who = random.chance(0.8) ? random.pick(offices) : stage.who;
  const given = { ...particulars(stage), comment: 'Được', attestation, revision: dossier?.revision ?? 1 };
  return press(world, who, slot, named, given);
}

/** Any verb by anybody, with anything. */
export const verb: Perform = async (stage) => {
  const { world, who, slot, random } = stage;
  if (random.chance(0.5)) return outcome(stage, await fittingVerb(stage));
  const named = random.chance(0.95) ? random.pick(verbs) : random.pick(noVerbs);
  return outcome(stage, await press(world, who, slot, named, body(stage)));
};

/** An item is erased by a decision, or somebody tries to. */
export const eraseAll: Perform = async (stage) => {
  const { world, slot, random } = stage;
  const who = random.chance(0.6) ? 'chief' : stage.who;
  const order = {
    decision: random.pick(['45/QĐ-UBND', '45/QĐ-UBND', ' ']),
    ground: random.pick(['state-secret', 'personal-data', 'retention-expired']),
  };
  return outcome(stage, await press(world, who, slot, 'erase', order));
};

/** A collaborator's verbs over REST and GraphQL, by collaborators and by anybody. */
export const ownVerb: Perform = async (stage) => {
  const { world, slot, random } = stage;
  const who = random.chance(0.6) ? random.pick(outsiders) : stage.who;
  const action = random.pick(['submit', 'recall', 'explain-delay']);
  if (random.chance(0.5)) {
    const url = `/api/${slot.plural}/${idOf(slot)}/${action}`;
    return outcome(stage, await send(world, who, 'post', url, { body: body(stage) }));
  }
  const given = `attestation: { accurate: true, original: true, noSecret: ${random.chance(0.9)} }`;
  const call = {
    submit: `submitArticle(documentId: $id, ${given}, source: "Tại chỗ") { state allowedActions }`,
    recall: 'recallArticle(documentId: $id) { state }',
    'explain-delay': 'explainDelayArticle(documentId: $id, lateReason: "Chờ") { state }',
  }[action as 'submit'];
  return outcome(stage, await ask(world, who, `mutation ($id: ID!) { ${call} }`, { id: idOf(slot) }));
};

/** Two acts on one item at the same moment. */
export const race: Perform = async (stage) => {
  const { world, slot, random } = stage;
  const dossier = await dossierAt(world, slot);
  const one = () => {
    const named = random.weighted([
      [3, 'approve'],
      [2, 'publish'],
      [1, 'return'],
      [1, 'reject'],
      [1, 'hide'],
      [1, 'withdraw'],
    ]);
    const who = random.weighted<Who>([
      [4, 'chief'],
      [2, 'office'],
    ]);
    const url = `/editorial/dossiers/${dossier?.id ?? 0}/${named}`;
    return send(world, who, 'post', url, { body: { comment: 'Cùng lúc', publish: random.chance(0.5) } });
  };
  const edit = () =>
    send(world, 'office', 'put', `/content-manager/collection-types/${slot.uid}/${idOf(slot)}`, {
      body: newContent(world, slot.uid, random),
    });
  return outcome(stage, ...(await Promise.all([one(), random.chance(0.6) ? one() : edit()])));
};
