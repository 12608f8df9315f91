import { existsSync, readFileSync } from 'node:fs';
import { orderedPrompts, type StudyData } from '../../src/study/prompts.ts';
import { addDays, startOf } from '../../src/study/days.ts';
import type { Grade } from '../../src/study/study-document.ts';
import { simulate } from '../../src/study/simulate.ts';
import { meanRecall, readiness, progressByDomain } from '../../src/study/progress.ts';

const SOURCE = 'dist/review/prompts.json';
const FROM = '2026-01-05';
const DAYS = 60;
const MISSED = { from: 28, to: 34 };

/** Numbers that look random and are the same in each run (Park–Miller). */
function steady(seed: number) {
	let state = seed;
	return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Remembers as often as the model says, and knows a third of what is new. */
function learner(random: () => number): (recall: number | undefined) => Grade {
	return (recall) => {
		if (random() >= (recall ?? 1 / 3)) return 1;
		const ease = random();
		return ease < 0.15 ? 2 : ease < 0.9 ? 3 : 4;
	};
}

const percent = (share: number | undefined) => `${(100 * (share ?? 0)).toFixed(1)} %`;

/** A learner who studies for 60 days, misses a week, and sits the exam on day 60, over the cards of the last build. */
function run(data: StudyData, limit: number) {
	const prompts = orderedPrompts(data);
	const exam = addDays(FROM, DAYS);
	const { days, memories } = simulate({
		prompts,
		memories: new Map(),
		limit,
		from: FROM,
		days: DAYS,
		exam,
		answer: learner(steady(42)),
		studies: (day) => day < MISSED.from || day > MISSED.to,
	});
	const morning = startOf(exam) + 9 * 3_600_000;
	const studied = days.filter(({ answers }) => answers > 0);
	const asked = studied.map((day) => day.asked).sort((a, b) => a - b);
	const cards = new Set([...memories.keys()].map((id) => id.split('#')[0]));
	const past = [...memories.values()].filter(({ due }) => due.getTime() > startOf(exam)).length;
	const back = days.slice(MISSED.to + 1, MISSED.to + 8);
	return {
		'Daily limit': limit,
		'Prompts a day, mean': (asked.reduce((sum, count) => sum + count, 0) / asked.length).toFixed(1),
		'Prompts a day, most': asked.at(-1),
		'Answers a day, most': Math.max(...days.map(({ answers }) => answers)),
		'Due beyond the limit, most': Math.max(...days.map(({ waiting }) => waiting)),
		'Prompts a day in the week after the missed one': back.map((day) => day.asked).join(' '),
		'Prompts a day in the last week': days
			.slice(-7)
			.map((day) => day.asked)
			.join(' '),
		'Cards seen': `${cards.size} of ${data.cards.length}`,
		'Prompts seen': `${memories.size} of ${prompts.length}`,
		'All seen on day': memories.size === prompts.length ? 1 + days.findLastIndex(({ fresh }) => fresh > 0) : 'never',
		'Recall on the exam’s morning': percent(meanRecall(memories, morning)),
		'Known by weight on the exam’s morning': percent(
			readiness(progressByDomain(data.domains, prompts, memories, startOf(exam) - 1)),
		),
		'Scheduled past the exam': past,
	};
}

if (!existsSync(SOURCE)) {
	console.error(`${SOURCE} is missing: run "npm run build" first.`);
	process.exitCode = 1;
} else {
	const data = JSON.parse(readFileSync(SOURCE, 'utf8')) as StudyData;
	const results = [10, 15, 20, 30, 40].map((limit) => run(data, limit));
	for (const name of Object.keys(results[0] ?? {}) as (keyof (typeof results)[number])[]) {
		console.log(`${name.padEnd(48)} ${results.map((result) => String(result[name]).padEnd(22)).join(' ')}`);
	}
}
