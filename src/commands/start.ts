import { spawn, spawnSync } from 'node:child_process';

/** Builds once, so that search works from the first moment, then serves the notes and shows each edit. */
const { status } = spawnSync(process.execPath, ['src/commands/build.ts'], { stdio: 'inherit' });
if (status !== 0) console.error('\nSearch needs a build without faults. What is sound is shown meanwhile.\n');

// Astro moves a server that a program starts into the background; this one is for a person to look at.
const env = { ...process.env, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' };
const server = spawn('astro', ['dev', '--force', ...process.argv.slice(2)], {
	stdio: 'inherit',
	env,
	shell: process.platform === 'win32',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
