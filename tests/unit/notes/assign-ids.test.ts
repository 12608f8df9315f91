import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { statementsOf } from '../../../src/notes/statements.ts';
import { assignIds } from '../../../src/notes/assign-ids.ts';
import { aBody } from '../../support/markdown.ts';

const BODY = aBody({
	steps: '1. Open the port.\n2. Run `ls`:\n\n   ```bash\n   aws s3api put-object\n   ```',
	why: '| A | B |\n| - | - |\n| Task role | `none` |\n\nIt **helps**.\r',
	traps: '- **More workers.** They idle.',
});

test('every statement gets its address written behind its words', () => {
	expect(assignIds(BODY)).toBe(
		aBody({
			steps:
				'1. Open the port. {#open-port}\n2. Run `ls`: {#run-ls}\n\n   ```bash {#put-object-command}\n   aws s3api put-object\n   ```',
			why: '| A | B |\n| - | - |\n| Task role | `none` {#task-role} |\n\nIt **helps**. {#helps}\r',
			traps: '- **More workers.** They idle. {#more-workers}',
		}),
	);
});

test('a second time changes nothing', () => {
	expect(assignIds(assignIds(BODY))).toBe(assignIds(BODY));
});

test('a note that is no card stays as it is', () => {
	expect(assignIds('Only words.\n\n- And points.')).toBe('Only words.\n\n- And points.');
});

test('a written address stays when the statement is reworded and moved', () => {
	const before = assignIds(aBody({ traps: '- **More workers.** They idle.\n- **A cache.** It is stale.' }));
	const after = before
		.replace('**More workers.** They idle.', '**Twice the machines.** No.')
		.replace(/(- \*\*Twice.*)\n(- .*)/, '$2\n$1');
	expect(
		statementsOf(parseMarkdown(after), 'scenario')
			.slice(-2)
			.map(({ id }) => id),
	).toEqual(['cache-stale', 'more-workers']);
});
