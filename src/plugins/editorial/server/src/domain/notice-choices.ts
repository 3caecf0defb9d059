import type { NoticeGroup, OfficeCode, Regulation, Text } from '../../../../../regulation';
import { refusalReason } from './reasons';
import type { Reason } from './types';

type Groups = Readonly<Record<string, NoticeGroup>>;

/** A group as its reader chooses it. */
export interface NoticeChoice {
  code: string;
  label: Text;
  hint: Text;
  mail: boolean;
  /** It is mailed whatever he chose. */
  always: boolean;
}

/**
 * Whether a topic is mailed to somebody who wants no mail of some groups. What belongs to no group is: better told once too
 * often.
 */
export function isMailed(groups: Groups, topic: string, off: ReadonlySet<string> = new Set()): boolean {
  const [sort = ''] = topic.split(':');
  const found = Object.entries(groups).find(([, { topics }]) => topics.includes(sort));
  return !found || found[1].always !== undefined || !off.has(found[0]);
}

/** What somebody with some offices is told of, and what of it is mailed. */
export function choicesOf(
  groups: Groups,
  offices: readonly OfficeCode[],
  off: ReadonlySet<string> = new Set(),
): NoticeChoice[] {
  return Object.entries(groups).flatMap(([code, { label, hint, who, always }]) => {
    if (who !== 'everybody' && !who.some((office) => offices.includes(office))) return [];
    return [
      { code, label, hint, mail: always !== undefined || !off.has(code), always: always !== undefined },
    ];
  });
}

/** What stands against a choice: each group that is to be switched off and cannot be. */
export function choiceFaults(regulation: Regulation, mail: Readonly<Record<string, boolean>>): Reason[] {
  return Object.entries(regulation.noticeGroups as Groups).flatMap(([code, { label, always }]) =>
    always !== undefined && mail[code] === false
      ? [refusalReason(regulation, 'notice-always', { group: label }, always)]
      : [],
  );
}
