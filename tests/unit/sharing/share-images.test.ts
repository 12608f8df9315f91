import { expect, test } from 'vitest';
import { shareImages } from '../../../src/sharing/share-images.ts';
import { aCard, anExam, aService } from '../../support/builders.ts';
import { notes } from '../../support/notes.ts';

const exam = anExam();
const card = aCard({ slug: 'a', services: ['codebuild'] });
const old = aService({
	id: 'codebuild',
	name: 'Old Build',
	status: 'retired',
	since: '2024',
	about: 'It `runs`. More.',
});

function images() {
	if (!notes.site) throw new Error('site.yaml is gone.');
	return shareImages(notes.site.data, exam, [exam], [card], [old]);
}

test('the site and each card, service and domain have their own share image', () => {
	expect(images().map(({ path }) => path)).toEqual([
		'/og/site.png',
		'/og/a.png',
		'/og/services/codebuild.png',
		'/og/exams/dop-c02/domain-1.png',
		'/og/exams/dop-c02/domain-2.png',
	]);
});

test('the image of a card shows its decision and the color of its domain', () => {
	expect(images()[1]).toMatchObject({ line: card.answer, place: 'DOP-C02 · 1 Domain 1', domain: 1 });
});

test('the image of a service shows what it is in one plain sentence, and its status', () => {
	expect(images()[2]).toMatchObject({
		title: 'Old Build',
		line: 'It runs.',
		place: 'Service · retired since 2024 · 1 card',
	});
});
