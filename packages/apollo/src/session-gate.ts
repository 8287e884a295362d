/**
 * The door between a session that has ended and the next one. What was refused meanwhile waits here, and goes on once
 * the same person is back: the server did nothing of it, so that asking again is safe.
 */
export class SessionGate {
  #waiting: ((isBack: boolean) => void)[] = [];

  /** Resolves with true once the same person is back, with false when there is nobody to wait for. */
  wait(): Promise<boolean> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Lets everything go on that waits, or tells it that there is nothing to wait for. */
  open(isBack: boolean): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve(isBack);
  }
}
