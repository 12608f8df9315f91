import { expect, test } from 'vitest';
import { allShares } from '../../../src/sharing/share-images.ts';
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

function shares() {
	if (!notes.site) throw new Error('site.yaml is gone.');
	return allShares(notes.site.data, exam, [exam], [card], [old]);
}

test('the site, each card, service and domain have a share image of their own', () => {
	expect(shares().map(({ path }) => path)).toEqual([
		'/og/site.png',
		'/og/a.png',
		'/og/services/codebuild.png',
		'/og/exams/dop-c02/domain-1.png',
		'/og/exams/dop-c02/domain-2.png',
	]);
});

test('a card shows its decision and the hue of its domain', () => {
	expect(shares()[1]).toMatchObject({ line: card.answer, place: 'DOP-C02 · 1 Domain 1', domain: 1 });
});

test('a service shows what it is in one plain sentence, and its status', () => {
	expect(shares()[2]).toMatchObject({
		title: 'Old Build',
		line: 'It runs.',
		place: 'Service · retired since 2024 · 1 card',
	});
});
