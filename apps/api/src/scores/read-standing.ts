import { isCell, type Standing } from '@tasuki/domain/scores/score-terms';
import { badUserInput } from '../errors.ts';

/** A place in a score model's grid as a caller writes it. Throws BAD_USER_INPUT for any other text. */
export function readStanding(cell: string): Standing {
  if (isCell(cell) || cell === 'disqualified') return cell;
  throw badUserInput(`${cell} is no cell: give A1 to C3, or disqualified.`, { field: 'cells' });
}
