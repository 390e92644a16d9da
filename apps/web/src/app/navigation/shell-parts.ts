/** What the shell shows around a page, in one file: it is loaded after the page itself, which matters more. */
export { ShellNotes } from './shell-notes';
export { SideNav } from './side-nav';
export { SignedInHeader } from './signed-in-header';
