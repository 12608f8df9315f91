import { expect, test } from 'vitest';
import { dayFacts } from '../../../src/study/day-facts.ts';
import { dayOf } from '../../../src/study/days.ts';
import { forecast } from '../../../src/study/forecast.ts';
import { comingText, offerText, planText } from '../../../src/study/plan-text.ts';
import { Session } from '../../../src/study/session.ts';
import { EMPTY_DOCUMENT, withReview } from '../../../src/study/study-document.ts';
import { aStudyCard, at, idOf, someStudyData, someStudyIndex } from './builders.ts';

const PACE = { fresh: 15, due: 15, again: 7 };

const start = (limit: number, examDay: number, index = someStudyIndex()) =>
	new Session(index, { ...EMPTY_DOCUMENT, settings: { limit, changed: 1, exam: dayOf(at(examDay)) } }, at(0));

function studyDay(session: Session, day: number) {
	for (let now = at(day); session.next(now); now += 10_000) {
		const prompt = idOf(session.next(now)?.id ?? '');
		session.setDocument(withReview(session.document, { prompt, at: now, grade: 4 }), now);
	}
}

/** Answers this number of prompts on each of the days. */
function studyLittle(session: Session, days: readonly number[], count: number) {
	for (const day of days) {
		for (let index = 0; index < count; index++) {
			const now = at(day) + index * 10_000;
			const prompt = idOf(session.next(now)?.id ?? '');
			session.setDocument(withReview(session.document, { prompt, at: now, grade: 4 }), now);
		}
	}
}

function planOf(session: Session, now: number) {
	const { plan } = forecast(session.forecastInput(now));
	if (!plan) throw new Error('There is no plan.');
	return { plan, text: planText(plan, { limit: 10, mostAskedFirst: false }, PACE) };
}

test('once all decisions were seen, the plan says so, without a day that moves', () => {
	const session = start(10, 5);
	expect(planOf(session, at(0)).text).toContain('among them all 20 decisions by 24 November 2026.');
	for (const day of [0, 1]) studyDay(session, day);
	for (const day of [1, 2]) {
		const { plan, text } = planOf(session, at(day, 22));
		expect(text).toContain('prompts before the exam. You have seen all 20 decisions.');
		expect(text).toContain('Traps come next, more from');
		expect(text).toContain('so that what was new can come back.');
		expect(plan.offers.map((offer) => offerText(offer, plan, PACE)).join()).not.toContain('all decisions');
	}
});

test('no higher pace is offered once the last new prompts before the exam are done', () => {
	const session = start(10, 4);
	for (const day of [0, 1]) studyDay(session, day);
	expect(planOf(session, at(2)).plan.offers.length).toBeGreaterThan(0);
	studyDay(session, 2);
	const { plan, text } = planOf(session, at(2, 22));
	expect(plan).toMatchObject({ days: 2, offers: [] });
	expect(plan.beyond).toBeUndefined();
	expect(text).toMatch(
		/^2 days to learn\. Nothing new comes until the exam\. You have seen 30 of 60 prompts\. You have/,
	);
});

test('the last day is named as that, with what is left of it', () => {
	const session = start(10, 3);
	for (const day of [0, 1]) studyDay(session, day);
	expect(planOf(session, at(2)).text).toMatch(
		/^Today is the last day to learn\. Nothing new comes until the exam\. .* About \d+ minutes? today\.$/,
	);
	studyDay(session, 2);
	expect(planOf(session, at(2, 22)).text).toMatch(/decisions\. Nothing is left today\.$/);
});

test('the plan says which cards are not among the decisions', () => {
	const { cards } = someStudyData();
	const index = someStudyIndex({
		cards: cards.map((card, at) =>
			aStudyCard(card.slug, { domain: card.domain, ...(at < 3 ? { background: true as const } : {}) }),
		),
	});
	expect(planOf(start(5, 3, index), at(0)).text).toContain(
		'among them 10 of 17 decisions; 3 background cards come last.',
	);
});

test('a prompt that comes back today is counted by the forecast as the home page counts it', () => {
	const session = start(1, 9);
	const prompt = idOf(session.next(at(0))?.id ?? '');
	session.setDocument(withReview(session.document, { prompt, at: at(0), grade: 3 }), at(0));
	const now = at(0) + 60_000;
	expect(dayFacts(session, now)).toMatchObject({ due: 1, fresh: 0 });
	const [today] = forecast(session.forecastInput(now)).coming;
	expect(today && comingText(today, dayOf(now), PACE)).toEqual(['Today', '0 new, 1 due, about 1 min']);
});

test('who meets much less than the chosen number is told what that pace brings, and can choose it', () => {
	const session = start(10, 10);
	studyLittle(session, [0, 1, 2], 3);
	const { plan, text } = planOf(session, at(3));
	// Nine were met, and six days with new ones are left.
	expect(plan.own).toMatchObject({ limit: 3, all: { seen: 27, total: 60 } });
	expect(text).toContain(
		'Lately you saw about 3 new a day, in about 1 minute: at that pace you will have seen 27, among them all 20 decisions.',
	);
	const [own] = plan.offers;
	expect(own).toMatchObject({ limit: 3, goal: 'own' });
	expect(own && offerText(own, plan, PACE)).toMatch(/^as on your last days, about \d+ minutes? a day$/);
	const loses = { ...plan, ...(plan.own ? { own: { ...plan.own, decisions: { seen: 15, total: 20 } } } : {}) };
	expect(own && offerText(own, loses, PACE)).toMatch(
		/ a day\. If you choose it, 5 of 20 decisions would not be asked before the exam\.$/,
	);
});

test('nothing is said of a pace that is the chosen one', () => {
	const session = start(3, 10);
	studyLittle(session, [0, 1, 2], 3);
	const { plan, text } = planOf(session, at(3));
	expect(plan.own).toBeUndefined();
	expect(text).not.toContain('Lately');
});
