import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Context, idPart, pathPart } from '../../../../../common/http';
import { pagination, parsed } from '../../../../../common/input';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { isAskedVerb } from '../services/verbs';
import { dossierQuery, verbBody } from './input';

/** The office's view of the dossiers, and the verbs. Every route asks for a signed-in panel account. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const reader = () => service(strapi, 'caller').panelPerson();

  const officeHolder = () => service(strapi, 'caller').officeHolder();

  function found<Value>(value: Value | null): Value {
    if (value === null) throw new errors.NotFoundError();
    return value;
  }

  return {
    async governed(ctx: Context) {
      const { publishedTypes, erasureGrounds, complaints } = regulationOf(strapi);
      ctx.body = { data: Object.keys(publishedTypes), meta: { erasureGrounds, complaints } };
    },
    async byDocument(ctx: Context) {
      const subject = { type: pathPart(ctx, 'uid'), documentId: pathPart(ctx, 'documentId') };
      const view = await service(strapi, 'dossiers').bySubject(subject, await officeHolder());
      ctx.body = { data: found(view) };
    },
    async find(ctx: Context) {
      const actor = await officeHolder();
      const { page, pageSize, sort, view, ...filter } = parsed(dossierQuery, ctx.query);
      const query = { filter, sort, page, pageSize };
      const { rows, total } = view
        ? await service(strapi, 'desk').page(view, query, actor)
        : await service(strapi, 'dossiers').list(query);
      ctx.body = { data: rows, meta: { pagination: pagination({ page, pageSize }, total) } };
    },
    async counts(ctx: Context) {
      await officeHolder();
      ctx.body = { data: await service(strapi, 'dossiers').counts() };
    },
    async findOne(ctx: Context) {
      const view = await service(strapi, 'dossiers').byId(idPart(ctx), await officeHolder());
      ctx.body = { data: found(view) };
    },
    async reading(ctx: Context) {
      await officeHolder();
      ctx.body = { data: found(await service(strapi, 'reading').of(idPart(ctx))) };
    },
    async perform(ctx: Context) {
      const verb = pathPart(ctx, 'verb');
      if (!isAskedVerb(verb)) throw new errors.NotFoundError();
      const input = parsed(verbBody, ctx.request.body);
      const actor = await reader();
      const view = await service(strapi, 'process').perform({
        actor,
        verb,
        dossierId: idPart(ctx),
        input,
      });
      ctx.body = { data: view };
    },
  };
};
