import type { Core } from '@strapi/strapi';
import type { Context } from '../../../../../common/http';
import { service } from '../context/services';

/** The people of the board: to whom work can be assigned, and what the Chief makes an appointment of. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async assignees(ctx: Context) {
    const reader = await service(strapi, 'caller').officeHolder();
    const mayAppoint = service(strapi, 'appointments').mayAppoint(reader);
    ctx.body = { data: await service(strapi, 'assignees').list(), meta: { mayAppoint } };
  },
  async accounts(ctx: Context) {
    const reader = await service(strapi, 'caller').panelPerson();
    const { accounts, ...choices } = await service(strapi, 'appointments').choices(reader);
    ctx.body = { data: accounts, meta: choices };
  },
});
