/** Registers the elements of the review's settings, which are closed until the reader opens them. */
import './study-backup.ts';
import './study-settings.ts';
import './study-suspended.ts';
