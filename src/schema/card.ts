import { z } from 'astro/zod';
import { note } from './note.ts';
import { scenario } from './scenario.ts';

/**
 * The kinds of cards. A `scenario` is a situation with its decision, reason and traps, and has rules of its own. A `note` is
 * a title and a text.
 */
export type CardKind = 'scenario' | 'note';

/** The fields of a card of any kind. */
export type CardEntry = Omit<z.infer<typeof note>, 'kind'> &
	Pick<z.infer<typeof scenario>, 'option' | 'original'> & { kind: CardKind };

/** A card of any kind. Its faults are better named by the schema of its own kind, see `schemaOfCard`. */
export const card: z.ZodType<CardEntry> = z.union([scenario, note]);

/** The schema of a card with these fields. */
export const schemaOfCard = (data: unknown): z.ZodType<CardEntry> =>
	typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'note' ? note : scenario;
