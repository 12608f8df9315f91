import type { Correction } from '../schema/correction.ts';
import type { Site } from '../schema/site.ts';

const statements = (count: number) => (count === 1 ? 'one statement' : `${count} statements`);

/** Counts the corrections of the original notes, and those of earlier versions of the cards. */
export function countCorrections(
	corrections: readonly Pick<Correction, 'date'>[],
	original: Site['original'],
): { ofOriginal: number; ofCards: number } {
	const ofOriginal = corrections.filter(({ date }) => original !== undefined && date <= original.checked).length;
	return { ofOriginal, ofCards: corrections.length - ofOriginal };
}

/** Says how many statements of a card were put right. It has at least one correction. */
export function correctionsText(corrections: readonly Pick<Correction, 'date'>[], original: Site['original']): string {
	const { ofOriginal, ofCards } = countCorrections(corrections, original);
	const parts = [
		...(ofOriginal > 0 ? [`${statements(ofOriginal)} of the ${original?.date.slice(0, 4)} note`] : []),
		...(ofCards > 0 ? [`${statements(ofCards)} of an earlier version of this card`] : []),
	];
	const text = parts.join(' and ');
	return `${text.charAt(0).toUpperCase()}${text.slice(1)} put right`;
}
