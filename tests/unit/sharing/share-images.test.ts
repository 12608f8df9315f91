import { expect, test } from 'vitest';
import { shareImages } from '../../../src/sharing/share-images.ts';
import { aCard, aComparison, anExam, aService } from '../../support/builders.ts';

const exam = anExam();
const card = aCard({ slug: 'a', services: ['codebuild'] });
const old = aService({
	id: 'codebuild',
	name: 'Old Build',
	status: 'retired',
	since: '2024',
	about: 'It `runs`. More.',
});

const site = {
	name: 'Notes',
	tagline: 'Notes on one exam',
	description: 'What to do, why, and which answers fail.',
	topics: { one: 'Service', many: 'Services' },
};

const images = () => shareImages(site, exam, [exam], [card], [aComparison({ slug: 'two-things' })], [old]);

test('the site and each card, comparison, service and domain have their own share image', () => {
	expect(images().map(({ path }) => path)).toEqual([
		'/og/site.png',
		'/og/a.png',
		'/og/compare/two-things.png',
		'/og/services/codebuild.png',
		'/og/exams/dop-c02/domain-1.png',
		'/og/exams/dop-c02/domain-2.png',
	]);
});

test('the image of a card shows its decision and the color of its domain', () => {
	expect(images()[1]).toMatchObject({ line: card.answer, place: 'DOP-C02 · 1 Domain 1', domain: 1 });
});

test('the image of a comparison shows how to choose, and the color of its domain', () => {
	expect(images()[2]).toMatchObject({
		line: 'Ask what it must do.',
		place: 'DOP-C02 · 2 look-alikes compared',
		domain: 1,
	});
});

test('the image of a service shows what it is in one plain sentence, and its status', () => {
	expect(images()[3]).toMatchObject({
		title: 'Old Build',
		line: 'It runs.',
		place: 'Service · retired since 2024 · 1 card',
	});
});

test('the image of the site shows its tagline, its description and how many cards there are', () => {
	expect(images()[0]).toMatchObject({ title: site.tagline, line: site.description, place: 'DOP-C02 · 1 card' });
});

test('links and code in the first sentence of a service become plain text', () => {
	const linked = aService({ about: 'It feeds [[service:sqs]] and [[a-card|other queues]]. More.' });
	expect(shareImages(site, exam, [exam], [], [], [linked])[1]?.line).toBe('It feeds sqs and other queues.');
});
