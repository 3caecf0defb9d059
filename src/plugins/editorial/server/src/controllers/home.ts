import type { Core } from '@strapi/strapi';
import type { Context } from '../../../../../common/http';
import { service } from '../context/services';

/** What the panel's first page shows besides the desk. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The week's calendar is everybody's; what is due in it is for those who hold an office. */
  async week(ctx: Context) {
    const caller = service(strapi, 'caller');
    await caller.panelPerson();
    ctx.body = { data: await service(strapi, 'week').now(await caller.holdsOffice()) };
  },
});
