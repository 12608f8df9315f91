import { spawn, spawnSync } from 'node:child_process';

/** Builds once, so that search works from the first moment, then serves the notes and shows each edit at once. */
const { status } = spawnSync(process.execPath, ['src/commands/build.ts'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

// Astro hides a server that a program starts; this one is for people to look at.
const env = { ...process.env, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' };
const server = spawn('astro', ['dev', '--force', ...process.argv.slice(2)], {
	stdio: 'inherit',
	env,
	shell: process.platform === 'win32',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
