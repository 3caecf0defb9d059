import type { Core } from '@strapi/strapi';
import type { DeskViewCode, Kind, State, Text } from '../../../../../regulation';
import { regulationOf } from '../context/settings';
import { type Choice, namesOf } from './appointment-choices';

/** A saved view as people choose it. */
export interface ShownView {
  code: DeskViewCode;
  label: Text;
  /** What it means that it is empty. */
  empty: Text;
  /** In which order it is read where nobody chooses. */
  sort: string;
}

/** What a list of dossiers can be narrowed by; each list is bounded and in the order in which people read it. */
export interface DeskChoices {
  views: ShownView[];
  states: Choice<State>[];
  kinds: Choice<Kind>[];
  types: Choice<string>[];
  units: Choice<string>[];
  sections: Choice<string>[];
}

export interface DeskOffers extends DeskChoices {
  /** Which acts are ever the reader's by one of his offices; whether he may do them to a dossier, the act itself says. */
  may: { forward: boolean; return: boolean; approve: boolean };
}

/** What every reader chooses from. */
export async function deskChoices(strapi: Core.Strapi): Promise<DeskChoices> {
  const { deskViews, states, kinds, publishedTypes, unitRecord, sectionRecord } = regulationOf(strapi);
  return {
    views: Object.entries(deskViews).map(([code, { label, empty, sort }]) => ({
      code: code as DeskViewCode,
      label,
      empty,
      sort,
    })),
    states: choicesOf(states).filter(({ value }) => value !== 'discarded'),
    kinds: choicesOf(kinds),
    types: Object.entries(publishedTypes).map(([value, { label }]) => ({ value, label })),
    units: await namesOf(strapi, unitRecord),
    sections: await namesOf(strapi, sectionRecord),
  };
}

function choicesOf<Code extends string>(table: Readonly<Record<Code, Text>>): Choice<Code>[] {
  return Object.entries<Text>(table).map(([value, label]) => ({ value: value as Code, label }));
}
