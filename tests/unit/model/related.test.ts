import { expect, test } from 'vitest';
import { reasonOf, relatedTo } from '../../../src/model/related.ts';
import { aCard, anExam, aService } from '../../support/builders.ts';

const services = new Map(['iam', 'kms', 's3', 'efs'].map((id) => [id, aService({ id, short: id.toUpperCase() })]));
const card = aCard({ slug: 'this', services: ['iam', 'kms', 's3'] });
const related = (others: ReturnType<typeof aCard>[], own = card) =>
	relatedTo(own, [own, ...others], services).map((entry) => entry.card.slug);

test('a card is never related to itself', () => {
	expect(related([])).toEqual([]);
});

test('cards with one shared service are not related', () => {
	expect(related([aCard({ slug: 'a', services: ['iam'] })])).toEqual([]);
});

test('cards with two shared services are related, and the services are named', () => {
	const other = aCard({ slug: 'a', services: ['kms', 'iam', 'efs'] });
	expect(relatedTo(card, [card, other], services)).toEqual([{ card: other, shared: ['KMS', 'IAM'] }]);
});

test('cards that the author relates come first, in the order of the author', () => {
	const close = aCard({ slug: 'close', services: ['iam', 'kms', 's3'] });
	const own = aCard({ ...card, related: ['second', 'first'] });
	const others = [close, aCard({ slug: 'first', services: ['efs'] }), aCard({ slug: 'second', services: ['efs'] })];
	expect(related(others, own)).toEqual(['second', 'first', 'close']);
});

test('a shared service that few cards name counts more than one that many cards name', () => {
	const common = Array.from({ length: 6 }, (_, at) => aCard({ slug: `c${at}`, services: ['iam', 'kms'] }));
	const rare = aCard({ slug: 'rare', services: ['iam', 's3'] });
	expect(related([...common, rare])[0]).toBe('rare');
});

test('at most five cards are listed', () => {
	const others = Array.from({ length: 9 }, (_, at) => aCard({ slug: `c${at}`, services: ['iam', 'kms'] }));
	expect(related(others)).toHaveLength(5);
});

test('the reason names what two cards share, and the domain if it is the same', () => {
	const exam = anExam();
	const other = aCard({ slug: 'a', services: ['kms', 'iam'] });
	const elsewhere = aCard({ ...other, tasks: { 'dop-c02': ['2.1'] } });
	expect(reasonOf({ card: other, shared: ['KMS', 'IAM'] }, card, exam, services)).toBe('both use KMS + IAM, Domain 1');
	expect(reasonOf({ card: elsewhere, shared: ['IAM'] }, card, exam, services)).toBe('both use IAM');
});

test('if only the author relates two cards, the reason says what the other is about', () => {
	const other = aCard({ slug: 'a', services: ['efs'], tasks: { 'dop-c02': ['2.1'] } });
	expect(reasonOf({ card: other, shared: [] }, card, anExam(), services)).toBe('about EFS');
});

test('tags that more than half of the cards have make none related', () => {
	const tagged = (slug: string, ...tags: string[]) => aCard({ slug, services: [], tags: ['exam', 'aws', ...tags] });
	const own = tagged('this', 'queues');
	const others = [tagged('a'), tagged('b'), tagged('c', 'queues'), tagged('d')];
	expect(related(others, own)).toEqual([]);
	const pairs = [aCard({ slug: 'e', services: [], tags: ['queues', 'retry'] })];
	expect(related([...others, ...pairs], aCard({ ...own, tags: ['queues', 'retry'] }))).toEqual(['e']);
});
