import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context } from '../../../../../common/http';
import { parsed } from '../../../../../common/input';
import { service } from '../context/services';
import { ledgerCheckQuery, ledgerExportQuery, ledgerQuery } from './ledger-input';

/** The ledger as its readers look through it, check it and take it out. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const reading = () => service(strapi, 'ledger-reading');

  return {
    async find(ctx: Context) {
      await reading().reader();
      const { filter, place, pageSize } = parsed(ledgerQuery, ctx.query);
      const { rows, ...where } = await reading().page(filter, place, pageSize);
      ctx.body = { data: rows, meta: { ...where, pageSize } };
    },
    async choices(ctx: Context) {
      await reading().reader();
      ctx.body = { data: await reading().choices() };
    },
    async verify(ctx: Context) {
      await reading().reader();
      const { after } = parsed(ledgerCheckQuery, ctx.query);
      ctx.body = { data: await reading().check(after) };
    },
    async export(ctx: Context) {
      const reader = await reading().reader();
      const { filter, period } = parsed(ledgerExportQuery, ctx.query);
      const lines = await reading().export(reader, filter, period);
      ctx.attachment(`nhat-ky-xu-ly-${service(strapi, 'clock').today()}.csv`);
      ctx.type = 'text/csv; charset=utf-8';
      ctx.body = Readable.from(lines);
    },
  };
};
