const MINUTE = 60_000;
const UNITS = [
	{ name: 'min', size: MINUTE, most: 60 },
	{ name: 'h', size: 60 * MINUTE, most: 24 },
	{ name: 'd', size: 1440 * MINUTE, most: 31 },
	{ name: 'mo', size: 30.44 * 1440 * MINUTE, most: 12 },
] as const;

/** A span of time in the fewest words: `10 min`, `3 d`, `1.5 y`. */
export function spanWords(milliseconds: number): string {
	for (const { name, size, most } of UNITS) {
		const count = Math.max(1, Math.round(milliseconds / size));
		if (count < most) return `${count} ${name}`;
	}
	return `${(milliseconds / (365.25 * 1440 * MINUTE)).toFixed(1)} y`;
}

/** Text with code in backticks, cut into its runs. */
export function runsOf(text: string): readonly { text: string; code: boolean }[] {
	return text
		.split('`')
		.map((run, index) => ({ text: run, code: index % 2 === 1 }))
		.filter((run) => run.text !== '');
}
