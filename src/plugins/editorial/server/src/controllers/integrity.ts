import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from '../../../../../common/http';
import { pageQuery, pagination, parsed } from '../../../../../common/input';
import { service } from '../context/services';

/**
 * What the sweeps found, for the office and for the technical operator, who has to mend it: names of documents and files, no
 * content.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    await service(strapi, 'caller').panelPerson();
    const caller = service(strapi, 'caller');
    if (!caller.operates() && !(await caller.holdsOffice())) throw new errors.ForbiddenError();
    const page = parsed(pageQuery, ctx.query);
    const { rows, total } = await service(strapi, 'integrity').list(page);
    ctx.body = { data: rows, meta: { pagination: pagination(page, total) } };
  },
});
