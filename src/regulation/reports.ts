import type { Upkeep } from './upkeep';

/**
 * Who reads how the portal was worked in a period (article 4, sixth duty): those who judge the board's work at its
 * meetings, those who prepare them, and the commune's leader to whom it is reported. The figures name the people.
 */
export const reports: Upkeep = {
  who: ['chief', 'deputy', 'office', 'culture', 'chairman'],
  article: 'Đ4.6',
  label: { vi: 'Xem báo cáo hoạt động', en: 'Read the performance reports' },
};
