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
