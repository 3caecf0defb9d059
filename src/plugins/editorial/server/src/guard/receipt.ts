import type { Core } from '@strapi/strapi';
import { refuse } from '../../../../../common/refusal';
import { service } from '../context/services';
import { publishedType, regulationOf } from '../context/settings';
import { authorityOf } from '../domain/authority';
import type { SealedContent, SealedValue } from '../domain/seal';
import type { Actor } from '../domain/types';

/**
 * Another time of receipt is given to a question by those alone who take questions in: the limit of article 8(đ) runs from
 * it. Gives what the ledger is to say of the change; nothing where there is none.
 * @throws 403 with the article that gives the act to others
 */
export function receiptMoved(
  strapi: Core.Strapi,
  actor: Actor,
  before: SealedContent,
  after: SealedContent,
): { receipt?: { from: SealedValue; to: SealedValue } } {
  const { answer, kind } = publishedType(strapi, after.type) ?? {};
  if (!answer || !kind) return {};
  const [from, to] = [before, after].map(({ fields }) => fields[answer.receivedAt] ?? null) as [
    SealedValue,
    SealedValue,
  ];
  if (from === to) return {};
  const regulation = regulationOf(strapi);
  const { who, article, label: verbLabel } = regulation.upkeep.receipt;
  const authority = authorityOf(regulation, actor, service(strapi, 'clock').today(), {
    who,
    article,
    verbLabel,
    dossier: null,
    ...('always' in kind ? { delegable: kind.always } : {}),
  });
  return authority.held ? { receipt: { from, to } } : refuse(403, authority.reasons);
}
