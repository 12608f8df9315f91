import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { longestPages } from '../support/longest-pages.ts';
import { builtPages } from '../support/pages.ts';

const validator = new HtmlValidate({
	root: true,
	extends: ['html-validate:recommended', 'html-validate:document'],
	elements: [
		'html5',
		{
			'search-box': { flow: true },
			'theme-switch': { flow: true, phrasing: true },
			'nearest-titles': { flow: true },
			'recall-mode': { flow: true },
			'star-toggle': { flow: true },
			'star-list': { flow: true },
			'review-session': { flow: true },
			'practice-set': { flow: true },
			'practice-duels': { flow: true },
			'old-answers': { flow: true },
			'study-plan': { flow: true },
			'study-progress': { flow: true },
			'study-start': { flow: true },
			'domain-progress': { flow: true },
			'study-history': { flow: true },
			'study-backup': { flow: true },
		},
	],
	rules: {
		// How attributes are written makes no difference to readers.
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'no-trailing-whitespace': 'off',
		'void-style': 'off',
		'doctype-style': 'off',
		// Names of services make some titles long.
		'long-title': 'off',
		// Safari drops the role of a list without bullets, so it is stated.
		'no-redundant-role': 'off',
		'prefer-native-element': 'off',
		// A button without a type submits its form, as intended.
		'no-implicit-button-type': 'off',
		// Every script comes from the site itself.
		'require-sri': 'off',
		'valid-id': ['error', { relaxed: true }],
	},
});

test('pages are valid HTML', async () => {
	const faults: string[] = [];
	for (const { path, html } of longestPages(builtPages())) {
		const { results } = await validator.validateString(html);
		const errors = results.flatMap(({ messages }) => messages.filter(({ severity }) => severity === 2));
		faults.push(...errors.map(({ ruleId, message, selector }) => `${path} ${ruleId}: ${message} (${selector})`));
	}
	expect(faults).toEqual([]);
});
