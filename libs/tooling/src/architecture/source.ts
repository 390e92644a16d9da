import type ts from 'typescript';

/** A file of the workspace; `path` is relative to its root and written with slashes. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly specifier: string;
  /** Counted from 1. */
  readonly line: number;
  /** Erased by the compiler: `import type`, or nothing but types in the braces. */
  readonly typeOnly: boolean;
  /** The file of the workspace it names; undefined for a package. */
  readonly target: string | undefined;
}

export interface Source extends SourceText {
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

export interface Violation {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly sentence: string;
}

/** A statement about the whole source; `check` answers with every place where it is not so. */
export interface Rule {
  readonly name: string;
  check(sources: readonly Source[]): Violation[];
}

/** Specs, their fixtures and test support: they may do what the product may not. */
export function isTestCode(path: string): boolean {
  return /\.(spec|fixture)\.tsx?$/.test(path) || /^apps\/(e2e|[^/]+\/test)\//.test(path) || /^apps\/[^/]+\/test-setup\.ts$/.test(path);
}
