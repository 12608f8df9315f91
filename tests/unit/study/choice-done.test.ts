import { expect, test } from 'vitest';
import { progressText } from '../../../src/study/day-progress-text.ts';
import { dayOf } from '../../../src/study/days.ts';
import { readFilterOf } from '../../../src/study/prompt-filter.ts';
import { Session } from '../../../src/study/session.ts';
import { EMPTY_DOCUMENT, type Grade, withReview } from '../../../src/study/study-document.ts';
import { withSettings } from '../../../src/study/with-settings.ts';
import { at, idOf, someStudyIndex } from './builders.ts';

const start = (settings: object = {}) =>
	new Session(someStudyIndex(), { ...EMPTY_DOCUMENT, settings: { limit: 6, changed: 1, ...settings } }, at(0));

function answerAll(session: Session, day: number, grade: Grade = 4) {
	let now = at(day);
	for (let prompt = session.next(now); prompt; prompt = session.next(now)) {
		session.setDocument(withReview(session.document, { prompt: idOf(prompt.id), at: now, grade }), now);
		now += 10_000;
	}
	return now;
}

test('a choice ends with its day', () => {
	const { domains } = someStudyIndex();
	const stored = { domain: 2, weak: true, day: '2026-11-23' };
	expect(readFilterOf('2026-11-23', stored, domains)).toEqual({ domain: 2, weak: true });
	expect(readFilterOf('2026-11-24', stored, domains)).toEqual({});
	// Earlier versions of the site stored no day.
	expect(readFilterOf('2026-11-24', { domain: 2 }, domains)).toEqual({});
});

test('a choice of which nothing is left does not end the day: what waits in all domains is said', () => {
	const session = start();
	session.filter = { weak: true };
	expect(progressText(session.progress(at(0)))).toBe('No weak ones left today; 6 wait in all domains.');
	session.filter = { domain: 2 };
	answerAll(session, 0);
	session.filter = {};
	answerAll(session, 0);
	session.setDocument(withSettings(session.document, { limit: 7 }, at(0, 20)));
	session.filter = { domain: 2 };
	expect(session.next(at(0, 20))?.domain).toBe(2);
	session.filter = { weak: true, domain: 2 };
	expect(progressText(session.progress(at(0, 20)))).toBe('No weak ones left today; 1 waits in all domains.');
	session.filter = { domain: 1 };
	session.setDocument(withSettings(session.document, { limit: 6 }, at(0, 21)));
	expect(progressText(session.progress(at(0, 21)))).toBe('Nothing left of this choice.');
	session.filter = {};
	expect(progressText(session.progress(at(0, 21)))).toBe('Done for today.');
});

test('with little time, decisions come before traps in a chosen domain too, though that alone would fit', () => {
	const session = start({ limit: 8, exam: dayOf(at(6)) });
	answerAll(session, 0);
	session.filter = { domain: 1 };
	const { unseen } = session.queue(at(1));
	const traps = unseen.map(({ isTrap }) => isTrap);
	expect(traps).toContain(true);
	expect(traps.lastIndexOf(false)).toBeLessThan(traps.indexOf(true));
	const decisions = session.prompts.filter(
		({ domain, isTrap, id }) => domain === 1 && !isTrap && !session.states.has(id),
	);
	expect(traps.filter((isTrap) => !isTrap)).toHaveLength(decisions.length);
});

test('a prompt that is no more among those of today is not left', () => {
	const session = start({ exam: dayOf(at(9)) });
	const now = answerAll(session, 0);
	session.setDocument(withSettings(session.document, { limit: 20 }, now), now);
	const asked = session.next(now);
	if (!asked) throw new Error('Nothing is asked.');
	expect(session.isLeft(asked, now)).toBe(true);
	session.setDocument(withSettings(session.document, { limit: 6 }, now), now);
	expect(session.isLeft(asked, now)).toBe(false);
});
