import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Context, idPart } from '../../../../../common/http';
import { pagination, parsed } from '../../../../../common/input';
import { readingFrom } from '../../../../../common/transaction';
import { service } from '../context/services';
import { dossierById } from '../stores/dossiers';
import { compareQuery, revisionQuery } from './revisions-input';

/** What was written before, and elsewhere: revisions of a document, two of them compared, near copies of it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    await service(strapi, 'caller').officeHolder();
    const page = parsed(revisionQuery, ctx.query);
    const { rows, total } = await service(strapi, 'revisions').list(idPart(ctx), page);
    ctx.body = { data: rows, meta: { pagination: pagination(page, total) } };
  },
  async compare(ctx: Context) {
    await service(strapi, 'caller').officeHolder();
    const id = idPart(ctx);
    const { from, to, fromDossier = id, toDossier = id } = parsed(compareQuery, ctx.query);
    ctx.body = {
      data: await service(strapi, 'revisions').compare(
        { dossierId: fromDossier, revision: from },
        { dossierId: toDossier, revision: to },
      ),
    };
  },
  async nearCopies(ctx: Context) {
    await service(strapi, 'caller').officeHolder();
    const dossier = await dossierById(await readingFrom(strapi), idPart(ctx));
    if (!dossier) throw new errors.NotFoundError();
    ctx.body = { data: await service(strapi, 'near-copies').of(dossier) };
  },
});
