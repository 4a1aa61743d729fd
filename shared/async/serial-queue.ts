/**
 * Runs tasks strictly one after another, in the order in which they came. A task that rejects
 * rejects its own promise and does not stop the next one.
 */
export class SerialQueue {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(task);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
