import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { OfficeCode } from '../../../../../regulation';
import { type Context, pathPart } from '../context/http';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { appointmentBody, endBody, parsed } from './input';

/** Who holds which office: kept by the Chief; and the link by which a holder confirms his own account. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const reader = (ctx: Context) => service(strapi, 'actors').ofPanelUser(ctx.state.user.id);

  function officeNamed(code: string): OfficeCode {
    const office = regulationOf(strapi).offices[code as OfficeCode];
    if (office?.channel !== 'panel') {
      throw new errors.ValidationError(`Không có chức vụ này / There is no such office: ${code}`);
    }
    return code as OfficeCode;
  }

  return {
    async find(ctx: Context) {
      ctx.body = { data: await service(strapi, 'appointments').list(await reader(ctx)) };
    },
    async create(ctx: Context) {
      const order = parsed(appointmentBody, ctx.request.body);
      const office = officeNamed(order.office);
      ctx.body = {
        data: await service(strapi, 'appointments').appoint(await reader(ctx), { ...order, office }),
      };
      ctx.status = 201;
    },
    async end(ctx: Context) {
      const { decision } = parsed(endBody, ctx.request.body);
      await service(strapi, 'appointments').end(await reader(ctx), Number(pathPart(ctx, 'id')), decision);
      ctx.body = { data: { ended: true } };
    },
    /** Opening the link only shows a button: mail scanners open links too. */
    async askConfirmation(ctx: Context) {
      const token = String(ctx.query.token ?? '');
      if (!/^[\w-]{20,100}$/.test(token)) throw new errors.NotFoundError();
      ctx.type = 'html';
      ctx.body = page(
        `<p>Bấm nút dưới đây nếu Ông/Bà biết và đồng ý với thay đổi trên tài khoản của mình.</p>
         <form method="post"><input type="hidden" name="token" value="${token}"><button>Xác nhận thẩm quyền</button></form>
         <p lang="en">Press the button if you know of the change to your account and agree to it.</p>`,
      );
    },
    async confirm(ctx: Context) {
      const token = String((ctx.request.body as { token?: unknown } | undefined)?.token ?? '');
      const record = await service(strapi, 'appointments').confirm(token);
      ctx.type = 'html';
      ctx.status = record ? 200 : 410;
      ctx.body = page(
        record
          ? '<p>Đã xác nhận. Thẩm quyền của Ông/Bà đã có hiệu lực trở lại.</p><p lang="en">Confirmed.</p>'
          : '<p>Địa chỉ này không đúng hoặc đã hết hạn. Hãy đề nghị Trưởng Ban biên tập phân công lại.</p><p lang="en">Unknown or expired.</p>',
      );
    },
  };
};

function page(body: string): string {
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Xác nhận thẩm quyền</title><body style="font:1.1rem/1.6 system-ui;max-width:36rem;margin:3rem auto;padding:0 1rem">
<h1>Xác nhận thẩm quyền</h1>${body}</body></html>`;
}
