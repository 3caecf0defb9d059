import type { Core } from '@strapi/strapi';
import type { Context } from '../../../../../common/http';
import { pageQuery, pagination, parsed } from '../../../../../common/input';
import { service } from '../context/services';

/** The working days without any update, for whoever is signed in to the panel. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    await service(strapi, 'caller').panelPerson();
    const query = parsed(pageQuery, ctx.query);
    const { rows, total } = await service(strapi, 'quiet-days').list(query);
    ctx.body = { data: rows, meta: { pagination: pagination(query, total) } };
  },
});
