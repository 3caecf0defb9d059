import { type Answer, send } from '../answer';
import { change, newContent } from '../content';
import type { Slot } from '../world';
import { idOf, nobody, outcome, type Perform, type Stage, settle } from './act';

const base = (slot: Slot) => `/content-manager/collection-types/${slot.uid}`;

/** These ways lead past the process: nobody publishes or takes down by them, not the Chief either. */
const pastTheProcess = ['publish', 'unpublish'];

const query = ({ random }: Stage) =>
  random.weighted([
    [8, ''],
    [1, '?locale=vi'],
    [1, '?locale=en'],
    [1, '?status=published'],
    [1, '?locale=*'],
  ]);

/** Saves the form of an entry. */
export const write: Perform = async (stage) => {
  const { world, who, slot, random } = stage;
  const body = change(world, slot.uid, random);
  if (!slot.documentId) return outcome(stage, await createIn(stage, slot));
  return outcome(
    stage,
    await send(world, who, 'put', `${base(slot)}/${slot.documentId}${query(stage)}`, { body }),
  );
};

async function createIn({ world, who, random }: Stage, slot: Slot): Promise<Answer> {
  const body = newContent(world, slot.uid, random);
  return settle(slot, await send(world, who, 'post', base(slot), { body }));
}

/** A new entry in a place, whatever stood there; that stays in the portal. */
export const createAnew: Perform = async (stage) => outcome(stage, await createIn(stage, stage.slot));

/** The buttons of one entry. */
export const button: Perform = async (stage) => {
  const { world, who, slot, random } = stage;
  const named = random.pick([
    'publish',
    'unpublish',
    'discard',
    'clone',
    'auto-clone',
    'delete',
    'publish-new',
  ]);
  const at = `${base(slot)}/${idOf(slot)}`;
  const body = named === 'unpublish' ? { discardDraft: random.chance(0.5) } : change(world, slot.uid, random);
  if (named === 'delete') return outcome(stage, await send(world, who, 'delete', `${at}${query(stage)}`));
  if (named === 'publish-new') {
    const answer = await send(world, who, 'post', `${base(slot)}/actions/publish${query(stage)}`, { body });
    return { ...outcome(stage, answer), never: true };
  }
  if (named.endsWith('clone')) {
    const url = `${base(slot)}/${named}/${idOf(slot)}`;
    const answer = await send(world, who, 'post', url, { body: newContent(world, slot.uid, random) });
    return outcome(stage, settle(slot, answer));
  }
  const answer = await send(world, who, 'post', `${at}/actions/${named}${query(stage)}`, { body });
  return pastTheProcess.includes(named) ? { ...outcome(stage, answer), never: true } : outcome(stage, answer);
};

/** The buttons of a list, on several entries. */
export const bulk: Perform = async (stage) => {
  const { world, who, slot, random } = stage;
  const others = world.slots.filter(
    (other) => other.uid === slot.uid && other.documentId && random.chance(0.2),
  );
  const touched = [...new Set([slot, ...others])];
  const documentIds = touched.map(idOf);
  if (random.chance(0.1)) documentIds.push(nobody);
  const named = random.pick(['bulkPublish', 'bulkUnpublish', 'bulkDelete']);
  const answer = await send(world, who, 'post', `${base(slot)}/actions/${named}${query(stage)}`, {
    body: { documentIds },
  });
  // With nothing public among them there is nothing to take down, and Strapi says so by doing nothing.
  return { answers: [answer], touched };
};
