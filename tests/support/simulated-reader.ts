import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkComparisons } from '../../src/study/check-comparisons.ts';
import { checkStudyData } from '../../src/study/check-study-data.ts';
import { comparisonKey } from '../../src/study/compared-prompts.ts';
import { addDays, dayOf, startOfDay } from '../../src/study/days.ts';
import { forecast, type Forecast } from '../../src/study/forecast.ts';
import type { ForecastInput } from '../../src/study/plan-offers.ts';
import type { AnswerKind } from '../../src/study/answer-kinds.ts';
import { loadMinutes } from '../../src/study/load.ts';
import type { Pace } from '../../src/study/pace.ts';
import { promptsOf } from '../../src/study/prompts.ts';
import { retrievability } from '../../src/study/schedule.ts';
import { Session } from '../../src/study/session.ts';
import { EMPTY_DOCUMENT, type Grade, type Settings, withReview } from '../../src/study/study-document.ts';
import { checkStudyIndex, promptKey } from '../../src/study/study-index.ts';
import { SITE_FOLDER } from './built.ts';
import { seededRandom } from './seeded-random.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(join(SITE_FOLDER, path), 'utf8'));
export const index = checkStudyIndex(read('review/prompts.json'));
/** The ids of all prompts, by their keys in the index. */
const ids = new Map(
	[
		...checkStudyData(read('practice/questions.json')).cards.flatMap(promptsOf),
		...checkComparisons(read('practice/comparisons.json')).flatMap(({ slug, rows }) =>
			rows.map(({ id }) => ({ id: `${comparisonKey(slug)}#${id}` })),
		),
	].map(({ id }) => [promptKey(id), id]),
);

export const DAYS = 10;
const FIRST_EVENING = new Date(2026, 10, 23, 18).getTime();
export const EXAM = addDays(dayOf(FIRST_EVENING), DAYS);
/** 18:00 of a day, from 0; on day 10 is the exam. */
export const evening = (day: number) => startOfDay(addDays(dayOf(FIRST_EVENING), day)) + 18 * 3_600_000;

/** The probability that a reader remembers, where the model says `recall`. */
type Memory = (kind: AnswerKind, recall: number) => number;

/** Knows a third of what is new, and remembers as the model says. */
export const AVERAGE: Memory = (kind, recall) => (kind === 'fresh' ? 1 / 3 : recall);
/** Knows a fifth of what is new, and forgets a quarter of what was just read and three times what the model says. */
export const FORGETFUL: Memory = (kind, recall) => (kind === 'fresh' ? 1 / 5 : kind === 'again' ? 0.75 : recall ** 3);

/** Seconds that the reader takes: a new prompt is read for the first time, with its answer. */
const PACE: Pace = { fresh: 36, due: 16, again: 9 };

export interface ReaderDay {
	/** What the site said in the evening, before the first answer; computed when asked for. */
	forecast: () => Forecast;
	/** Minutes that the site said for the day. */
	saidMinutes: number;
	minutes: number;
	answers: number;
	asked: number;
	introduced: number;
}

export interface Course {
	session: Session;
	/** On which day each prompt was first asked, by its id. */
	firstDay: ReadonlyMap<string, number>;
	days: readonly ReaderDay[];
}

export interface Reader {
	memory?: Memory;
	/** On which days the reader does nothing. */
	misses?: (day: number) => boolean;
	/** Without it, up to the day before the exam. */
	days?: number;
	/** After so many minutes the reader stops. Without it, all that is asked is answered. */
	minutes?: number;
}

function forecastLater(input: ForecastInput): () => Forecast {
	let computed: Forecast | undefined;
	return () => (computed ??= forecast(input));
}

/** A reader who answers what the review asks, on each day that is not missed. */
export function study(
	settings: Partial<Settings>,
	{ memory = AVERAGE, misses, days: count = DAYS, minutes: most = Number.POSITIVE_INFINITY }: Reader = {},
): Course {
	const random = seededRandom();
	const document = { ...EMPTY_DOCUMENT, settings: { limit: 30, exam: EXAM, changed: 1, ...settings } };
	const session = new Session(index, document, evening(0));
	const firstDay = new Map<string, number>();
	const days: ReaderDay[] = [];
	for (let day = 0; day < count; day++) {
		let now = evening(day);
		session.setDocument(session.document, now);
		const before = { forecast: forecastLater(session.forecastInput(now)), saidMinutes: session.progress(now).minutes };
		const asked = new Set<string>();
		const [seen, start] = [session.states.size, now];
		let answers = 0;
		const isOver = () => misses?.(day) === true || now - start >= 60_000 * most;
		for (let prompt = session.next(now); prompt && !isOver(); prompt = session.next(now)) {
			const state = session.states.get(prompt.id);
			const kind = asked.has(prompt.id) ? 'again' : state ? 'due' : 'fresh';
			if (!state) firstDay.set(prompt.id, day);
			now += 1000 * PACE[kind];
			const grade: Grade = random() < memory(kind, state ? retrievability(state, now) : 0) ? 3 : 1;
			session.setDocument(withReview(session.document, { prompt: ids.get(prompt.id) ?? '', at: now, grade }), now);
			asked.add(prompt.id);
			answers++;
		}
		const minutes = (now - start) / 60_000;
		days.push({ ...before, minutes, answers, asked: asked.size, introduced: session.states.size - seen });
	}
	return { session, firstDay, days };
}

/** Minutes a day that the plan said on a day, and what the days from then on took, on average. */
export function saidAndTaken({ days }: Course, from: number): { said: number; taken: number } {
	const { plan } = days[from]?.forecast() ?? {};
	if (!plan) throw new Error('There is no plan.');
	const own = days.slice(from);
	return { said: loadMinutes(plan.load, PACE), taken: own.reduce((sum, { minutes }) => sum + minutes, 0) / own.length };
}
