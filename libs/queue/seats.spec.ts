import { expect, it } from '@jest/globals';
import { seats } from './seats.js';

it('Seats are given in the order in which they were asked for, and whoever wants all of them is alone', async () => {
  const room = seats(2);
  const told: string[] = [];
  const leave = new Map<string, () => void>();
  const visit = (name: string, count: number) =>
    room.take(count, async () => {
      told.push(`${name} comes`);
      await new Promise<void>((resolve) => leave.set(name, resolve));
      told.push(`${name} goes`);
      if (name === 'b') throw new Error('b fell');
    });
  const all = [visit('a', 1), visit('b', 1).catch(() => undefined), visit('alone', 2), visit('c', 1)];
  for (const name of ['a', 'b', 'alone', 'c']) {
    while (!leave.has(name)) await Promise.resolve();
    leave.get(name)!();
  }
  await Promise.all(all);
  expect(told).toEqual([
    ...['a comes', 'b comes', 'a goes', 'b goes'],
    ...['alone comes', 'alone goes'],
    ...['c comes', 'c goes'],
  ]);
});

it('Whoever does not wait for as long as it takes is nobody’s hindrance', async () => {
  const room = seats(2);
  let leave = (): void => undefined;
  const first = room.take(1, () => new Promise<void>((resolve) => (leave = resolve)));
  const done = async () => 'done';
  const otherwise = async () => 'left';
  const alone = room.take(2, done, { patience: 5, otherwise });
  const next = room.take(1, done);
  expect(await room.take(2, done, { patience: 0, otherwise })).toBe('left');
  expect(await Promise.all([alone, next])).toEqual(['left', 'done']);
  leave();
  await first;
  expect(await room.take(2, done, { patience: 0, otherwise })).toBe('done');
});
