const MINUTE = 60_000;
const UNITS = [
	{ name: 'min', size: MINUTE, limit: 60 },
	{ name: 'h', size: 60 * MINUTE, limit: 24 },
	{ name: 'd', size: 1440 * MINUTE, limit: 31 },
	{ name: 'mo', size: 30.44 * 1440 * MINUTE, limit: 12 },
] as const;

/** A duration rounded to one unit: `10 min`, `3 d`, `1.5 y`; at least `1 min`. */
export function formatDuration(milliseconds: number): string {
	for (const { name, size, limit } of UNITS) {
		const count = Math.max(1, Math.round(milliseconds / size));
		if (count < limit) return `${count} ${name}`;
	}
	return `${(milliseconds / (365.25 * 1440 * MINUTE)).toFixed(1)} y`;
}
