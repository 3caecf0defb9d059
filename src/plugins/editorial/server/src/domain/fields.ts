import type { Text } from '../../../../../regulation';

/** What is known of one field of a type, or of a component in it. */
export interface Field {
  /** As the schema names it: `string`, `blocks`, `media`, `component` … */
  type: string;
  label: Text;
  /** Never to leave the office, so never to be found by its words either. */
  private: boolean;
  /** The fields of a component. */
  fields?: Fields;
  /** The fields of each component that a dynamic zone may hold, by uid. */
  components?: Readonly<Record<string, Fields>>;
}

export type Fields = Readonly<Record<string, Field>>;
