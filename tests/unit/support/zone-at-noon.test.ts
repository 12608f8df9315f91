import { expect, test } from 'vitest';
import { zoneAtNoon } from '../../support/zone-at-noon.ts';

test('at every hour there is a zone in which it is noon, on the day of UTC', () => {
	for (let hour = 0; hour < 24; hour++) {
		const now = new Date(Date.UTC(2026, 11, 31, hour, 59));
		const local = new Intl.DateTimeFormat('sv-SE', {
			timeZone: zoneAtNoon(now),
			dateStyle: 'short',
			timeStyle: 'short',
		});
		expect(local.format(now)).toBe('2026-12-31 12:59');
	}
});
