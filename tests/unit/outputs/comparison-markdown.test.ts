import { expect, test } from 'vitest';
import { comparisonMarkdown } from '../../../src/outputs/comparison-markdown.ts';
import { aCard, aComparison, anExam, aService } from '../../support/builders.ts';

const write = (comparison = aComparison()) =>
	comparisonMarkdown(
		comparison,
		{
			cards: [aCard({ slug: 'a-card', title: 'A card' })],
			services: new Map([['codebuild', aService({ short: 'CodeBuild' })]]),
			exams: [anExam(), anExam({ id: 'dop-c01' })],
		},
		(path) => `https://site.example${path}`,
	);

test('a comparison as Markdown has its table, the cards that need it, its sources and its facts', () => {
	expect(write(aComparison({ slug: 'two-things', title: 'First or second' }))).toBe(`# First or second

**How to choose:** Ask what it must do.

Both exist.

| Which | When | Model | Limit |
| --- | --- | --- | --- |
| **First** | It must wait. | Waits | One |
| **Second** | It must not wait. | Runs \`now\` | Two |

## Cards that need it

- First: [A card](https://site.example/scenarios/a-card/)

## Sources

- [A page](https://docs.aws.amazon.com/page.html)

## About this comparison

- Address: https://site.example/compare/two-things/
- Services: CodeBuild
- Exam tasks: DOP-C02 (1.1)
- Facts checked: 2026-11-22
`);
});

test('a bar within a cell does not start another cell', () => {
	const rows = aComparison().rows.map((row) => ({ ...row, cells: ['`a|b`', 'c'], cards: [] }));
	const text = write(aComparison({ rows }));
	expect(text).toContain(String.raw`| **First** | It must wait. | ${'`a'}\|${'b`'} | c |`);
	expect(text).not.toContain('Cards that need it');
});
