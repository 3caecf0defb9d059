import type { Article, ConditionCode, RefusalCode, Regulation, Text } from '../../../../../regulation';
import type { Reason } from './types';

/** Values for the `{name}` places of a sentence: one text for both languages, or one for each. */
export type Fillings = Record<string, string | Text>;

function fill(sentence: string, language: 'vi' | 'en', fillings: Fillings): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = fillings[name];
    if (value === undefined) return place;
    return typeof value === 'string' ? value : value[language];
  });
}

function reason(code: string, article: Article, message: Text, fillings: Fillings): Reason {
  return {
    code,
    article,
    message: { vi: fill(message.vi, 'vi', fillings), en: fill(message.en, 'en', fillings) },
  };
}

/** A refusal that does not depend on what the item holds. `article` overrides the one of the table. */
export function refusalReason(
  regulation: Regulation,
  code: RefusalCode,
  fillings: Fillings = {},
  article?: Article,
): Reason {
  const entry = regulation.refusals[code];
  return reason(code, article ?? entry.article, entry.message, fillings);
}

/** A condition that does not hold. */
export function conditionReason(
  regulation: Regulation,
  code: ConditionCode,
  fillings: Fillings = {},
): Reason {
  const entry = regulation.conditions[code];
  return reason(code, entry.article, entry.message, fillings);
}

/** Names joined as people list them. */
export function listed(texts: readonly Text[]): Text {
  return { vi: texts.map((text) => text.vi).join(', '), en: texts.map((text) => text.en).join(', ') };
}
