import type { Doc } from './parse-file.ts';
import type { Section } from './outline.ts';

/** A card should not be longer, in words. */
export const MAX_WORDS = 400;

/** A shorter section is joined with a neighbour. */
export const MIN_WORDS = 30;

/** The level at which a file is cut into cards, and why. */
export interface CardLevel {
	/** 0: the whole file is one card. */
	level: number;
	reason: string;
}

/** The sections that would be cards if a file were cut at a level. */
function sectionsAt(section: Section, level: number): Section[] {
	if (section.depth >= level || section.children.length === 0) return [section];
	return section.children.flatMap((child) => sectionsAt(child, level));
}

/** The upper quartile: three quarters of the values are at most this large. */
function upperQuartile(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * 0.75) - 1)] ?? 0;
}

/** The smallest heading level at which at least three quarters of the sections have at most 400 words. */
export function chooseLevel({ outline, headings, count }: Doc): CardLevel {
	const levels = [
		0,
		...new Set(headings.filter((heading) => heading !== outline.heading).map(({ depth }) => depth)),
	].sort();
	const tried = levels.map((level) => ({
		level,
		words: upperQuartile(sectionsAt(outline, level).map(({ inner }) => count(inner))),
	}));
	const enough = tried.find(({ words }) => words <= MAX_WORDS);
	const best =
		enough ?? tried.reduce((least, each) => (each.words < least.words ? each : least), { level: 0, words: Infinity });
	const before = tried[tried.indexOf(best) - 1];
	const quarters = (words: number) => `three quarters of its sections have at most ${words} words`;
	if (best.level === 0)
		return { level: 0, reason: best.words <= MAX_WORDS ? `it has ${best.words} words` : 'no heading divides it' };
	const reason = before
		? `${quarters(best.words)}, at ${before.level === 0 ? 'the whole file' : `level ${before.level}`} ${before.words}`
		: quarters(best.words);
	return { level: best.level, reason };
}
