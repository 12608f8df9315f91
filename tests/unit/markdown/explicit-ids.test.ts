import { expect, test } from 'vitest';
import { splitExplicitId, withoutExplicitIds } from '../../../src/markdown/explicit-ids.ts';

test('an id at the end of a text is split off, with the space before it', () => {
	expect(splitExplicitId('Open the port. {#open-port} ')).toEqual({ text: 'Open the port.', id: 'open-port' });
	expect(splitExplicitId('{#open-port}')).toEqual({ text: '', id: 'open-port' });
});

test.each(['Open{#port}', '{#port} is open', '{#-port}', '{#Port}', '{#a--b}', '{#}'])('%j has no id', (text) => {
	expect(splitExplicitId(text)).toEqual({ text, id: undefined });
});

test('ids at the ends of lines and of table rows are removed', () => {
	expect(withoutExplicitIds('- One. {#one}\n- Two {#two} more.\n| a | b {#row} |')).toBe(
		'- One.\n- Two {#two} more.\n| a | b |',
	);
});
