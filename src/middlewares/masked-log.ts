import type { Context, Next } from 'koa';
import { maskedAddress } from '../common/masked-address';

/** Stands right below the log of requests, which is written when all is over: what it then reads holds no power. */
export default () => async (ctx: Context, next: Next) => {
  try {
    await next();
  } finally {
    ctx.url = maskedAddress(ctx.url);
  }
};
