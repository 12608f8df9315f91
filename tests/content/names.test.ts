import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkNames } from './names/check.ts';

const files = globSync('content/**/*.{md,yaml}');

test.each(files)('%s names only what AWS has', (file) => {
	expect(checkNames(file, readFileSync(file, 'utf8'))).toEqual([]);
});

/** Faults in a note with a code block that begins in line 5. */
const faultsIn = (language: string, code: string) =>
	checkNames('card.md', `---\ntitle: A card\n---\n\`\`\`${language}\n${code}\n\`\`\`\n`);

describe('a name that AWS does not have is a fault', () => {
	test.each([
		['a service of the CLI', 'bash', 'aws codebuilt start-build', 'no service "codebuilt". Did you mean "codebuild"?'],
		['a command', 'bash', 'aws codebuild begin-build', 'no command "begin-build"'],
		['an option', 'bash', 'aws codebuild start-build \\\n  --project my-app', 'no option "--project"'],
		[
			'an option below a command',
			'bash',
			'aws s3 cp a s3://b --recursiv',
			'no option "--recursiv". Did you mean "recursive"?',
		],
		['an option in a buildspec', 'yaml', 'commands:\n  - aws s3 cp a\n    s3://b --recursiv', 'no option "--recursiv"'],
		['an option in Python', 'python', 'run(\n  "aws s3 cp a b"\n  " --recursiv")', 'no option "--recursiv"'],
		['a resource type', 'yaml', 'Type: AWS::DLM::LifecycleRule', 'no resource type "AWS::DLM::LifecycleRule"'],
		[
			'a property',
			'yaml',
			'Type: AWS::Lambda::Alias\nProperties:\n  Function: f',
			'AWS::Lambda::Alias has no property "Function"',
		],
		['a property of SAM', 'yaml', 'Type: AWS::Serverless::Function\nProperties:\n  Code: .', 'no property "Code"'],
		[
			'a nested property',
			'yaml',
			'Type: AWS::Lambda::Alias\nProperties:\n  RoutingConfig:\n    Weights: []',
			'AliasRoutingConfiguration of AWS::Lambda::Alias has no property "Weights"',
		],
		[
			'an attribute of a resource',
			'yaml',
			'Type: AWS::SNS::Topic\nDependOn: A',
			'no attribute "DependOn". Did you mean "DependsOn"?',
		],
		['an IAM action', 'json', '{ "Action": "kms:Decode" }', 'IAM has no action "kms:Decode"'],
		['the prefix of an action', 'json', '{ "Action": ["stepfunctions:StartExecution"] }', 'no prefix "stepfunctions"'],
		[
			'an action with other capitals',
			'json',
			'{ "Action": "kms:GenerateDatakey" }',
			'"kms:GenerateDatakey" is written "kms:GenerateDataKey"',
		],
		['actions of a wildcard', 'json', '{ "Action": "kms:Decode*" }', 'IAM has no action "kms:Decode*"'],
		[
			'an operation that is no action',
			'json',
			'{ "Action": "s3:ListObjectsV2" }',
			'IAM has no action "s3:ListObjectsV2"',
		],
		[
			'an event source',
			'json',
			'{ "source": ["aws.build"], "detail-type": ["CodeBuild Build State Change"] }',
			'"aws.build" has no event',
		],
		[
			'an event',
			'json',
			'{ "source": ["aws.codebuild"], "detail-type": ["CodeBuild State Change"] }',
			'no event "CodeBuild State Change"',
		],
		[
			'a field of an event',
			'yaml',
			'source: [aws.codebuild]\ndetail-type: [CodeBuild Build State Change]\ndetail:\n  status: [FAILED]',
			'no field "status"',
		],
		[
			'an API call in an event pattern',
			'json',
			'{ "source": ["aws.s3"], "detail-type": ["AWS API Call via CloudTrail"], "detail": { "eventName": ["RemoveBucket"] } }',
			'no API call "RemoveBucket"',
		],
		['an operation in a comment', 'bash', '# then GetDeploymentState', 'no API operation "GetDeploymentState"'],
		[
			'a call in a state machine',
			'json',
			'{ "Resource": "arn:aws:states:::aws-sdk:ec2:makeSnapshot" }',
			'no operation "makeSnapshot"',
		],
		['a call in a runbook', 'yaml', 'inputs: { Service: sns, Api: Send }', 'no operation "Send"'],
		['a call in Python', 'python', 's3 = boto3.client("s3")\ns3.write_object()', 'no operation "writeobject"'],
		['text that is not JSON', 'json', '{ "Action": }', 'This is not JSON'],
		['text that is not YAML', 'yaml', 'a: b: c', 'This is not YAML'],
	])('%s', (_what, language, code, message) => {
		expect(faultsIn(language, code).join('\n')).toContain(message);
	});

	test('in a sentence, in the front matter and in the glossary', () => {
		expect(checkNames('card.md', 'Call `StartBuilding`.')).toHaveLength(1);
		expect(checkNames('card.md', '---\ntitle: Call `StartBuilding`\n---\n')).toHaveLength(1);
		expect(checkNames('glossary.yaml', '- means: Call `StartBuilding`.')).toHaveLength(1);
	});
});

test('a fault gives the file, the line, the nearest name, and how to add one that is right', () => {
	expect(faultsIn('bash', '# Builds\naws codebuild start-build --project-names a')).toEqual([
		'card.md:6: aws codebuild start-build has no option "--project-names". Did you mean "project-name"? ' +
			'Correct it; if it is right, tests/content/names/README.md says how to add it.',
	]);
});

test('options of a command that is not listed yet are a fault that says so', () => {
	expect(faultsIn('bash', 'aws codebuild list-builds --sort-order ASCENDING')[0]).toContain(
		'commands.txt has no options of "aws codebuild list-builds"',
	);
});
