import { isDay } from './days.ts';
import type { Settings } from './study-document.ts';

/** Settings that may have more than is known, and say which switches are off. */
interface LooseSettings {
	exam?: string | undefined;
	limit: number;
	limitBefore?: number | undefined;
	mostAskedFirst?: boolean | undefined;
	newInTurn?: boolean | undefined;
	changed: number;
}

/** Settings without what is unknown, off or not set. */
export const knownSettings = ({
	exam,
	limit,
	limitBefore,
	mostAskedFirst,
	newInTurn,
	changed,
}: LooseSettings): Settings => ({
	limit,
	changed,
	...(isDay(exam) && { exam }),
	...(limitBefore && { limitBefore }),
	...(mostAskedFirst && { mostAskedFirst }),
	...(newInTurn && { newInTurn }),
});
