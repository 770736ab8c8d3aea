/** Plays a Procedure: what is shown and said when. Pure but for the timers it is handed. */

/** The speeds to choose from, the slowest first; a factor of 2 is twice as fast. */
export const speeds = [
  { id: 'half', factor: 0.5 },
  { id: 'normal', factor: 1 },
  { id: 'double', factor: 2 },
] as const;

/** What is said at a moment of the playback. */
export interface Moment {
  /** How many Steps are done. */
  readonly position: number;
  /** The Step that is spoken of, from 0. */
  readonly step: number;
  /** `action`: what to do, pointing at where. `result`: what one then sees. `ready` and `end`: before and after all. */
  readonly says: 'ready' | 'action' | 'result' | 'end';
}

/** What a player needs from outside. */
interface PlayerPorts {
  /** Shows a moment; gives how many milliseconds it takes to read at normal speed. */
  readonly show: (moment: Moment) => number;
  /** Told whenever the player starts or stops playing. */
  readonly playing: (isPlaying: boolean) => void;
  readonly setTimer: (callback: () => void, milliseconds: number) => number;
  readonly clearTimer: (timer: number) => void;
}

/** A player of so many Steps. */
export class WatchPlayer {
  readonly #total: number;
  readonly #ports: PlayerPorts;
  #moment: Moment;
  #isPlaying = false;
  #speed = 1;
  #timer: number | undefined;

  /** A player that stands, paused, after the given number of Steps. */
  constructor(total: number, position: number, ports: PlayerPorts) {
    this.#total = total;
    this.#ports = ports;
    this.#moment = { position, step: position, says: 'ready' };
    this.#ports.show(this.#moment);
    this.#ports.playing(false);
  }

  /** How many Steps are done. */
  get position(): number {
    return this.#moment.position;
  }

  /** Whether it plays by itself now. */
  get isPlaying(): boolean {
    return this.#isPlaying;
  }

  /** Plays on; from the beginning, where the end has been reached. */
  play(): void {
    if (this.#isPlaying) return;
    this.#setPlaying(true);
    if (this.#moment.says === 'end') this.#moment = { position: 0, step: 0, says: 'ready' };
    this.#advance();
  }

  /** Stops where it is. */
  pause(): void {
    this.#clear();
    this.#setPlaying(false);
  }

  /** Goes on at once: to what to do, then to what one sees of it. At the end there is nothing to go on to. */
  forward(): void {
    this.#clear();
    if (this.#moment.says !== 'end') this.#advance();
  }

  /** Takes the last Step back, and says what it was. */
  back(): void {
    this.#clear();
    const position = Math.max(this.#moment.position - 1, 0);
    this.#show({ position, step: position, says: 'action' });
  }

  /** Plays faster or slower from now on, by this factor. */
  setSpeed(speed: number): void {
    this.#speed = speed;
  }

  /** Stops for good. */
  stop(): void {
    this.#clear();
  }

  #advance(): void {
    const { position, says } = this.#moment;
    if (says === 'action') this.#show({ position: position + 1, step: position, says: 'result' });
    else if (position < this.#total) this.#show({ position, step: position, says: 'action' });
    else this.#end();
  }

  #end(): void {
    this.#moment = { position: this.#total, step: this.#total - 1, says: 'end' };
    this.#ports.show(this.#moment);
    this.#setPlaying(false);
  }

  #show(moment: Moment): void {
    this.#moment = moment;
    const milliseconds = this.#ports.show(moment);
    if (this.#isPlaying)
      this.#timer = this.#ports.setTimer(() => this.#advance(), milliseconds / this.#speed);
  }

  #setPlaying(isPlaying: boolean): void {
    if (this.#isPlaying === isPlaying) return;
    this.#isPlaying = isPlaying;
    this.#ports.playing(isPlaying);
  }

  #clear(): void {
    if (this.#timer !== undefined) this.#ports.clearTimer(this.#timer);
    this.#timer = undefined;
  }
}
