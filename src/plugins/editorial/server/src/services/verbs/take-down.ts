import { service } from '../../context/services';
import { actorWords } from '../../domain/history-words';
import { hiddenNotice } from '../../domain/process-notices';
import { currentDossier } from '../../stores/dossiers';
import { panelLink } from '../notices';
import type { Act, VerbContext } from './types';

async function takeAway({ strapi, work, dossier }: VerbContext): Promise<void> {
  if (dossier.sealHash) await service(strapi, 'public-content').take(work, dossier.subject, dossier.sealHash);
}

/**
 * Takes the public version away at once; all else is kept (article 8: storage). The Chief is told at once of what another
 * hid: it may have been found to be secret (article 5, first power).
 */
export const hide: Act = async (context) => {
  await takeAway(context);
  const { actor, decision } = context;
  if (actor.channel !== 'system' && decision.basis.office !== 'chief') await tellChief(context);
  return { changes: {}, details: { seal: context.dossier.sealHash } };
};

async function tellChief({ strapi, work, actor, dossier, input }: VerbContext): Promise<void> {
  const chiefs = await service(strapi, 'recipients').ofOffice('chief');
  const at = service(strapi, 'clock').now().toISOString();
  await service(strapi, 'notices').post(
    work,
    chiefs.map((to) => ({
      topic: `hidden:${dossier.id}:${at}`,
      to,
      ...hiddenNotice(dossier.title, actorWords(actor.key, actor.name), input.comment ?? ''),
      link: panelLink(dossier.subject),
      dossierId: dossier.id,
    })),
  );
}

/** As {@link hide}, for good: what was hidden already has no public version left to take. */
export const withdraw: Act = async (context) => {
  const { strapi, work, dossier } = context;
  const now = service(strapi, 'clock').now();
  if (dossier.state === 'published') await takeAway(context);
  const current = await currentDossier(work.trx, dossier.subject);
  return {
    changes: { closedAt: now },
    details: { seal: dossier.sealHash, correctionUnderWay: current?.id !== dossier.id },
  };
};
