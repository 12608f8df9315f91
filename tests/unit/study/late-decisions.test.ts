import { expect, test } from 'vitest';
import { dayFacts } from '../../../src/study/day-facts.ts';
import { dayOf } from '../../../src/study/days.ts';
import { forecast } from '../../../src/study/forecast.ts';
import { minutesText } from '../../../src/study/minutes-text.ts';
import { planText } from '../../../src/study/plan-text.ts';
import { withSettings } from '../../../src/study/with-settings.ts';
import { answer, start } from './answering.ts';
import { aStudyCard, at, someStudyIndex } from './builders.ts';

test('the decisions that would not be asked are those that the plan leaves out at that pace', () => {
	const cards = Array.from({ length: 20 }, (_, index) => aStudyCard(`card-${index}`, { priority: 1 }));
	for (const exam of [4, 6, 9, 30]) {
		const session = start({ exam: dayOf(at(exam)) }, someStudyIndex({ cards }));
		answer(session, 0, 3, 1, 100);
		answer(session, 1, 2, 1, 100);
		const { plan } = forecast(session.forecastInput(at(2)));
		expect(dayFacts(session, at(2)).ownMinutes).toBe(3);
		expect(plan?.own).toBeDefined();
		if (plan?.own) {
			expect(dayFacts(session, at(2)).decisionsLate).toBe(plan.own.decisions.total - plan.own.decisions.seen);
			expect(planText(plan, { limit: 10, mostAskedFirst: false }, session.pace)).toContain(
				`\nLately you saw about ${plan.own.limit} new a day, in about 3 minutes: at that pace`,
			);
		}
		session.setDocument(withSettings(session.document, { mostAskedFirst: true }, at(2)), at(2));
		const chosen = forecast(session.forecastInput(at(2))).plan?.own?.decisions;
		expect(dayFacts(session, at(2)).decisionsLate).toBe((chosen?.total ?? 0) - (chosen?.seen ?? 0));
	}
});

test('what the reader chose goes on to say how many decisions it leaves out, before the day is begun and after', () => {
	const cards = Array.from({ length: 20 }, (_, index) => aStudyCard(`card-${index}`, { priority: index % 2 ? 1 : 3 }));
	for (const settings of [{ limit: 2 }, { limit: 6, mostAskedFirst: true as const }]) {
		const session = start({ exam: dayOf(at(5)), ...settings }, someStudyIndex({ cards }));
		for (const day of [0, 1]) answer(session, day, 100, 4, 100);
		const late = (now: number) => {
			const { seen, total } = forecast(session.forecastInput(now)).plan?.decisions ?? { seen: 0, total: 0 };
			expect(total - seen).toBeGreaterThan(0);
			const facts = dayFacts(session, now);
			expect(facts).toMatchObject({ ownMinutes: 0, decisionsLate: total - seen });
			expect(minutesText(facts)).toBe(
				`With the settings you chose, ${total - seen} of 20 decisions would not be asked before the exam.`,
			);
		};
		late(at(2));
		const met = session.states.size;
		answer(session, 2, 100);
		expect(session.states.size).toBeGreaterThan(met);
		late(at(2, 19));
		// Once nothing new comes, there is nothing to change.
		expect(dayFacts(session, at(4)).decisionsLate).toBe(0);
		expect(dayFacts(session, at(5)).decisionsLate).toBe(0);
	}
});
