import type { Fragment } from './fragments.ts';
import { lineAt } from './fragments.ts';

/** A name that no list has. */
export interface WrongName {
	line: number;
	/** What is wrong, what the nearest right name is, and how to go on. */
	message: string;
}

const NEXT = 'Correct it; if it is right, tests/content/names/README.md says how to add it.';

/**
 * Says which name of a fragment no list has, and what to do.
 * @param message without a full stop
 * @param guess the nearest names, as a question
 */
export function wrong(fragment: Fragment, offset: number, message: string, guess = ''): WrongName {
	return { line: lineAt(fragment, Math.max(0, offset)), message: `${message}.${guess} ${NEXT}` };
}
