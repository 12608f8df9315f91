import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkComparisons } from '../../src/study/check-comparisons.ts';
import { checkStudyData } from '../../src/study/check-study-data.ts';
import { comparisonKey } from '../../src/study/compared-prompts.ts';
import { addDays, dayOf, startOfDay } from '../../src/study/days.ts';
import { forecast, type Plan } from '../../src/study/forecast.ts';
import { progressByDomain } from '../../src/study/progress.ts';
import { promptsOf } from '../../src/study/prompts.ts';
import { retrievability } from '../../src/study/schedule.ts';
import { Session } from '../../src/study/session.ts';
import { EMPTY_DOCUMENT, type Grade, type Settings, withReview } from '../../src/study/study-document.ts';
import { checkStudyIndex, promptKey } from '../../src/study/study-index.ts';
import { SITE_FOLDER } from '../support/built.ts';
import { seededRandom } from '../support/seeded-random.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(join(SITE_FOLDER, path), 'utf8'));
const index = checkStudyIndex(read('review/prompts.json'));
/** The ids of all prompts, by their keys in the index. */
const ids = new Map(
	[
		...checkStudyData(read('practice/questions.json')).cards.flatMap(promptsOf),
		...checkComparisons(read('practice/comparisons.json')).flatMap(({ slug, rows }) =>
			rows.map(({ id }) => ({ id: `${comparisonKey(slug)}#${id}` })),
		),
	].map(({ id }) => [promptKey(id), id]),
);
const DAYS = 10;
const FIRST_EVENING = new Date(2026, 10, 23, 18).getTime();
const EXAM = addDays(dayOf(FIRST_EVENING), DAYS);
const evening = (day: number) => startOfDay(addDays(dayOf(FIRST_EVENING), day)) + 18 * 3_600_000;

interface Course {
	plan: Plan;
	session: Session;
	/** On which day each prompt was first asked, by its id. */
	firstDay: ReadonlyMap<string, number>;
	/** Numbers of answers by day. */
	answers: readonly number[];
	/** What the plan said of the second day, on the first evening, and what came. */
	second: { said: number; came: number };
}

/** A learner who knows a third of what is new, remembers as the model says, and answers all that the review asks. */
function study(settings: Partial<Settings>): Course {
	const random = seededRandom();
	const session = new Session(index, {
		...EMPTY_DOCUMENT,
		settings: { limit: 30, exam: EXAM, changed: 1, ...settings },
	});
	const { plan, coming } = forecast(session.queueInput(FIRST_EVENING));
	if (!plan) throw new Error('There is no plan.');
	const firstDay = new Map<string, number>();
	const answers: number[] = [];
	let came = 0;
	for (let day = 0; day < DAYS; day++) {
		let now = evening(day);
		let count = 0;
		for (let prompt = session.next(now); prompt; prompt = session.next(now)) {
			const state = session.states.get(prompt.id);
			if (!state) firstDay.set(prompt.id, day);
			const grade: Grade = random() < (state ? retrievability(state, now) : 1 / 3) ? 3 : 1;
			session.setDocument(withReview(session.document, { prompt: ids.get(prompt.id) ?? '', at: now, grade }));
			now += 12_000;
			count++;
		}
		answers.push(count);
		if (day === 1) came = session.reviewedToday(now).size;
	}
	return { plan, session, firstDay, answers, second: { said: coming[1]?.asked ?? 0, came } };
}

const usual = study({});

test('a learner sees within ten days what the plan promised, and no day has more than was chosen', () => {
	const { plan, firstDay, second } = usual;
	expect(firstDay.size).toBe(plan.all.seen);
	const perDay = Map.groupBy(firstDay.values(), (day) => day);
	expect([...perDay.values()].every(({ length }) => length <= 30)).toBe(true);
	expect(Math.abs(second.said - second.came)).toBeLessThanOrEqual(10);
});

test('ten days are little time for all prompts: all decisions come first, then traps of the heavier domains', () => {
	const { plan, firstDay, session } = usual;
	const asked = session.prompts.filter(({ isBackground }) => !isBackground);
	expect(plan.all.seen).toBeLessThan(plan.all.total);
	expect(plan.decisions.seen).toBe(plan.decisions.total);
	const decisions = asked.filter(({ id }) => id.endsWith('#decision'));
	const lastDecision = Math.max(...decisions.map(({ id }) => firstDay.get(id) ?? DAYS));
	const traps = asked.filter(({ id, isTrap }) => isTrap && firstDay.has(id));
	expect(traps.length).toBeGreaterThan(0);
	expect(Math.min(...traps.map(({ id }) => firstDay.get(id) ?? 0))).toBeGreaterThanOrEqual(lastDecision);
	const share = (domain: number) => traps.filter((trap) => trap.domain === domain).length / traps.length;
	for (const { number, weight } of index.domains) expect(Math.abs(share(number) - weight / 100)).toBeLessThan(0.03);
});

test('no trap is asked on the day of its decision, and nothing is due after the exam', () => {
	for (const { firstDay, session } of [usual, study({ limit: 90 })]) {
		for (const { id, slug, isTrap } of session.prompts) {
			const day = firstDay.get(id);
			if (isTrap && day !== undefined) expect(day).toBeGreaterThan(firstDay.get(`${slug}#decision`) ?? DAYS);
		}
		const due = [...session.states.values()].map((state) => state.due.getTime());
		expect(Math.max(...due)).toBeLessThanOrEqual(startOfDay(EXAM));
	}
});

test('each pace that the plan offers keeps its promise, and takes about as many answers as it says', () => {
	expect(usual.plan.offers.length).toBeGreaterThan(0);
	for (const { goal, limit, load } of usual.plan.offers) {
		const { plan, firstDay, session, answers } = study({ limit });
		expect(plan.offers.some((offer) => offer.goal === goal)).toBe(false);
		if (goal === 'all') expect(firstDay.size).toBe(session.prompts.length);
		const mean = answers.reduce((sum, count) => sum + count, 0) / DAYS;
		// The plan knows an average learner; this one forgets more of what is new.
		expect(mean / load.answers).toBeGreaterThan(0.8);
		expect(mean / load.answers).toBeLessThan(1.4);
	}
});

test('on the morning of the exam only what was remembered on a later day counts as known, and most of it is', () => {
	const { session, firstDay } = usual;
	const morning = startOfDay(EXAM) - 1;
	const progress = progressByDomain(index.domains, session.prompts, session.states, morning);
	const known = progress.reduce((sum, domain) => sum + domain.known, 0);
	const lateOnes = [...firstDay.values()].filter((day) => day === DAYS - 1).length;
	expect(known).toBeLessThanOrEqual(firstDay.size - lateOnes);
	expect(known).toBeGreaterThan(0.5 * firstDay.size);
	const recalls = [...session.states.values()].filter(({ isRecalled }) => isRecalled);
	const recall = recalls.reduce((sum, state) => sum + retrievability(state, morning), 0) / recalls.length;
	expect(recall).toBeGreaterThan(0.85);
});
