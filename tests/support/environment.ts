/** Variables that Vitest sets. With `DEV` set, a build would behave like the development server. */
const VITEST_VARIABLES = /^(?:DEV|PROD|MODE|SSR|TEST|NODE_ENV|BASE_URL|VITEST.*)$/;

/** The environment without Vitest's variables, so that commands run as they do in a terminal. */
export const plainEnvironment: NodeJS.ProcessEnv = Object.fromEntries(
	Object.entries(process.env).filter(([name]) => !VITEST_VARIABLES.test(name)),
);
