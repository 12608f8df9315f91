import { expect, test } from 'vitest';
import { dayFacts } from '../../../src/study/day-facts.ts';
import { forecast } from '../../../src/study/forecast.ts';
import { type Learner, gradesOf, learnerOf, USUAL_LEARNER } from '../../../src/study/learner.ts';
import { loadMinutes } from '../../../src/study/load.ts';
import { comingText, offerText, planText } from '../../../src/study/plan-text.ts';
import { Session } from '../../../src/study/session.ts';
import { EMPTY_DOCUMENT, type Grade, withReview } from '../../../src/study/study-document.ts';
import { usualMinutes } from '../../../src/study/usual-minutes.ts';
import { at, idOf, someStudyIndex } from './builders.ts';

/** Answers all prompts of a day, each in this number of seconds. Returns the number of answers. */
function answerAll(session: Session, start: number, grades: () => Grade, seconds: number, most = 1000): number {
	let [now, count] = [start, 0];
	for (let prompt = session.next(now); prompt && count < most; prompt = session.next(now)) {
		now += 1000 * seconds;
		session.setDocument(withReview(session.document, { prompt: idOf(prompt.id), at: now, grade: grades() }));
		count++;
	}
	return count;
}

const start = (exam?: string) =>
	new Session(someStudyIndex(), { ...EMPTY_DOCUMENT, settings: { limit: 12, changed: 1, ...(exam ? { exam } : {}) } });

/** Grades of someone who forgets two of three answers. */
function forgetful(): () => Grade {
	let count = 0;
	return () => (++count % 3 === 0 ? 3 : 1);
}

test('the home page, the review and the plan say the same number of minutes, at every moment', () => {
	const session = start('2026-12-10');
	const grades = forgetful();
	for (const day of [0, 1, 2]) {
		for (let step = 0; step < 4; step++) {
			const now = at(day) + step * 600_000;
			const [today] = forecast(session.forecastInput(now)).coming;
			const { minutes } = session.progress(now);
			expect(dayFacts(session, now).minutes).toBe(minutes);
			expect(today && loadMinutes(today, session.pace)).toBe(minutes);
			answerAll(session, now, grades, 20, 5);
		}
	}
});

test('what the first visit is told is what the review says', () => {
	expect(start().progress(at(0)).minutes).toBe(usualMinutes(12));
	expect(usualMinutes(30)).toBeGreaterThan(usualMinutes(12));
	// A minute for a new prompt, with what comes back of it on the same day.
	expect(usualMinutes(30)).toBeGreaterThanOrEqual(28);
	expect(usualMinutes(30)).toBeLessThan(36);
});

test('who forgets more is told more minutes: answers that come again are counted as this reader gives them', () => {
	const [careless, careful] = [start(), start()];
	for (const day of [0, 1, 2]) {
		answerAll(careless, at(day), forgetful(), 10);
		answerAll(careful, at(day), () => 3, 10);
	}
	const estimate = (session: Session) => {
		const [today] = forecast(session.forecastInput(at(3))).coming;
		return (today?.answers ?? 0) / (today?.asked ?? 1);
	};
	expect(estimate(careless)).toBeGreaterThan(1.5 * estimate(careful));
});

test('the learner is known from the first answers to prompts, those of later days, and those of the same day', () => {
	const session = start();
	answerAll(session, at(0), () => 4, 10);
	answerAll(session, at(9), forgetful(), 10, 24);
	const { fresh, due } = learnerOf(session.reviews, session.states);
	expect(fresh[3]).toBeGreaterThan(0.3);
	expect(due[0]).toBeGreaterThan(USUAL_LEARNER.due[0] + 0.2);
	expect(learnerOf([], new Map())).toEqual(USUAL_LEARNER);
	for (const shares of Object.values(learnerOf(session.reviews, session.states)))
		expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
	const practiced = session.reviews.map((review) => ({ ...review, practice: true as const }));
	expect(learnerOf(practiced, session.states)).toEqual(USUAL_LEARNER);
});

test('grades come in the shares of the learner, evenly mixed', () => {
	const shares = [0.25, 0, 0.5, 0.25] as const;
	const grade = gradesOf({ fresh: shares, due: shares, again: shares } satisfies Learner);
	const grades = Array.from({ length: 40 }, () => grade(undefined, 'due'));
	expect([1, 2, 3, 4].map((each) => grades.filter((other) => other === each).length)).toEqual([10, 0, 20, 10]);
	expect(new Set(grades.slice(0, 4)).size).toBe(3);
});

test('a day that is done does not make the days to come look short', () => {
	const session = start('2026-11-25');
	const said = forecast(session.forecastInput(at(0))).plan?.load;
	answerAll(session, at(0), () => 3, 10);
	const { plan, coming } = forecast(session.forecastInput(at(0, 22)));
	expect(coming[0]).toMatchObject({ asked: 0, answers: 0 });
	expect(plan?.load).toEqual({ asked: coming[1]?.asked, introduced: 0, answers: coming[1]?.answers });
	expect(said?.asked).toBeGreaterThan(0);
	expect(comingText({ day: 'x', asked: 0, answers: 0, introduced: 0, overLimit: 0 }, 'x', session.pace)[1]).toBe(
		'nothing is left',
	);
});

test('no plan is offered that takes more than 90 minutes a day; then the most asked first is the best selection', () => {
	const input = { ...start('2026-11-27').forecastInput(at(0)), limit: 2 };
	const quick = forecast(input).plan;
	expect(quick?.offers.map(({ goal }) => goal)).toEqual(['decisions', 'traps', 'all']);
	expect(quick?.beyond).toBeUndefined();
	const pace = { fresh: 600, due: 600, again: 300 };
	const slow = forecast({ ...input, pace }).plan;
	if (!slow) throw new Error('There is no plan.');
	expect(slow).toMatchObject({ offers: [], beyond: 'decisions' });
	const text = (mostAskedFirst: boolean) => planText(slow, { limit: 2, mostAskedFirst }, pace);
	expect(text(false)).toContain(
		'No pace of up to 90 minutes a day brings all decisions before the exam: the best selection is the most asked first.',
	);
	expect(text(true)).not.toContain('best selection');
	expect(text(true)).toContain('brings all decisions before the exam in this order.');
	const middle = { fresh: 200, due: 200, again: 30 };
	const fits = forecast({ ...input, pace: middle }).plan?.offers ?? [];
	expect(fits.length).toBeGreaterThan(0);
	for (const offer of fits) {
		expect(loadMinutes(offer.load, middle)).toBeLessThanOrEqual(90);
		expect(offerText(offer, slow, middle)).toMatch(/about \d+ minutes a day$/);
	}
});
