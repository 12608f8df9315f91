/**
 * The name of a time zone in which it is between 12 and 13 o'clock, so that no day ends while tests run. Its day is the day
 * in UTC. In these names of the tz database, `Etc/GMT+5` is five hours behind UTC.
 */
export function zoneAtNoon(now: Date): string {
	const hoursBehind = now.getUTCHours() - 12;
	return `Etc/GMT${hoursBehind < 0 ? '' : '+'}${hoursBehind}`;
}
