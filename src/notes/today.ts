/** A day of this computer's clock, `YYYY-MM-DD`, in its own time zone. */
function localDay(now: Date): string {
	const month = String(now.getMonth() + 1).padStart(2, '0');
	const day = String(now.getDate()).padStart(2, '0');
	return `${now.getFullYear()}-${month}-${day}`;
}

/**
 * Today as `YYYY-MM-DD`: the later of the day in UTC and the day where the author is, so that a note dated with either
 * of them is never in the future.
 */
export function today(now = new Date()): string {
	const utc = now.toISOString().slice(0, 10);
	const local = localDay(now);
	return local > utc ? local : utc;
}
