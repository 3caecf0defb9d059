import type { Core, UID } from '@strapi/strapi';
import type { Text } from '../../../../../regulation';
import { regulationOf } from '../../../../editorial/server/src/context/settings';
import type { Named, NamedSection } from '../domain/groups';

/** More units or sections than a commune has. */
const most = 500;

/** What items are grouped by, in the order in which people read it. */
export interface Names {
  kinds: Named[];
  units: Named[];
  sections: NamedSection[];
  objectives: Named[];
}

const plain = (text: unknown): Text => ({ vi: String(text), en: String(text) });

/** Kinds and objectives from the regulation; units and sections as the commune has them now. */
export async function namesOf(strapi: Core.Strapi): Promise<Names> {
  const { kinds, objectives, unitRecord, sectionRecord } = regulationOf(strapi);
  const rowsOf = (type: UID.ContentType): Promise<Record<string, unknown>[]> =>
    strapi.db.query(type).findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }], limit: most });
  const units = await rowsOf(unitRecord.type);
  const sections = await rowsOf(sectionRecord.type);
  return {
    kinds: Object.entries(kinds).map(([id, label]) => ({ id, label })),
    objectives: Object.entries(objectives).map(([id, { label }]) => ({ id, label })),
    units: units.map((unit) => ({ id: String(unit.documentId), label: plain(unit[unitRecord.name]) })),
    sections: sections.map((section) => ({
      id: String(section.documentId),
      label: plain(section[sectionRecord.name]),
      objective: String(section[sectionRecord.objective]),
    })),
  };
}
