/** The start can't go on. The message is meant for the person at the console: what is wrong and what to do about it. */
export class StartupError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartupError';
  }
}
