import { errors, z } from '@strapi/utils';

/** Which page of a list; every list has a bound. */
export const pageQuery = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
});

/** The page of a list as Strapi's own answers name it. */
export function pagination({ page, pageSize }: { page: number; pageSize: number }, total: number) {
  return { page, pageSize, pageCount: Math.ceil(total / pageSize), total };
}

/** Reads what came with a request; bad input is refused (400) with every fault named, and changes nothing. */
export function parsed<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const result = schema.safeParse(given ?? {});
  if (result.success) return result.data;
  const reasons = result.error.issues.map((issue) => ({
    code: 'bad-input',
    article: null,
    message: `${issue.path.join('.') || '(yêu cầu / request)'}: ${issue.message}`,
  }));
  throw new errors.ValidationError('Dữ liệu gửi lên chưa hợp lệ / The request is not valid', { reasons });
}
