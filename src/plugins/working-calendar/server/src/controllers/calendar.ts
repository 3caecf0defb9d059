import type { Core } from '@strapi/strapi';
import { type Context, pathPart } from '../../../../../common/http';
import { pageQuery, pagination, parsed } from '../../../../../common/input';
import { languageOf } from '../../../../../common/refusal';
import { readingFrom } from '../../../../../common/transaction';
import { keeperOf } from '../context/keeper';
import { shown } from '../context/refusing';
import { service } from '../context/services';
import { writeCalendarCsv } from '../files/csv';
import { writeCalendarIcs } from '../files/ics';
import { versionPage } from '../stores/calendar';
import { changeBody, explainQuery, exportQuery, previewBody, yearPath } from './input';

/** The calendar in the panel: read by everybody who signs in, changed by whom its keeper lets. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async year(ctx: Context) {
    ctx.body = { data: await service(strapi, 'yearly').year(parsed(yearPath, pathPart(ctx, 'year'))) };
  },
  async preview(ctx: Context) {
    const preview = await service(strapi, 'keeping').preview(parsed(previewBody, ctx.request.body));
    const language = languageOf(ctx.get('accept-language'));
    ctx.body = { data: { ...preview, reasons: shown(preview.reasons, language) } };
  },
  async save(ctx: Context) {
    ctx.body = { data: await service(strapi, 'keeping').save(parsed(changeBody, ctx.request.body)) };
  },
  async versions(ctx: Context) {
    const query = parsed(pageQuery, ctx.query);
    const { rows, total } = await versionPage(await readingFrom(strapi), query);
    const data = rows.map(({ at, actorName, ...row }) => ({ ...row, at: at.toISOString(), by: actorName }));
    ctx.body = { data, meta: { pagination: pagination(query, total) } };
  },
  async export(ctx: Context) {
    const { year, format } = parsed(exportQuery, ctx.query);
    const snapshot = await service(strapi, 'calendar').snapshot();
    const rows = snapshot.rows().filter(({ date }) => year === undefined || date.startsWith(`${year}-`));
    ctx.attachment(`lich-lam-viec${year === undefined ? '' : `-${year}`}.${format}`);
    ctx.type = format === 'csv' ? 'text/csv; charset=utf-8' : 'text/calendar; charset=utf-8';
    ctx.body =
      format === 'csv' ? writeCalendarCsv(rows) : writeCalendarIcs(rows, { stamp: keeperOf(strapi).now() });
  },
  async explain(ctx: Context) {
    const question = parsed(explainQuery, ctx.query);
    ctx.body = { data: await service(strapi, 'calculator').calculate(question) };
  },
  async recomputation(ctx: Context) {
    ctx.body = { data: await keeperOf(strapi).progress() };
  },
});
