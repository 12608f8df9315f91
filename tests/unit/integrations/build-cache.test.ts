import { expect, test } from 'vitest';
import { cacheFor } from '../../../src/integrations/build-cache.ts';
import { readNotes } from '../../../src/notes/read.ts';

const { notes } = readNotes('.');
const [first, ...others] = notes.scenarios;
if (!first) throw new Error('There are no cards.');
const [service, ...services] = notes.services;
if (!service) throw new Error('There are no services.');
const known = cacheFor(notes, '/');

test('rendered notes are used again while nothing they depend on has changed', () => {
	expect(cacheFor(readNotes('.').notes, '/')).toBe(known);
});

test.each([
	['another address', () => cacheFor(notes, '/notes/')],
	[
		'another title of a card',
		() => cacheFor({ ...notes, scenarios: [{ ...first, data: { ...first.data, title: 'Other' } }, ...others] }, '/'),
	],
	[
		'another name of a service',
		() =>
			cacheFor({ ...notes, services: [{ ...service, data: { ...service.data, short: 'Other' } }, ...services] }, '/'),
	],
])('%s makes them anew', (_name, other) => {
	expect(other()).not.toBe(known);
});
