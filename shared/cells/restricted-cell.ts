import { restrictedNames } from '../model/restricted-names.ts';
import { choiceCell } from './choice-cells.ts';

/** Why a record stays out of copies; one that was let into a table stays restricted where it is taken in. */
export const restrictedCell = choiceCell(restrictedNames);
