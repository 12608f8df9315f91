import { z } from 'astro/zod';

/** URLs that may support a statement: pages of the vendors themselves. */
const OFFICIAL =
	/^https:\/\/(?:docs\.aws\.amazon\.com|aws\.amazon\.com|repost\.aws|docs\.github\.com|d1\.awsstatic\.com|plugins\.jenkins\.io|www\.jenkins\.io)\/|^https:\/\/github\.com\/(?:aws|aws-samples|awslabs|amazon-archives|aws-cloudformation|jenkinsci)\//;

/** The same in words, for messages. */
const OFFICIAL_HOSTS =
	'docs.aws.amazon.com, aws.amazon.com, repost.aws, d1.awsstatic.com, docs.github.com, plugins.jenkins.io, www.jenkins.io, or a repository of aws, aws-samples, awslabs, amazon-archives, aws-cloudformation or jenkinsci on github.com';

/** The URL of a page of a vendor. */
export const officialUrl = z
	.string()
	.regex(OFFICIAL, { error: `is not an official address; allowed: ${OFFICIAL_HOSTS}` });

/** A page that supports what a note says. */
export const source = z.strictObject({
	/** The page's own title. */
	title: z.string().min(3),
	url: officialUrl,
});
