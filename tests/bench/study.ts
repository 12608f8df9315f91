import { existsSync, readFileSync } from 'node:fs';
import { checkStudyData } from '../../src/study/check-study-data.ts';
import { addDays, dayOf, startOfDay } from '../../src/study/days.ts';
import { forecast } from '../../src/study/forecast.ts';
import { progressByDomain, readiness } from '../../src/study/progress.ts';
import { orderedPrompts } from '../../src/study/ordered-prompts.ts';
import { promptsOf } from '../../src/study/prompts.ts';
import { type MemoryState, retrievability } from '../../src/study/schedule.ts';
import { Session } from '../../src/study/session.ts';
import { simulate } from '../../src/study/simulate.ts';
import { buildStudyIndex } from '../../src/study/study-index.ts';
import type { StudyData } from '../../src/study/study-data.ts';
import type { Grade } from '../../src/study/study-document.ts';
import { documentWithReviews, measureGrades } from './measure-grade.ts';

const SOURCE = 'dist/practice/questions.json';
const FROM = '2026-01-05';
const DAYS = 60;
const REVIEWS = 20_000;
/** Days without study, counted from 0. */
const MISSED = { from: 28, to: 34 };

/** Random numbers that are the same in each run (Park–Miller generator). */
function seededRandom(seed: number) {
	let state = seed;
	return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** A learner who remembers prompts with the probability of the model, and knows a third of the new ones. */
function learner(random: () => number): (recall: number | undefined) => Grade {
	return (recall) => {
		if (random() >= (recall ?? 1 / 3)) return 1;
		const ease = random();
		return ease < 0.15 ? 2 : ease < 0.9 ? 3 : 4;
	};
}

/** The mean probability that a seen prompt is remembered at a time; undefined if none was seen. */
function meanRecall(states: ReadonlyMap<string, MemoryState>, now: number): number | undefined {
	const recalls = [...states.values()].map((state) => retrievability(state, now));
	return recalls.length === 0 ? undefined : recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
}

const percent = (share: number | undefined) => `${(100 * (share ?? 0)).toFixed(1)} %`;

/** Simulates 60 days of study before the exam, with a week missed, over the cards of the last build. */
function run(data: StudyData, limit: number) {
	const prompts = orderedPrompts(buildStudyIndex(data));
	const exam = addDays(FROM, DAYS);
	const { days, states } = simulate({
		prompts,
		states: new Map(),
		limit,
		from: FROM,
		days: DAYS,
		exam,
		answer: learner(seededRandom(42)),
		studies: (day) => day < MISSED.from || day > MISSED.to,
	});
	const examMorning = startOfDay(exam) + 9 * 3_600_000;
	const studied = days.filter(({ answers }) => answers > 0);
	const asked = studied.map((day) => day.asked).sort((a, b) => a - b);
	const cards = new Set([...states.keys()].map((id) => id.split('#')[0]));
	const examEvening = startOfDay(addDays(exam, 1));
	const dueOnExam = [...states.values()].filter(({ due }) => due.getTime() < examEvening).length;
	const afterBreak = days.slice(MISSED.to + 1, MISSED.to + 8);
	return {
		'New a day': limit,
		'Prompts a day, mean': (asked.reduce((sum, count) => sum + count, 0) / asked.length).toFixed(1),
		'Prompts a day, most': asked.at(-1),
		'Answers a day, most': Math.max(...days.map(({ answers }) => answers)),
		'Due beyond the limit, most': Math.max(...days.map(({ overLimit }) => overLimit)),
		'Prompts a day in the week after the missed one': afterBreak.map((day) => day.asked).join(' '),
		'Prompts a day in the last week': days
			.slice(-7)
			.map((day) => day.asked)
			.join(' '),
		'Cards seen': `${cards.size} of ${data.cards.length}`,
		'Prompts seen': `${states.size} of ${prompts.length}`,
		'All seen on day':
			states.size === prompts.length ? 1 + days.findLastIndex(({ introduced }) => introduced > 0) : 'never',
		'Recall on the exam’s morning': percent(meanRecall(states, examMorning)),
		'Known by weight on the exam’s morning': percent(
			readiness(progressByDomain(data.domains, prompts, states, startOfDay(exam) - 1, () => false)),
		),
		'Due on the day of the exam': dueOnExam,
	};
}

/** Prints how long a grade, opening the review and the plan take after many reviews. */
async function printTimes(data: StudyData) {
	const now = Date.now();
	const ids = data.cards.flatMap(promptsOf).map(({ id }) => id);
	const document = documentWithReviews(REVIEWS, ids, now);
	const times = await measureGrades('dist', document);
	const middle = times[Math.floor(times.length / 2)] ?? 0;
	console.log(`\nAfter ${REVIEWS} reviews, in ms:`);
	console.log(`a grade in the browser: ${middle.toFixed(1)} (median), ${(times.at(-1) ?? 0).toFixed(1)} (longest)`);
	const opened = performance.now();
	const session = new Session(buildStudyIndex(data), document);
	const planned = performance.now();
	forecast({ ...session.forecastInput(now), exam: addDays(dayOf(now), DAYS) });
	console.log(`all memory states in Node: ${(planned - opened).toFixed(0)}`);
	console.log(`the plan in Node, beside the page: ${(performance.now() - planned).toFixed(0)}`);
}

if (!existsSync(SOURCE)) {
	console.error(`${SOURCE} is missing: run "npm run build" first.`);
	process.exitCode = 1;
} else {
	const data = checkStudyData(JSON.parse(readFileSync(SOURCE, 'utf8')));
	const results = [10, 15, 20, 30, 40].map((limit) => run(data, limit));
	for (const name of Object.keys(results[0] ?? {}) as (keyof (typeof results)[number])[]) {
		console.log(`${name.padEnd(48)} ${results.map((result) => String(result[name]).padEnd(22)).join(' ')}`);
	}
	await printTimes(data);
}
