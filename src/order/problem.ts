/** How bad a problem is, as VS Code names it. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** The way to a value in an order: property names and array indexes from the root. */
export type Path = readonly (string | number)[];

/** A stretch of a text, in UTF-16 units from its start; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces one stretch of a text by `newText`. */
export interface TextEdit {
  readonly range: Span;
  readonly newText: string;
}

/** One way to mend a problem: minimal edits that keep the formatting. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Whether it is the one to take without asking; undefined where the problem does not say. */
  readonly preferred?: boolean;
  /** It changes no sum, and neither adds nor removes data: editors may apply it on saving. */
  readonly lossless?: boolean;
}

/** A place that has to do with a problem, and what. */
export interface Related {
  readonly path: Path;
  readonly range: Span;
  readonly message: string;
}

/** One thing that is wrong, or odd, in an order. */
export interface Problem {
  /** Stable kebab-case id of the rule, the same in settings, SARIF and docs/rules.md. */
  readonly code: string;
  readonly severity: Severity;
  /** The first sentence is the verdict, in at most 100 characters; the working follows. */
  readonly message: string;
  /** The value at fault, or the path that a missing value would have. */
  readonly path: Path;
  /** The value at fault; where a value is missing, the name of its parent or the parent's first character. */
  readonly range: Span;
  /** What it is about works for now, and will not for ever; editors strike it through. */
  readonly deprecated?: boolean;
  /** The code that the API answers for this; on errors only. */
  readonly apiError?: number;
  /** The entry about this code, relative to the root of the project: `docs/rules.md#amount`. */
  readonly docs: string;
  readonly fixes: readonly Fix[];
  readonly related?: readonly Related[];
}

/** The path as a JSON Pointer (RFC 6901); the root is `''`. */
export function pointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
