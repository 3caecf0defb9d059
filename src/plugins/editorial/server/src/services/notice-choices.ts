import type { Core } from '@strapi/strapi';
import { refuse } from '../../../../../common/refusal';
import { inTransaction, readingFrom } from '../../../../../common/transaction';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { inForce } from '../domain/authority';
import { choiceFaults, choicesOf, type NoticeChoice } from '../domain/notice-choices';
import type { Actor } from '../domain/types';
import { saveChoices, switchedOff } from '../stores/notice-choices';

export interface NoticeChoices {
  /** What a person is told of by the offices that he holds, and what of it is also mailed. */
  of(reader: Actor): Promise<NoticeChoice[]>;
  /**
   * Keeps what he chose; groups that he does not name stay as they are. It holds for what he is told from now on.
   * @throws 422 with each group that cannot be switched off; then nothing is kept
   */
  choose(reader: Actor, mail: Readonly<Record<string, boolean>>): Promise<NoticeChoice[]>;
}

export default ({ strapi }: { strapi: Core.Strapi }): NoticeChoices => {
  const choices: NoticeChoices = {
    async of(reader) {
      const offices = inForce(reader, service(strapi, 'clock').today()).map(({ office }) => office);
      const off = await switchedOff(await readingFrom(strapi), [reader.key]);
      return choicesOf(regulationOf(strapi).noticeGroups, offices, off.get(reader.key));
    },
    async choose(reader, mail) {
      const faults = choiceFaults(regulationOf(strapi), mail);
      if (faults.length > 0) return refuse(422, faults);
      await inTransaction(strapi, ({ trx }) =>
        saveChoices(trx, reader.key, mail, service(strapi, 'clock').now()),
      );
      return choices.of(reader);
    },
  };
  return choices;
};
