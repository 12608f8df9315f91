import { expect, test } from 'vitest';
import { afterReview, nextPrompt } from '../../../src/study/queue.ts';
import { type Settings, withReview } from '../../../src/study/study-document.ts';
import { answer, start } from './answering.ts';
import { at, idOf } from './builders.ts';

test('what comes back is asked before what is new, or in turn with it if the reader wants that', () => {
	const asked = (settings: Partial<Settings>) => {
		const session = start({ limit: 4, ...settings });
		answer(session, 0, 4);
		const seen = new Set(session.states.keys());
		return answer(session, 30, 8).map((id) => (seen.has(id) ? 'back' : 'new'));
	};
	expect(asked({})).toEqual(['back', 'back', 'back', 'back', 'new', 'new', 'new', 'new']);
	expect(asked({ newInTurn: true })).toEqual(['new', 'back', 'new', 'back', 'new', 'back', 'new', 'back']);
});

test('in turn, the forecast asks in the order of the review', () => {
	const session = start({ limit: 4, newInTurn: true });
	answer(session, 0, 4);
	let queue = session.queue(at(30));
	for (let now = at(30); ; now += 20_000) {
		const next = nextPrompt(queue, session.states, now);
		expect(next).toEqual(session.next(now));
		if (!next) break;
		session.setDocument(withReview(session.document, { prompt: idOf(next.id), at: now, grade: 4 }), now);
		queue = afterReview(queue, next, session.states, now);
		expect(queue.lead).toBe(session.queue(now).lead);
	}
});
