import type { Core } from '@strapi/strapi';
import { service as editorial } from '../../../../editorial/server/src/context/services';
import { regulationOf } from '../../../../editorial/server/src/context/settings';
import { activeOn } from '../../../../editorial/server/src/domain/authority';
import type { SealedContent } from '../../../../editorial/server/src/domain/seal';
import type { Dossier } from '../../../../editorial/server/src/stores/dossiers';

export interface Units {
  /**
   * Which unit deals with a question: that of whom it is assigned to, as his appointment names it; else what its field is
   * called; else the office, which assigns it. Never who that is.
   */
  answering(dossier: Dossier, content: SealedContent | null): Promise<string>;
}

export default ({ strapi }: { strapi: Core.Strapi }): Units => {
  async function nameOf(type: string, name: string, documentId: string): Promise<string | null> {
    const row: Record<string, string> | null = await strapi.db
      .query(type)
      .findOne({ select: [name], where: { documentId } });
    return row?.[name] ?? null;
  }

  return {
    async answering({ assigneeKey }, content) {
      const { unitRecord, fieldRecord, offices } = regulationOf(strapi);
      const [kind, id] = assigneeKey?.split(':') ?? [];
      if (kind === 'panel') {
        const assignee = await editorial(strapi, 'actors').ofPanelUser(Number(id));
        const [unit] = activeOn(assignee, editorial(strapi, 'clock').today()).flatMap(
          ({ unitIds }) => unitIds,
        );
        const named = unit ? await nameOf(unitRecord.type, unitRecord.name, unit) : null;
        if (named) return named;
      }
      const field = content?.fields.field;
      const called =
        typeof field === 'string' ? await nameOf(fieldRecord.type, fieldRecord.name, field) : null;
      return called ?? offices.office.label.vi;
    },
  };
};
