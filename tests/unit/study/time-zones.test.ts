import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { addDays, dayOf } from '../../../src/study/days.ts';
import { forecast } from '../../../src/study/forecast.ts';
import { Session } from '../../../src/study/session.ts';
import { EMPTY_DOCUMENT, type Grade, withReview } from '../../../src/study/study-document.ts';
import { someStudyIndex } from './builders.ts';

const ZONES = [
	'UTC',
	'America/New_York',
	'America/Los_Angeles',
	'America/Havana',
	'America/Santiago',
	'America/St_Johns',
	'Africa/Cairo',
	'Asia/Beirut',
	'Asia/Kolkata',
	'Asia/Tokyo',
	'Australia/Lord_Howe',
	'Pacific/Apia',
	'Pacific/Chatham',
	'Pacific/Kiritimati',
	'Pacific/Niue',
];
const HOUR = 3_600_000;
const YEAR_START = Date.UTC(2026, 0, 1);

const zone = process.env['TZ'];
afterEach(() => {
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
});

/** A reader who has given these grades, each some minutes after the one before, and plans for an exam. */
function planAt(start: number, grades: readonly Grade[], minutes: number, days: number) {
	const session = new Session(someStudyIndex(), EMPTY_DOCUMENT);
	let now = start;
	for (const grade of grades) {
		const prompt = session.next(now);
		if (!prompt) break;
		const at = session.reviewTime(prompt.id, now);
		session.setDocument(withReview(session.document, { prompt: prompt.id, at, grade }));
		now += minutes * 60_000;
	}
	const exam = addDays(dayOf(now), days);
	session.setDocument({ ...session.document, settings: { limit: 12, changed: 1, exam } });
	return forecast(session.forecastInput(now)).plan;
}

test('in New York at 20:30 there is a plan after two grades', () => {
	process.env['TZ'] = 'America/New_York';
	const evening = new Date(2026, 10, 23, 20, 30).getTime();
	expect(planAt(evening, [3, 1], 1, 3)).toMatchObject({ days: 3, all: { total: 60 } });
});

test('there is a plan in every time zone, at every hour, and across daylight saving', () => {
	const aGrade = fc.constantFrom<Grade>(1, 2, 3, 4);
	fc.assert(
		fc.property(
			fc.constantFrom(...ZONES),
			fc.integer({ min: 0, max: 2 * 365 * 24 * 2 }),
			fc.array(aGrade, { maxLength: 5 }),
			fc.integer({ min: -90, max: 90 }),
			fc.integer({ min: 1, max: 4 }),
			(inZone, halfHours, grades, minutes, days) => {
				process.env['TZ'] = inZone;
				const plan = planAt(YEAR_START + (halfHours * HOUR) / 2, grades, minutes, days);
				expect(plan?.days).toBe(days);
				// The last day brings nothing new, unless it is the first. Those that were answered before midnight come on top.
				expect(plan?.all.seen).toBeGreaterThanOrEqual(Math.min(12 * (days - 1), 60));
				expect(plan?.all.seen).toBeLessThanOrEqual(12 * Math.max(1, days - 1) + grades.length);
			},
		),
		{ numRuns: 80 },
	);
});

test('a prompt that is answered after the clock was set back counts as answered', () => {
	const session = new Session(someStudyIndex(), EMPTY_DOCUMENT);
	const now = new Date(2026, 10, 23, 20).getTime();
	const prompt = session.next(now)?.id ?? '';
	session.setDocument(withReview(EMPTY_DOCUMENT, { prompt, at: now, grade: 1 }));
	const earlier = now - 5 * HOUR;
	session.setDocument(withReview(session.document, { prompt, at: session.reviewTime(prompt, earlier), grade: 4 }));
	expect(session.states.get(prompt)?.reps).toBe(2);
	expect(session.reviews.at(-1)?.grade).toBe(4);
	expect(session.intervals(prompt, earlier)[3]).toBeGreaterThan(0);
});
