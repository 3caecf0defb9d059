import type { Core } from '@strapi/strapi';
import type { Context } from '../../../../../common/http';
import { parsed } from '../../../../../common/input';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { processBody } from './process-input';

/** The versions of the process: read by all who hold an office, decided by the Chief. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    await service(strapi, 'caller').officeHolder();
    const { kinds, stages, offices } = regulationOf(strapi);
    const versions = await service(strapi, 'processes').list();
    const today = service(strapi, 'clock').today();
    const { version } = await service(strapi, 'processes').on(today);
    const mayDecide = await service(strapi, 'upkeep').may('process');
    ctx.body = { data: versions, meta: { inForce: version, mayDecide, kinds, stages, offices } };
  },
  async create(ctx: Context) {
    await service(strapi, 'caller').panelPerson();
    const order = parsed(processBody, ctx.request.body);
    ctx.body = { data: await service(strapi, 'processes').decide(order) };
    ctx.status = 201;
  },
});
