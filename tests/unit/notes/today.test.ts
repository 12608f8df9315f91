import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What day a command would take for today, at a moment and in a time zone. */
function todayAt(moment: string, zone: string): string {
	const script = `import { today } from './src/notes/today.ts'; console.log(today(new Date('${moment}')));`;
	const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
		encoding: 'utf8',
		env: { ...process.env, TZ: zone },
	});
	return stdout.trim();
}

test.each([
	['an author east of Greenwich, whose day has begun before that of UTC', 'Pacific/Kiritimati', '2026-11-30'],
	['an author in UTC', 'UTC', '2026-11-29'],
	['an author in America, whose day begins after that of UTC', 'America/Los_Angeles', '2026-11-29'],
])('today never comes too late for %s', (_name, zone, day) => {
	expect(todayAt('2026-11-29T10:30:00Z', zone)).toBe(day);
	expect(todayAt('2026-11-29T02:00:00Z', 'America/Los_Angeles')).toBe('2026-11-29');
});
