import { type HTMLAttributes, type KeyboardEvent, useState } from 'react';

interface RowKeys {
  onOpen: (index: number) => void;
  /** Left out: nothing can be chosen. */
  onToggle?: (index: number) => void;
  onHelp: () => void;
}

/** Rows are gone through by the keys that people know from mail: J and K, or the arrows. */
const STEPS: Readonly<Record<string, 'nextElementSibling' | 'previousElementSibling'>> = {
  j: 'nextElementSibling',
  ArrowDown: 'nextElementSibling',
  k: 'previousElementSibling',
  ArrowUp: 'previousElementSibling',
};

const isModified = ({ ctrlKey, altKey, metaKey }: KeyboardEvent) => ctrlKey || altKey || metaKey;

/**
 * Keys for the rows of a table, one of which the Tab key reaches at a time. They work only while the focus is in a row, so
 * that no letter typed elsewhere does anything.
 */
export const useRowKeys = ({ onOpen, onToggle, onHelp }: RowKeys) => {
  const [current, setCurrent] = useState(0);

  const press = (event: KeyboardEvent<HTMLTableRowElement>, index: number) => {
    if (isModified(event)) {
      return;
    }

    const step = STEPS[event.key];

    if (step !== undefined) {
      const row = event.currentTarget[step];

      event.preventDefault();

      if (row instanceof HTMLElement) {
        row.focus();
      }
    } else if (event.key === 'x') {
      onToggle?.(index);
    } else if (event.key === '?') {
      onHelp();
    } else if (event.key === 'Enter' && event.target === event.currentTarget) {
      onOpen(index);
    }
  };

  return (index: number, last: number): HTMLAttributes<HTMLTableRowElement> => ({
    tabIndex: index === Math.min(current, last) ? 0 : -1,
    onFocus: () => setCurrent(index),
    onKeyDown: (event) => press(event, index),
  });
};
