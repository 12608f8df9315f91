import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { identifyStatements } from '../../../src/markdown/statement-ids.ts';
import { aBody } from '../../support/markdown.ts';

const idsOf = (why: string) =>
	identifyStatements(parseMarkdown(aBody({ steps: '1. Open ports.', why })))
		.map(({ id }) => id)
		.slice(1, -1);

test('an id consists of the first significant words', () => {
	expect(idsOf('Put the build project into the VPC of the database.')).toEqual(['put-build-project-vpc']);
});

test('punctuation and accents are left out', () => {
	expect(idsOf("Don’t use `AWS::Región` of Alice's, it's déjà vu")).toEqual(['dont-use-aws-region']);
});

test('a negation is kept', () => {
	expect(idsOf('No public address without NAT.')).toEqual(['no-public-address-without']);
});

test('an id has the words of the first clause only, and text in brackets is left out', () => {
	expect(idsOf('Stop the writes, wait until the lag (in seconds) is zero.')).toEqual(['stop-writes']);
	expect(idsOf('The database (RDS) sleeps.')).toEqual(['database-sleeps']);
});

test('an id that is taken gets a number', () => {
	expect(idsOf('Alarm.\n\nAlarm.\n\nAlarm.')).toEqual(['alarm', 'alarm-2', 'alarm-3']);
});

test('the id of a drawing comes from its caption, that of a command from its name, that of other code from the words before it', () => {
	const code = (head: string, text: string) => `\`\`\`${head}\n${text}\n\`\`\``;
	expect(idsOf(code('flow From push to build', 'A -> B'))).toEqual(['push-build-flow']);
	expect(idsOf(code('bash', 'aws s3api put-object --key a'))).toEqual(['put-object-command']);
	expect(idsOf(`The role of the build:\n\n${code('json', '{ }')}`)).toEqual(['role-build', 'role-build-json']);
});

test('the id of a row comes from its first cell, or from more cells if that has too few words', () => {
	expect(idsOf('| A | B |\n| - | - |\n| Task role | none |\n| slow | shared shard |')).toEqual([
		'task-role',
		'slow-shared-shard',
	]);
});

test.each(['…', 'It is what it is.', '日本'])('%j has no significant words and still gets an id', (text) => {
	expect(idsOf(text)).toEqual(['passage']);
});
