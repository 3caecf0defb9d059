/**
 * Labour Code 2019 (45/2019/QH14), article 111: everybody rests every week; a public holiday that falls on the weekly
 * rest gives the next working day off in its place.
 */
export const WEEKLY_REST = 'BLLĐ 2019, Điều 111';

/**
 * Labour Code 2019, article 112: the public holidays; which days of Tết and of the National Day are off is decided by the
 * Prime Minister each year.
 */
export const PUBLIC_HOLIDAYS = 'BLLĐ 2019, Điều 112';
