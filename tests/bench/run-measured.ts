import { spawn, spawnSync } from 'node:child_process';

export interface Run {
	seconds: number;
	/** Seconds of processor time; other programs on the machine do not lengthen them. */
	processor: number;
	/** Most memory that the program and its children held at one time. */
	megabytes: number;
	/** The end of what it said. */
	output: string;
}

/** Memory of a process and all that it started, in kilobytes. */
function memoryOf(root: number): number {
	const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' });
	const rows = stdout
		.trim()
		.split('\n')
		.map((line) => line.trim().split(/\s+/).map(Number));
	const family = new Set([root]);
	let size = 0;
	while (family.size > size) {
		size = family.size;
		for (const [pid = 0, parent = 0] of rows) if (family.has(parent)) family.add(pid);
	}
	return rows.reduce((sum, [pid = 0, , kilobytes = 0]) => sum + (family.has(pid) ? kilobytes : 0), 0);
}

/** Sums up what the shell's `times` says of its children: `0m1.5s 0m0.2s`, in the last line. */
function processorTime(output: string): number {
	const last = output.trim().split('\n').at(-1) ?? '';
	return [...last.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
		(sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest),
		0,
	);
}

/**
 * Runs a program to its end and watches what it takes.
 * @throws with its output when it fails
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
	let most = 0;
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (data) => (output = (output + String(data)).slice(-4000)));
	const watching = setInterval(() => (most = Math.max(most, memoryOf(child.pid ?? 0))), 400);
	const status = await new Promise((resolve) => child.on('close', resolve));
	clearInterval(watching);
	if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
	return {
		processor: processorTime(output),
		seconds: (performance.now() - started) / 1000,
		megabytes: most / 1024,
		output,
	};
}
