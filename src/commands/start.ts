import { spawn, spawnSync } from 'node:child_process';

/**
 * Builds once, because search needs the index of a build, then starts the development server, which shows each edit and
 * drafts.
 */
const { status } = spawnSync(process.execPath, ['src/commands/build.ts'], { stdio: 'inherit' });
if (status !== 0) console.error('\nSearch needs a build without faults. Pages without faults are shown meanwhile.\n');

// Without `ASTRO_DEV_BACKGROUND=0`, Astro may move the server into the background when another program starts it.
const env = { ...process.env, DRAFTS: 'yes', ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' };
const server = spawn('astro', ['dev', '--force', ...process.argv.slice(2)], {
	stdio: 'inherit',
	env,
	shell: process.platform === 'win32',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
