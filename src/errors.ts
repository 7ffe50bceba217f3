/** Something an operator can mend: wrong usage or configuration. Holds every problem at once; never a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Something an editor can mend: a text that cannot become an alert. The message says what, where and what to do. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
}

/** Whether a failure that is no person's to mend says that Redis is away, as its client words it. */
export const isRedisAway = (error: unknown): boolean =>
  /redis|connection|timed out|stream isn't writeable|max retries/i.test(String(error));

/** Something that cannot be done to an alert as it is now. The message says why, and what can be done. */
export class ChangeError extends Error {
  override readonly name = 'ChangeError';
  /** `conflict`: somebody else changed it meanwhile; `not-found`; the others say that its state does not allow it. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
