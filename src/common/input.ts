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

/** No text of PostgreSQL holds these: NUL is refused, half of a surrogate pair silently becomes another character. */
const unkept = /[\0\p{Cs}]/u;

/** What people read where a text holds such. */
export const unkeptText = 'Có ký tự không lưu được / there are characters that cannot be kept';

/** Whether a text is not what it was once the database has it: the hash of a ledger entry would no longer be its own. */
function isUnkept(value: unknown): boolean {
  if (typeof value === 'string') return unkept.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(isUnkept);
}

/**
 * Reads what came with a request; bad input is refused (400) with every fault named, and changes nothing. Text that the
 * database cannot keep as it is, is bad input wherever it stands.
 */
export function parsed<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const storable = schema.refine((data) => !isUnkept(data), { message: unkeptText });
  const result = storable.safeParse(given ?? {});
  if (result.success) return result.data as z.output<Schema>;
  const reasons = result.error.issues.map((issue) => ({
    code: 'bad-input',
    article: null,
    message: `${issue.path.join('.') || '(yêu cầu / request)'}: ${issue.message}`,
  }));
  throw new errors.ValidationError('Dữ liệu gửi lên chưa hợp lệ / The request is not valid', { reasons });
}
