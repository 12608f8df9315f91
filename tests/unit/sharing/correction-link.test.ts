import { expect, test } from 'vitest';
import { correctionLink } from '../../../src/sharing/correction-link.ts';

const about = { title: 'A & B', slug: 'a-card', url: 'https://notes.example/scenarios/a-card/' };

test('a correction of a card names its slug and address', () => {
	const link = new URL(correctionLink('https://github.com/someone/notes', about));
	expect(link.origin + link.pathname).toBe('https://github.com/someone/notes/issues/new');
	expect(link.searchParams.get('title')).toBe('Correction: a-card');
	expect(link.searchParams.get('body')).toContain('Card: A & B');
	expect(link.searchParams.get('body')).toContain(about.url);
});

test('a correction of a statement names its id', () => {
	const link = new URL(correctionLink('https://github.com/someone/notes', { ...about, id: 'a-trap' }));
	expect(link.searchParams.get('title')).toBe('Correction: a-card#a-trap');
	expect(link.searchParams.get('body')).toContain('Statement: a-card#a-trap');
});

test.each(['https://github.com/someone/notes/', 'https://github.com/someone/notes.git'])(
	'the repository may be given as %s',
	(address) => {
		expect(correctionLink(address, about)).toMatch(/^https:\/\/github\.com\/someone\/notes\/issues\/new\?title=/);
	},
);
