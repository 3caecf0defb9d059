import type { Core } from '@strapi/strapi';
import { readingFrom } from '../../../../../common/transaction';
import type { OfficeCode, Text } from '../../../../../regulation';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { fieldOfQuestion } from '../domain/answer-facts';
import { inForce } from '../domain/authority';
import type { SealedContent } from '../domain/seal';
import type { Actor } from '../domain/types';
import { authorityOn } from '../stores/appointments';
import { accountOf } from './account-access';

/** A member of the board with the offices that he holds today. */
export interface AssigneeRow {
  userId: number;
  name: string;
  offices: readonly Text[];
}

export interface Assignees {
  /**
   * The person of a panel account to whom work can be assigned: his account is open, and he holds an office today with
   * authority. Null where there is none (article 4, second duty; article 6, chapter II).
   */
  person(userId: number | null | undefined): Promise<Actor | null>;
  /**
   * Whether somebody is gone, by his key: his account is locked or deleted, or he holds no office today. Whose authority
   * only rests until he confirms is not.
   */
  isGone(key: string): Promise<boolean>;
  /** Whether a person's appointment names the field of a question today, with authority (article 6, chapter II, officials). */
  answersFor(person: Actor, content: SealedContent): boolean;
  /** All of whom {@link person} says the same, or those of them who hold one office; in the order of their names. Bounded. */
  list(office?: OfficeCode): Promise<AssigneeRow[]>;
}

export default ({ strapi }: { strapi: Core.Strapi }): Assignees => {
  const today = () => service(strapi, 'clock').today();
  const active = (person: Actor) => inForce(person, today()).filter(({ suspended }) => !suspended);

  return {
    async person(userId) {
      if (!userId) return null;
      const actor = await service(strapi, 'actors').ofPanelUser(userId);
      return active(actor).length > 0 ? actor : null;
    },
    async isGone(key) {
      const actor = await service(strapi, 'actors').ofPanelUser(accountOf(key).id);
      return inForce(actor, today()).length === 0;
    },
    answersFor(person, content) {
      const field = fieldOfQuestion(service(strapi, 'item').rules(content), content);
      return field !== null && active(person).some(({ fieldIds }) => fieldIds.includes(field));
    },
    async list(office) {
      const { offices } = regulationOf(strapi);
      const held = await authorityOn(await readingFrom(strapi), today());
      const accounts = await service(strapi, 'actors').panelAccounts(held.map(({ userId }) => userId));
      return accounts.flatMap(({ id, name, open }) => {
        const codes = new Set(held.filter(({ userId }) => userId === id).map((one) => one.office));
        if (!open || (office && !codes.has(office))) return [];
        return [{ userId: id, name, offices: [...codes].map((code) => offices[code].label) }];
      });
    },
  };
};
