import { css, styled } from 'styled-components';
import type { CalendarRow, LocalDate } from '../types';
import { isWeekendDay } from '../utils/months';

export type DayLook = 'working' | 'weekend' | CalendarRow['kind'];

/** How a day is shown: by its row, else by the day of the week. */
export const lookOf = (date: LocalDate, row: CalendarRow | undefined): DayLook =>
  row?.kind ?? (isWeekendDay(date) ? 'weekend' : 'working');

/** The sign beside the number, for those who do not tell the colours apart: a day taken away, a day added. */
const signs: Record<DayLook, string> = { working: '', weekend: '', 'day-off': '−', 'make-up': '+' };

export interface DayProps {
  $look: DayLook;
  $provisional?: boolean;
  $today?: boolean;
}

const grounds = {
  working: css`
    color: ${({ theme }) => theme.colors.neutral800};
    background: ${({ theme }) => theme.colors.neutral0};
    border-color: transparent;
  `,
  weekend: css`
    color: ${({ theme }) => theme.colors.neutral600};
    background: ${({ theme }) => theme.colors.neutral100};
    border-color: transparent;
  `,
  'day-off': css`
    color: ${({ theme }) => theme.colors.danger700};
    background: ${({ theme }) => theme.colors.danger100};
    border-color: ${({ theme }) => theme.colors.danger600};
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  `,
  'make-up': css`
    color: ${({ theme }) => theme.colors.success700};
    background: ${({ theme }) => theme.colors.success100};
    border-color: ${({ theme }) => theme.colors.success600};
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  `,
};

/** Colour, frame and sign of a day; the element that takes them is the caller's. */
export const dayLook = css<DayProps>`
  border-width: 1px;
  border-style: ${({ $provisional }) => ($provisional ? 'dashed' : 'solid')};
  ${({ $look }) => grounds[$look]}
  ${({ $provisional, theme }) =>
    $provisional &&
    css`
      background: ${theme.colors.neutral0};
    `}
  ${({ $today, theme }) =>
    $today &&
    css`
      outline: 2px solid ${theme.colors.primary600};
      outline-offset: -3px;
    `}

  [data-number]::after {
    content: '${({ $look }) => signs[$look]}' / '';
  }
`;

/** A day of the small months: a number in a square of its own. */
export const SmallDay = styled.span<DayProps>`
  display: inline-flex;
  align-items: center;
  justify-content: center;
  width: 100%;
  min-width: 2.4rem;
  height: 2.8rem;
  padding: 0;
  border-radius: ${({ theme }) => theme.borderRadius};
  font-family: inherit;
  font-size: 1.3rem;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
  ${dayLook}
`;
