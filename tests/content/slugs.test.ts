import { expect, test } from 'vitest';
import { currentSlug } from '../support/live-cards.ts';
import { notes } from '../support/notes.ts';

/** Slugs of the first cards. Others link to them, so each is a page for good, or leads to one. */
const PROMISED = [
	'central-log-monitoring',
	'cloudformation-rds-engine-upgrade',
	'cloudformation-split-stacks',
	'cloudformation-subnet-per-availability-zone',
	'cloudsearch-documents-in-s3',
	'codebuild-environment-variable-precedence',
	'codebuild-test-private-rds-nightly',
	'codecommit-developers-group',
	'codecommit-one-user-cannot-connect',
	'codecommit-pull-request-build-status',
	'codecommit-release-notes',
	'codedeploy-blue-green-to-in-place',
	'codepipeline-github-errors',
	'codepipeline-two-versions-two-pipelines',
	'config-compliance-timeline',
	'config-unencrypted-ebs-alert',
	'docker-pipeline-for-disaster-recovery',
	'dynamodb-streams-lambda-throttling',
	'ec2-cluster-placement-group',
	'ecs-container-logs',
	'elastic-beanstalk-container-commands',
	'elastic-beanstalk-dotnet-blue-green',
	'elastic-beanstalk-platforms',
	'eventbridge-rule-on-api-call',
	'exposed-credentials-response',
	'golden-ami-inspection',
	'hardened-ami-daily-vulnerability-check',
	'inspector-reachable-ports',
	'jenkins-build-provider',
	'kinesis-growing-iterator-age',
	'kinesis-low-write-throughput',
	'kinesis-slow-reads-skipped-records',
	'monitor-aws-and-on-premises',
	'sam-linear-traffic-shifting',
	'save-logs-before-instance-termination',
	'server-migration-with-chef',
	'static-files-on-efs-too-slow',
	'step-functions-daily-ebs-backup',
	'systems-manager-automation-documents',
	'systems-manager-software-inventory',
	'trusted-advisor-all-regions',
	'trusted-advisor-low-utilization',
];

test.each(PROMISED)('/scenarios/%s/ is a page or leads to one', (slug) => {
	expect(notes.ids.scenarios).toContain(currentSlug(slug));
});

test('each card says how often the exam asks for it, and a background card that it seldom does', () => {
	const unfit = notes.scenarios.filter(({ data }) => !data.priority || (data.background && data.priority !== 3));
	expect(unfit.map(({ id }) => id)).toEqual([]);
});

test('the outline of DOP-C02 is there in full: six domains, nineteen tasks, 140 points to know or to do', () => {
	const domains = notes.exams.find(({ id }) => id === 'dop-c02')?.data.domains ?? [];
	const tasks = domains.flatMap((domain) => domain.tasks);
	const points = tasks.flatMap((task) => task.points ?? []);
	expect([domains.length, tasks.length, points.length]).toEqual([6, 19, 140]);
	for (const kind of ['knowledge', 'skill']) {
		const lacking = tasks.filter((task) => !task.points?.some((point) => point.kind === kind));
		expect(lacking.map(({ id }) => id)).toEqual([]);
	}
});

test('the notes have no fault', () => {
	expect(notes.faults).toEqual([]);
});
