export type { Language } from '../../../../admin/panel/usePhrases';
export type { Text } from '../../../../regulation/text';
export type { Bounded, Delay, Figures, Group } from '../../server/src/domain/figures';
export type { Period } from '../../server/src/domain/period';
export type { Cell, Table, TableId } from '../../server/src/domain/tables';
