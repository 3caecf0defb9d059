import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Context, pathPart } from '../../../../../common/http';
import { pageQuery, pagination, parsed } from '../../../../../common/input';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import type { Actor, Subject } from '../domain/types';
import type { OwnVerb } from '../services/submissions';
import { submissionBody } from './input';

/** A collaborator's own items, and the verbs that are his. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function member(ctx: Context): Promise<Actor> {
    if (!ctx.state.user) throw new errors.UnauthorizedError();
    return service(strapi, 'actors').ofMember(ctx.state.user.id);
  }

  return {
    async find(ctx: Context) {
      const actor = await member(ctx);
      const page = parsed(pageQuery, (ctx.query.pagination as object | undefined) ?? ctx.query);
      const { rows, total } = await service(strapi, 'submissions').ofActor(actor, page);
      ctx.body = { data: rows, meta: { pagination: pagination(page, total) } };
    },
    /** One own item with its draft, for editing on. */
    async findOne(ctx: Context) {
      const actor = await member(ctx);
      for (const type of outsiderTypes(strapi)) {
        const subject = { type, documentId: pathPart(ctx, 'documentId') };
        const submission = await service(strapi, 'submissions').one(actor, subject);
        if (!submission) continue;
        const draft = await service(strapi, 'submissions').draftOf(subject);
        ctx.body = { data: { ...submission, draft } };
        return;
      }
      throw new errors.NotFoundError();
    },
    /** One of his verbs on an own document; the route says which. */
    async perform(ctx: Context, subject: Subject, verb: OwnVerb) {
      const actor = await member(ctx);
      const input = parsed(submissionBody, ctx.request.body);
      ctx.body = { data: await service(strapi, 'submissions').perform(actor, verb, subject, input) };
    },
  };
};

function outsiderTypes(strapi: Core.Strapi): string[] {
  const types = Object.entries(regulationOf(strapi).publishedTypes);
  return types.filter(([, rules]) => rules.outsidersSubmit).map(([type]) => type);
}
