import { spawn, spawnSync } from 'node:child_process';

/** What running a program took. */
export interface Run {
	/** Wall-clock time. */
	seconds: number;
	/** Seconds of CPU time, which other programs on the machine hardly change. */
	processor: number;
	/** Peak memory of the program and its children. */
	megabytes: number;
	/** The last 4,000 characters of its output. */
	output: string;
}

/** Memory of a process and its descendants, in kilobytes. */
function memoryOf(root: number): number {
	const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' });
	const rows = stdout
		.trim()
		.split('\n')
		.map((line) => line.trim().split(/\s+/).map(Number));
	const descendants = new Set([root]);
	let size = 0;
	while (descendants.size > size) {
		size = descendants.size;
		for (const [pid = 0, parent = 0] of rows) if (descendants.has(parent)) descendants.add(pid);
	}
	return rows.reduce((sum, [pid = 0, , kilobytes = 0]) => sum + (descendants.has(pid) ? kilobytes : 0), 0);
}

/** CPU seconds of the shell's children, from the last line of its `times`: `0m1.5s 0m0.2s`, user and system. */
function processorTime(output: string): number {
	const last = output.trim().split('\n').at(-1) ?? '';
	return [...last.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
		(sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest),
		0,
	);
}

/**
 * Runs a program to its end and measures its time and memory.
 * @throws Error with its output if it fails
 */
export async function runMeasured(command: string, args: readonly string[], cwd: string): Promise<Run> {
	const started = performance.now();
	const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=16000' };
	const child = spawn('sh', ['-c', '"$@"; status=$?; times; exit $status', 'sh', command, ...args], {
		cwd,
		env,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	let peak = 0;
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (data) => (output = (output + String(data)).slice(-4000)));
	const timer = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid ?? 0))), 400);
	const status = await new Promise((resolve) => child.on('close', resolve));
	clearInterval(timer);
	if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
	return {
		processor: processorTime(output),
		seconds: (performance.now() - started) / 1000,
		megabytes: peak / 1024,
		output,
	};
}
