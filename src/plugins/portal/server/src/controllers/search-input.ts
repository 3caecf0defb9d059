import { z } from '@strapi/utils';
import { parsed } from '../../../../../common/input';
import { localDay } from '../../../../editorial/server/src/controllers/input';
import { VIETNAM } from '../../../../working-calendar/server/src/domain';
import { toDayNumber } from '../../../../working-calendar/server/src/domain/days';
import type { SearchRequest } from '../domain/asked';
import { typeOfCode } from '../domain/item';
import { readUpTo } from '../stores/search';

const codes = Object.keys(typeOfCode) as [string, ...string[]];
const given = (longest: number) => z.string().trim().min(1).max(longest).optional();

const types = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value : value.split(',')).filter(Boolean))
  .pipe(z.array(z.enum(codes)).min(1))
  .transform((list) => list.flatMap((code) => typeOfCode[code] ?? []))
  .optional();

const query = z
  .strictObject({
    type: types,
    section: given(120),
    field: given(120),
    documentType: given(60),
    number: given(100).refine((number) => number === undefined || /[\p{L}\p{N}]/u.test(number), {
      message: 'Số, ký hiệu không hợp lệ / not a number of a document',
    }),
    signer: given(120).refine((name) => name === undefined || /[\p{L}\p{N}]/u.test(name), {
      message: 'Tên người ký không hợp lệ / not a name',
    }),
    year: z.coerce.number().int().min(1945).max(2100).optional(),
    from: localDay.optional(),
    to: localDay.optional(),
    page: z.coerce.number().int().min(1).max(readUpTo).default(1),
    pageSize: z.coerce.number().int().min(1).max(50).default(20),
  })
  .refine(({ from, to }) => !from || !to || from <= to, {
    path: ['to'],
    message: 'Ngày cuối trước ngày đầu / the last day is before the first',
  })
  .refine(({ page, pageSize }) => page * pageSize <= readUpTo, {
    path: ['page'],
    message: `Chỉ xem được ${readUpTo} kết quả đầu; xin thu hẹp điều kiện tìm / only the first ${readUpTo} hits can be read; please narrow the search`,
  });

const words = z.strictObject({ q: z.string().optional() });

/**
 * What a request looks for. Any text is a question, whatever characters it holds; everything else is checked.
 * @throws 400 with every fault
 */
export function searchRequest({ q, ...rest }: Record<string, unknown>): SearchRequest {
  // Signs that no word holds are separators; a question that the database could not keep is asked like any other.
  const asked = typeof q === 'string' ? q : parsed(words, q === undefined ? {} : { q }).q;
  const { type, from, to, ...filters } = parsed(query, rest);
  return {
    ...filters,
    q: asked,
    types: type,
    from: from ? VIETNAM.startOf(toDayNumber(from)) : undefined,
    until: to ? VIETNAM.startOf(toDayNumber(to) + 1) : undefined,
  };
}
