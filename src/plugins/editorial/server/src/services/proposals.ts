import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuse } from '../../../../../common/refusal';
import { inTransaction, readingFrom } from '../../../../../common/transaction';
import type { Article, Text } from '../../../../../regulation';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { refusalReason } from '../domain/reasons';
import {
  decideProposal,
  heldProposal,
  insertProposal,
  type Proposal,
  type ProposalState,
  proposalPage,
} from '../stores/proposals';

const subjectType = 'editorial.proposal';

/** A proposal as people see it. Instants are ISO 8601. */
export interface ProposalRow {
  id: number;
  at: string;
  by: string;
  article: Article;
  articleLabel: Text;
  text: string;
  state: ProposalState;
  answer: string | null;
  decidedAt: string | null;
  decidedBy: string | null;
}

export interface Proposals {
  /** A member of the board proposes to change an article of the regulation (article 11). @throws 403 to outsiders */
  propose(proposal: { article: Article; text: string }): Promise<ProposalRow>;
  /**
   * The Chief takes it up or not, and says why; what follows from it he does where limits, process and appointments are kept.
   * @throws 403 to anybody else; 404 where there is none; 409 where it is decided
   */
  decide(id: number, decision: { accepted: boolean; answer: string }): Promise<ProposalRow>;
  list(query: {
    state?: ProposalState;
    page: number;
    pageSize: number;
  }): Promise<{ rows: ProposalRow[]; total: number }>;
}

export default ({ strapi }: { strapi: Core.Strapi }): Proposals => {
  const clock = () => service(strapi, 'clock');
  const shown = ({ actorKey: _key, actorName, ...proposal }: Proposal): ProposalRow => ({
    ...proposal,
    at: proposal.at.toISOString(),
    by: actorName,
    articleLabel: regulationOf(strapi).articles[proposal.article],
    decidedAt: proposal.decidedAt?.toISOString() ?? null,
  });

  return {
    propose: ({ article, text }) =>
      inTransaction(strapi, async (work) => {
        const { actor, basis } = await service(strapi, 'upkeep').held(work, 'propose');
        const proposal = await insertProposal(work.trx, {
          at: clock().now(),
          actorKey: actor.key,
          actorName: actor.name,
          article,
          text,
        });
        await service(strapi, 'recorder').recordPlain(work, {
          actor,
          office: basis.office,
          verb: 'propose',
          subjectType,
          subjectId: String(proposal.id),
          details: { article },
        });
        return shown(proposal);
      }),
    decide: (id, { accepted, answer }) =>
      inTransaction(strapi, async (work) => {
        const { actor, basis } = await service(strapi, 'upkeep').held(work, 'decide-proposals');
        const proposal = await heldProposal(work.trx, id);
        if (!proposal) throw new errors.NotFoundError();
        if (proposal.state !== 'open') {
          return refuse(409, [refusalReason(regulationOf(strapi), 'proposal-decided')]);
        }
        const state = accepted ? 'accepted' : 'rejected';
        const decided = await decideProposal(work.trx, id, {
          state,
          answer,
          at: clock().now(),
          by: actor.name,
        });
        await service(strapi, 'recorder').recordPlain(work, {
          actor,
          office: basis.office,
          verb: 'decide-proposal',
          subjectType,
          subjectId: String(id),
          comment: answer,
          details: { article: proposal.article, state },
        });
        return shown(decided);
      }),
    async list(query) {
      const { rows, total } = await proposalPage(await readingFrom(strapi), query);
      return { rows: rows.map(shown), total };
    },
  };
};
