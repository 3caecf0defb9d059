import { Bell } from '@strapi/icons';
import { useLayoutEffect, useRef } from 'react';
import { styled } from 'styled-components';
import { usePhrases } from '../../hooks/usePhrases';
import { useUnread } from '../../hooks/useUnread';

/** A greater number does not fit on the bell. */
const MOST_SHOWN = 99;

const Frame = styled.span`
  position: relative;
  display: inline-flex;
`;

const Count = styled.span`
  position: absolute;
  top: -0.8rem;
  left: 1rem;
  min-width: 1.8rem;
  padding: 0 0.4rem;
  border-radius: 0.9rem;
  background: ${({ theme }) => theme.colors.danger600};
  color: ${({ theme }) => theme.colors.neutral0};
  font-size: 1.1rem;
  font-weight: ${({ theme }) => theme.fontWeights.bold};
  line-height: 1.8rem;
  text-align: center;
`;

/** The icon of the menu's link to the notices, with the number of those that the reader has not read. */
export const NoticeBell = () => {
  const { phrase } = usePhrases();
  const unread = useUnread();
  const frame = useRef<HTMLSpanElement>(null);
  const name = phrase(unread === 0 ? 'notices.menu' : 'notices.menu.unread', { unread });

  // The menu names its links by texts that do not change; who hears the page hears the number by this.
  useLayoutEffect(() => {
    frame.current?.closest('a')?.setAttribute('aria-label', name);
  }, [name]);

  return (
    <Frame ref={frame} aria-hidden>
      <Bell width="20" height="20" fill="neutral500" />
      {unread > 0 && <Count>{unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}</Count>}
    </Frame>
  );
};
