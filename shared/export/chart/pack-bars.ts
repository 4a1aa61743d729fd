import type { Bar } from '../../chronology/axis-items.ts';

/** A bar on its track, with the ends that it is drawn with there. */
export type TrackBar = {
  readonly bar: Bar;
  readonly track: number;
  readonly from: number;
  readonly to: number;
};

const groups: readonly (readonly Bar['band'][])[] = [
  ['holder'],
  ['removal-bar'],
  ['stint'],
  ['span'],
  ['condition'],
  ['claim'],
];

/**
 * Puts bars on as few tracks as they need: custody first, claims under it. Bars that follow each
 * other share a track, also where the handover is doubtful: there one fades out while the other
 * fades in, and neither is drawn over what is sure of the other.
 */
export function packBars(bars: readonly Bar[]): readonly TrackBar[] {
  const placed: TrackBar[] = [];
  let base = 0;
  for (const group of groups) {
    const own = bars
      .filter((bar) => group.includes(bar.band))
      .sort((a, b) => a.from - b.from || a.solidFrom - b.solidFrom || a.to - b.to);
    const tracks: TrackBar[][] = [];
    for (const bar of own) {
      const track = trackFor(bar, tracks);
      (tracks[track] ??= []).push({ bar, track: base + track, from: bar.from, to: bar.to });
    }
    placed.push(...tracks.flatMap(trimHandovers));
    base += tracks.length;
  }
  return placed;
}

/** Of the tracks that are free, the one whose last bar ends latest: what follows on stands beside it. */
function trackFor(bar: Bar, tracks: readonly (readonly TrackBar[])[]): number {
  let best = tracks.length;
  let latest = -Infinity;
  tracks.forEach((track, index) => {
    const end = Math.max(...track.map((other) => other.bar.to));
    if (end > latest && track.every((other) => canFollow(other.bar, bar))) {
      best = index;
      latest = end;
    }
  });
  return best;
}

/** Tracks that some bars take. */
export function countTracks(placed: readonly TrackBar[]): number {
  return placed.reduce((most, { track }) => Math.max(most, track + 1), 0);
}

function canFollow(earlier: Bar, later: Bar): boolean {
  return earlier.to <= later.from || sureEnd(earlier) <= sureStart(later);
}

/** A bar that is doubtful at both ends may be sure nowhere: then its inner half stands for it. */
function sureEnd(bar: Bar): number {
  return bar.solidTo > bar.solidFrom ? bar.solidTo : bar.to - (bar.to - bar.from) / 4;
}

function sureStart(bar: Bar): number {
  return bar.solidTo > bar.solidFrom ? bar.solidFrom : bar.from + (bar.to - bar.from) / 4;
}

function trimHandovers(track: readonly TrackBar[]): readonly TrackBar[] {
  return track.map((placed, index) => {
    const before = track[index - 1];
    const after = track[index + 1];
    return {
      ...placed,
      from: before === undefined ? placed.from : Math.max(placed.from, sureEnd(before.bar)),
      to: after === undefined ? placed.to : Math.min(placed.to, sureStart(after.bar)),
    };
  });
}
