import { z } from '@strapi/utils';
import { VIETNAM } from '../../../../working-calendar/server/src/domain';
import { toDayNumber } from '../../../../working-calendar/server/src/domain/days';
import { localDay } from './input';

/** With fewer characters no index of words helps. */
const fewestCharacters = 3;
const entryNumber = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional();
const code = z.string().max(100).optional();
const codes = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value : value.split(',')).filter(Boolean))
  .optional();

const filter = z.object({
  q: z
    .string()
    .trim()
    .max(200)
    .refine((words) => words === '' || [...words].length >= fewestCharacters, {
      message: `Xin ghi ít nhất ${fewestCharacters} chữ cái / at least ${fewestCharacters} characters, please`,
    })
    .optional(),
  verb: codes,
  type: code,
  actor: codes,
  dossier: entryNumber,
  from: localDay.optional(),
  to: localDay.optional(),
});

type Given = z.output<typeof filter>;

const inOrder = ({ from, to }: Given) => !from || !to || from <= to;
const disorder = {
  path: ['to'],
  message: 'Ngày cuối trước ngày đầu / the last day is before the first',
};

/** The instants between which entries of a period of local days lie, and what the list is called by. */
function searched({ q, verb, type, actor, dossier, from, to }: Given) {
  return {
    words: q || undefined,
    verb: verb && verb.length > 0 ? verb : undefined,
    type: type || undefined,
    actorKey: actor && actor.length > 0 ? actor : undefined,
    dossierId: dossier,
    from: from ? VIETNAM.startOf(toDayNumber(from)) : undefined,
    until: to ? VIETNAM.startOf(toDayNumber(to) + 1) : undefined,
  };
}

/** Which entries, and beside which entry the page lies. */
export const ledgerQuery = filter
  .extend({
    before: entryNumber,
    after: entryNumber,
    pageSize: z.coerce.number().int().min(1).max(100).default(25),
  })
  .refine(inOrder, disorder)
  .refine(({ before, after }) => before === undefined || after === undefined, {
    path: ['after'],
    message: 'Chỉ chọn một phía / one side only',
  })
  .transform(({ before, after, pageSize, ...given }) => ({
    filter: searched(given),
    place:
      before !== undefined
        ? { of: before, side: 'older' as const }
        : after !== undefined
          ? { of: after, side: 'newer' as const }
          : null,
    pageSize,
  }));

export const ledgerExportQuery = filter
  .refine(inOrder, disorder)
  .transform((given) => ({ filter: searched(given), period: { from: given.from, to: given.to } }));

/** After which entry a check goes on. */
export const ledgerCheckQuery = z.object({
  after: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
});
