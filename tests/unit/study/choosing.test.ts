import { expect, test } from 'vitest';
import { hardestSlugs } from '../../../src/study/history.ts';
import { filterText, type PromptFilter, readFilter } from '../../../src/study/prompt-filter.ts';
import { queueLength } from '../../../src/study/queue.ts';
import { Session } from '../../../src/study/session.ts';
import { EMPTY_DOCUMENT, type Grade, withReview } from '../../../src/study/study-document.ts';
import { at, someStudyIndex } from './builders.ts';

const data = someStudyIndex({ moved: { 'was-card-0': 'card-0' } });

function sessionWith(
	filter: PromptFilter,
	grades: Readonly<Record<string, Grade>> = {},
	suspended: readonly string[] = [],
) {
	const session = new Session(data, {
		...EMPTY_DOCUMENT,
		suspended: Object.fromEntries(suspended.map((id) => [id, { on: true, changed: 1 }])),
		reviews: Object.entries(grades).map(([prompt, grade]) => ({ prompt, at: at(0), grade })),
	});
	session.filter = filter;
	return session;
}

test('with one domain only its prompts are asked and counted', () => {
	const session = sessionWith({ domain: 2 }, { 'card-0#decision': 4, 'card-1#decision': 4 });
	const { due, unseen } = session.queue(at(0));
	expect([...due, ...unseen].every(({ domain }) => domain === 2)).toBe(true);
	expect(unseen).toHaveLength(9);
	expect(session.progress(at(0))).toMatchObject({ done: 1, total: 10 });
});

test('weak ones only: those not or barely remembered, due or not, and none that is new', () => {
	const session = sessionWith({ weak: true }, { 'card-0#decision': 1, 'card-1#decision': 2, 'card-2#decision': 3 });
	const asked = session.queue(at(1)).due.map(({ slug }) => slug);
	expect(asked.sort()).toEqual(['card-0', 'card-1']);
	expect(session.queue(at(1)).unseen).toEqual([]);
	const better = withReview(session.document, { prompt: 'card-0#decision', at: at(1), grade: 3 });
	session.setDocument(better);
	expect(session.queue(at(2)).due.map(({ slug }) => slug)).toEqual(['card-1']);
	session.filter = { weak: true, domain: 1 };
	expect(queueLength(session.queue(at(2)))).toBe(0);
});

test('weak ones only: also those of today, once each, and the counter counts only them', () => {
	const session = sessionWith({}, { 'card-0#decision': 1, 'card-1#decision': 2, 'card-2#decision': 4 });
	let now = at(0) + 60_000;
	const grade = (prompt: string, given: Grade) => {
		session.setDocument(withReview(session.document, { prompt, at: now, grade: given }));
		now += 60_000;
	};
	// In the same session they were learned again.
	for (const id of ['card-0#decision', 'card-1#decision']) for (const given of [3, 3] as const) grade(id, given);
	session.filter = { weak: true, since: now };
	expect(session.queue(now).due.map(({ slug }) => slug)).toEqual(['card-0', 'card-1']);
	expect(session.progress(now)).toMatchObject({ done: 0, total: 2 });
	grade('card-0#decision', 3);
	expect(session.progress(now)).toMatchObject({ done: 1, total: 2 });
	grade('card-1#decision', 1);
	expect(session.progress(now)).toMatchObject({ done: 2, total: 2, back: 1 });
	grade('card-1#decision', 3);
	grade('card-1#decision', 3);
	expect(session.next(now)).toBeUndefined();
	// What was weak is asked again, if it is chosen again.
	expect(session.queue(at(1)).due).toHaveLength(2);
	expect(session.progress(at(1))).toMatchObject({ done: 0, total: 2 });
});

test('the prompt that was asked before a reload is asked again, as long as it may be', () => {
	const session = sessionWith({}, { 'card-0#decision': 1 });
	const now = at(0) + 10_000;
	const asked = session.queue(now).unseen[3]?.id ?? '';
	expect(session.next(now)?.id).not.toBe(asked);
	expect(session.next(now, asked)?.id).toBe(asked);
	// By now another one is ready to come back.
	expect(session.next(now + 600_000)?.id).toBe('card-0#decision');
	expect(session.next(now + 600_000, asked)?.id).toBe(asked);
	session.setDocument(withReview(session.document, { prompt: asked, at: now, grade: 4 }));
	expect(session.next(now, asked)?.id).not.toBe(asked);
	expect(session.next(now, 'gone#decision')).toBeDefined();
});

test('a skipped prompt comes back today, after all others', () => {
	const session = new Session(data, { ...EMPTY_DOCUMENT, settings: { limit: 3, changed: 1 } });
	const order: string[] = [];
	const first = session.next(at(0));
	session.skip(first?.id ?? '');
	for (let now = at(0); session.next(now); now += 60_000) {
		const { id = '' } = session.next(now) ?? {};
		order.push(id);
		session.setDocument(withReview(session.document, { prompt: id, at: now, grade: 4 }));
	}
	expect(order).toHaveLength(3);
	expect(order.at(-1)).toBe(first?.id);
});

test('a skip that is taken back leaves the prompt where it was', () => {
	const session = new Session(data, { ...EMPTY_DOCUMENT, settings: { limit: 3, changed: 1 } });
	const first = session.next(at(0));
	session.skip(first?.id ?? '');
	expect(session.next(at(0))).not.toBe(first);
	session.unskip(first?.id ?? '');
	expect(session.next(at(0))).toBe(first);
});

test('if all that is left was skipped, it is asked again', () => {
	const session = new Session(data, { ...EMPTY_DOCUMENT, settings: { limit: 1, changed: 1 } });
	const only = session.next(at(0));
	session.skip(only?.id ?? '');
	expect(session.next(at(0))).toBe(only);
});

test('a suspended prompt is not asked until it is brought back, also under a former name', () => {
	for (const id of ['card-0#decision', 'was-card-0#decision']) {
		const session = sessionWith({}, { 'card-0#decision': 4 }, [id]);
		expect(session.queue(at(60)).due).toEqual([]);
		expect(session.isSuspended('card-0#decision')).toBe(true);
		session.setDocument({ ...session.document, suspended: { [id]: { on: false, changed: 2 } } });
		expect(session.queue(at(60)).due).toHaveLength(1);
	}
});

test('a stored filter is read, and what is no filter is none', () => {
	expect(readFilter({ domain: 2, weak: true }, data.domains)).toEqual({ domain: 2, weak: true });
	expect(readFilter({ weak: true, since: 5 }, data.domains)).toEqual({ weak: true, since: 5 });
	for (const value of [null, 'x', [], { domain: 9, weak: 1 }]) expect(readFilter(value, data.domains)).toEqual({});
	expect(filterText({ domain: 2, weak: true }, data.domains)).toBe('Two, weak ones only');
	expect(filterText({}, data.domains)).toBe('All domains');
});

test('the hardest of a session are those forgotten most, then those barely remembered', () => {
	const review = (prompt: string, grade: Grade) => ({ prompt, at: at(0), grade });
	const reviews = [
		review('a#x', 2),
		review('b#x', 1),
		review('c#x', 4),
		review('b#y', 1),
		review('d#x', 1),
		review('e#x', 2),
	];
	expect(hardestSlugs(reviews, 3)).toEqual(['b', 'd', 'a']);
});
