import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Context, pathPart } from '../../../../../common/http';
import { parsed } from '../../../../../common/input';
import type { OfficeCode } from '../../../../../regulation';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { confirmationForm, confirmedPage, deadLinkPage } from '../pages/confirmation';
import { appointmentBody, confirmationBody, endBody } from './input';

/** Who holds which office: kept by the Chief; and the link by which a holder confirms his own account. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const reader = () => service(strapi, 'caller').panelPerson();

  function officeNamed(code: string): OfficeCode {
    const office = regulationOf(strapi).offices[code as OfficeCode];
    if (office?.channel !== 'panel') {
      throw new errors.ValidationError(`Không có chức vụ này / There is no such office: ${code}`);
    }
    return code as OfficeCode;
  }

  /** The link is one of an appointment, of an invitation, or one of an account without any. */
  async function confirmBy(...given: [token: string, password: string, again: string]) {
    const result = await service(strapi, 'appointments').confirm(...given);
    if (result.outcome !== 'unknown') return { ...result, panel: true };
    const invited = await service(strapi, 'collaborators').invitations.confirm(...given);
    if (invited.outcome !== 'unknown') return { ...invited, panel: false };
    return service(strapi, 'thefts').recovery.confirm(...given);
  }

  return {
    async find(ctx: Context) {
      ctx.body = { data: await service(strapi, 'appointments').list(await reader()) };
    },
    async create(ctx: Context) {
      const order = parsed(appointmentBody, ctx.request.body);
      const office = officeNamed(order.office);
      ctx.body = {
        data: await service(strapi, 'appointments').appoint(await reader(), { ...order, office }),
      };
      ctx.status = 201;
    },
    async end(ctx: Context) {
      const { decision } = parsed(endBody, ctx.request.body);
      const id = pathPart(ctx, 'id');
      if (!/^\d{1,15}$/.test(id)) throw new errors.NotFoundError();
      await service(strapi, 'appointments').end(await reader(), Number(id), decision);
      ctx.body = { data: { ended: true } };
    },
    async askConfirmation(ctx: Context) {
      const token = String(ctx.query.token ?? '');
      const pending =
        (await service(strapi, 'appointments').pending(token)) ??
        (await service(strapi, 'collaborators').invitations.pending(token)) ??
        (await service(strapi, 'thefts').recovery.pending(token));
      if (pending) show(ctx, 200, confirmationForm({ token, ...pending }));
      else show(ctx, 410, deadLinkPage());
    },
    async confirm(ctx: Context) {
      const { token, password, again } = parsed(confirmationBody, ctx.request.body);
      const result = await confirmBy(token, password, again);
      if (result.outcome === 'unknown') show(ctx, 410, deadLinkPage());
      else if (result.outcome === 'refused') show(ctx, 400, confirmationForm({ token, ...result }));
      else {
        const panel = result.panel ? strapi.config.get<string>('admin.absoluteUrl') : null;
        show(ctx, 200, confirmedPage(result.accountEmail, panel));
      }
    },
  };
};

function show(ctx: Context, status: number, html: string): void {
  ctx.status = status;
  ctx.type = 'html';
  ctx.set('Cache-Control', 'no-store');
  ctx.body = html;
}
