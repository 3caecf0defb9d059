import { factories } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Standing } from '../services/legal-document';

const UID = 'api::legal-document.legal-document';

interface PublicRow {
  documentId: string;
}

interface Answer<Data> {
  data: Data;
  meta: object;
}

/** Reading adds to each document whether it is in force today, and what others do to it: neither is stored. */
export default factories.createCoreController(UID, ({ strapi }) => {
  const withStanding = async <Row extends PublicRow>(rows: readonly Row[]) => {
    const standings: Map<string, Standing> = await strapi
      .service(UID)
      .standings(rows.map(({ documentId }) => documentId));
    return rows.map((row) => ({ ...row, ...standings.get(row.documentId) }));
  };

  return {
    async find(ctx: Context) {
      const answer: Answer<PublicRow[]> = await super.find(ctx);
      return { ...answer, data: await withStanding(answer.data) };
    },
    async findOne(ctx: Context) {
      const answer: Answer<PublicRow> | undefined = await super.findOne(ctx);
      if (!answer?.data) return answer;
      const [data] = await withStanding([answer.data]);
      return { ...answer, data };
    },
  };
});
