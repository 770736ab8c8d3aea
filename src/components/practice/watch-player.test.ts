import { describe, expect, it } from 'vitest';
import { type Moment, WatchPlayer } from './watch-player.ts';

/** A player of three steps, what it has shown, and a clock to wind by hand. */
function playerAt(position: number) {
  const shown: string[] = [];
  const waits: number[] = [];
  let playing = false;
  let due: (() => void) | null = null;
  const player = new WatchPlayer(3, position, {
    show: ({ position: done, step, says }: Moment) => {
      shown.push(`${done} ${says}${says === 'action' || says === 'result' ? ` ${step + 1}` : ''}`);
      return 1000;
    },
    playing: (isPlaying) => (playing = isPlaying),
    setTimer: (callback, milliseconds) => {
      due = callback;
      return waits.push(milliseconds);
    },
    clearTimer: () => (due = null),
  });
  const wind = () => {
    const callback = due;
    due = null;
    callback?.();
  };
  return { player, shown, waits, wind, isPlaying: () => playing, isDue: () => due !== null };
}

describe('a player', () => {
  it('says what to do, does it, says what one sees, and so on to the end', () => {
    const { player, shown, wind, isPlaying } = playerAt(0);
    player.play();
    for (let tick = 0; tick < 6; tick++) wind();
    expect(shown).toEqual([
      '0 ready',
      '0 action 1',
      '1 result 1',
      '1 action 2',
      '2 result 2',
      '2 action 3',
      '3 result 3',
      '3 end',
    ]);
    expect(isPlaying()).toBe(false);
  });

  it('begins anew when played again after the end', () => {
    const { player, shown } = playerAt(3);
    player.forward();
    player.play();
    expect(shown.at(-1)).toBe('0 action 1');
  });

  it('stands still while paused, and goes on from there', () => {
    const { player, shown, isDue, isPlaying } = playerAt(1);
    player.play();
    player.pause();
    expect([isDue(), isPlaying(), shown.at(-1)]).toEqual([false, false, '1 action 2']);
    player.play();
    expect(shown.at(-1)).toBe('2 result 2');
  });

  it('goes forward from what to do to what one sees, and back by steps', () => {
    const { player, shown, isDue } = playerAt(0);
    player.forward();
    player.forward();
    player.forward();
    player.back();
    player.back();
    expect(shown.slice(1)).toEqual(['0 action 1', '1 result 1', '1 action 2', '0 action 1', '0 action 1']);
    expect(isDue()).toBe(false);
    player.play();
    player.forward();
    expect(isDue()).toBe(true);
    expect(player.position).toBe(1);
  });

  it('ends once, however often one goes forward', () => {
    const { player, shown } = playerAt(3);
    player.forward();
    player.forward();
    expect(shown).toEqual(['3 ready', '3 end']);
  });

  it('waits half as long at double speed', () => {
    const { player, waits, wind } = playerAt(0);
    player.play();
    player.setSpeed(2);
    wind();
    expect(waits).toEqual([1000, 500]);
  });
});
