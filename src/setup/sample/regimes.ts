import { service } from '../../plugins/editorial/server/src/context/services';
import { monthBefore } from './items';
import { lookupIn } from './lookup';
import type { Stage } from './timeline';

/** Reports that the commune owes every month, each from the unit with that short name; made up. Nobody wrote the last one. */
export const regimes: readonly { name: string; unit: string; dueDays: number }[] = [
  { name: 'Thu, chi ngân sách xã', unit: 'Tài chính – Kế toán', dueDays: 27 },
  { name: 'Đăng ký hộ tịch', unit: 'Tư pháp – Hộ tịch', dueDays: 27 },
  { name: 'Hộ nghèo, hộ cận nghèo', unit: 'Văn hóa – Xã hội', dueDays: 27 },
  { name: 'Sản xuất nông nghiệp', unit: 'Hội Nông dân', dueDays: 27 },
  { name: 'Thu gom rác thải sinh hoạt', unit: 'Địa chính – Xây dựng', dueDays: 10 },
];

/** The office enters the regimes, in force from the month before today's: of that month reports are asked for. */
export const loadRegimes = async ({ strapi, calendar, actor }: Stage): Promise<void> => {
  const lookup = lookupIn(strapi);
  const activeFrom = `${monthBefore(calendar.date(0), 1)}-01`;
  const office = await actor('office');
  await service(strapi, 'clock').at(calendar.instant([-28, '09:00']), () =>
    service(strapi, 'caller').runAs(office, async () => {
      for (const { name, unit, dueDays } of regimes) {
        const data = {
          name,
          unit: await lookup.unit(unit),
          periodicity: 'month' as const,
          dueDays,
          activeFrom,
        };
        await strapi.documents('api::report-regime.report-regime').create({ data });
      }
    }),
  );
};
