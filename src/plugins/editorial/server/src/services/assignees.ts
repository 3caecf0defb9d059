import type { Core } from '@strapi/strapi';
import { service } from '../context/services';
import { fieldOfQuestion } from '../domain/answer-facts';
import { inForce } from '../domain/authority';
import type { SealedContent } from '../domain/seal';
import type { Actor } from '../domain/types';

export interface Assignees {
  /**
   * The person of a panel account to whom work can be assigned: his account is open, and he holds an office today with
   * authority. Null where there is none (article 4, second duty; article 6, chapter II).
   */
  person(userId: number | null | undefined): Promise<Actor | null>;
  /** Whether a person's appointment names the field of a question today, with authority (article 6, chapter II, officials). */
  answersFor(person: Actor, content: SealedContent): boolean;
}

export default ({ strapi }: { strapi: Core.Strapi }): Assignees => {
  const active = (person: Actor) =>
    inForce(person, service(strapi, 'clock').today()).filter(({ suspended }) => !suspended);

  return {
    async person(userId) {
      if (!userId) return null;
      const actor = await service(strapi, 'actors').ofPanelUser(userId);
      return active(actor).length > 0 ? actor : null;
    },
    answersFor(person, content) {
      const field = fieldOfQuestion(service(strapi, 'item').rules(content), content);
      return field !== null && active(person).some(({ fieldIds }) => fieldIds.includes(field));
    },
  };
};
