/** Vitest puts `DEV` and the like into the environment, and Astro would take a build for an author's preview. */
const VITEST_VARIABLES = /^(?:DEV|PROD|MODE|SSR|TEST|NODE_ENV|BASE_URL|VITEST.*)$/;

/** The environment in which a command of the project runs as a person would run it. */
export const plainEnvironment: NodeJS.ProcessEnv = Object.fromEntries(
	Object.entries(process.env).filter(([name]) => !VITEST_VARIABLES.test(name)),
);
