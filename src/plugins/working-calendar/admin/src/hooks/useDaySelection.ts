import { type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from 'react';
import type { LocalDate } from '../types';
import { inOrder, shifted } from '../utils/months';

interface Span {
  anchor: LocalDate;
  end: LocalDate;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

const focusDay = (date: LocalDate) => document.querySelector<HTMLElement>(`[data-day="${date}"]`)?.focus();

/**
 * Choosing one day or several in a month: a click or Enter takes one, with Shift everything since the last one; a mouse
 * may also be drawn over the days. The arrow keys go from day to day.
 */
export const useDaySelection = (first: LocalDate, onChoose: (from: LocalDate, to: LocalDate) => void) => {
  const [span, setSpan] = useState<Span | null>(null);
  const [drawing, setDrawing] = useState(false);
  const [focused, setFocused] = useState(first);

  const choose = ({ anchor, end }: Span) => {
    setSpan({ anchor, end });
    onChoose(...inOrder(anchor, end));
  };

  return {
    isChosen: (date: LocalDate): boolean => {
      if (span === null) return false;

      const [from, to] = inOrder(span.anchor, span.end);

      return from <= date && date <= to;
    },
    /** What a day's button needs. Only one day is reached by the tab key, the others from there by the arrows. */
    propsOf: (date: LocalDate) => ({
      'data-day': date,
      tabIndex: date === focused ? 0 : -1,
      onFocus: () => setFocused(date),
      onClick: (event: MouseEvent) =>
        choose({ anchor: event.shiftKey && span !== null ? span.anchor : date, end: date }),
      onPointerDown: (event: PointerEvent) => {
        if (event.pointerType === 'mouse' && event.button === 0 && !event.shiftKey) {
          setSpan({ anchor: date, end: date });
          setDrawing(true);
        }
      },
      onPointerEnter: () => {
        if (drawing && span !== null) {
          setSpan({ anchor: span.anchor, end: date });
        }
      },
      onPointerUp: () => {
        setDrawing(false);

        // On the day where it began, the click that follows does the choosing.
        if (drawing && span !== null && span.anchor !== date) {
          choose({ anchor: span.anchor, end: date });
        }
      },
      onKeyDown: (event: KeyboardEvent) => {
        const step = STEPS[event.key];

        if (step !== undefined) {
          event.preventDefault();
          focusDay(shifted(date, step));
        }
      },
    }),
    /** For the frame around the days: a draw that ends outside chooses nothing. */
    frame: { onPointerLeave: () => setDrawing(false) },
  };
};
