import { expect, test } from 'vitest';
import { importedBody, importedHeads, TEN_WORDS } from '../../support/importing.ts';

test('formulas become code that no sign of Markdown can break, in a line, a block, a quotation and a table', () => {
	const written = [
		'With $a_b * c$ and $O(n^2)$s, $$x$$ in a line.',
		'$$\n\\frac{a}{b}\n=\n[[1, 2]]\n$$',
		'> - In it:\n>   $$y_1 < y_2$$',
		'| a | $\\|x|$ |\n| - | - |\n| $p|q$ | b |',
	];
	expect(importedBody(`# T\n\n${TEN_WORDS}\n\n${written.join('\n\n')}`)).toBe(
		[
			TEN_WORDS,
			'With $`a_b * c`$ and $O(n^2)$s, $`x`$ in a line.',
			'```math\n\\frac{a}{b}\n=\n[[1, 2]]\n```',
			'> - In it:\n>   ```math\n>   y_1 < y_2\n>   ```',
			'| a | $`\\|x\\|`$ |\n| - | - |\n| $`p\\|q`$ | b |',
		].join('\n\n'),
	);
	expect(importedHeads('# Sorting in $O(n \\log n)$\n\nText.')).toContain('title: "Sorting in O(n \\\\log n)"');
});

test('code that is never closed ends with its quotation, and a formula after it is one', () => {
	expect(importedBody('# T\n\n> ```\n> $a$\n\nThen $b_1$.')).toBe('> ```\n> $a$\n\nThen $`b_1`$.');
});

test.each(['from $5 to $10 or ($5)-($6)', 'set $HOME/$PATH and ${A}-${B}', '`$a$` and \\$b$', '```\n$$\nx\n$$\n```'])(
	'%s has no formula',
	(text) => {
		expect(importedBody(`# T\n\n${text}`)).toBe(text);
	},
);
