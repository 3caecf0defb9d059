import { factories } from '@strapi/strapi';
import type { Context } from 'koa';
import { pathPart } from '../../../common/http';
import type submissions from '../../../plugins/editorial/server/src/controllers/submissions';
import type { OwnVerb } from '../../../plugins/editorial/server/src/services/submissions';

const type = 'api::article.article';

export default factories.createCoreController(type, ({ strapi }) => {
  const own = () =>
    strapi.plugin('editorial').controller('submissions') as unknown as ReturnType<typeof submissions>;
  const byProvider = (verb: OwnVerb) => (ctx: Context) =>
    own().perform(ctx, { type, documentId: pathPart(ctx, 'documentId') }, verb);

  return {
    submit: byProvider('submit'),
    recall: byProvider('recall'),
    explainDelay: byProvider('explain-delay'),
  };
});
