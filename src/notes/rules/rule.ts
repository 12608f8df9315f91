import type { Fault } from '../fault.ts';
import type { Notes } from '../note.ts';

/**
 * Something that all notes together have to fulfil.
 * @param today the day on which the check runs, `YYYY-MM-DD`
 */
export type Rule = (notes: Notes, today: string) => Fault[];
