import { describe, expect, it } from 'vitest';
import { PlaceQueue } from '../../src/kernels/place-queue.js';

const never = new AbortController().signal;

describe('a queue for places', () => {
  it('gives places out in the order they were asked for, and no more than there are', async () => {
    const places = new PlaceQueue(1);
    await places.take(never);
    const order: string[] = [];
    const first = places.take(never).then(() => order.push('first'));
    const second = places.take(never).then(() => order.push('second'));
    expect(places.waiting).toBe(2);
    places.giveBack();
    await first;
    expect(order).toEqual(['first']);
    places.giveBack();
    await second;
    expect(order).toEqual(['first', 'second']);
  });

  it('lets nobody in past those who wait', () => {
    const places = new PlaceQueue(1);
    expect(places.takeIfFree()).toBe(true);
    expect(places.takeIfFree()).toBe(false);
    void places.take(never);
    places.giveBack();
    expect(places.waiting).toBe(0);
    expect(places.takeIfFree()).toBe(false);
    places.giveBack();
    expect(places.takeIfFree()).toBe(true);
  });

  it('forgets who gives up waiting, and loses no place over it', async () => {
    const places = new PlaceQueue(1);
    await places.take(never);
    const impatient = new AbortController();
    const gaveUp = places.take(impatient.signal);
    const patient = places.take(never);
    impatient.abort(new Error('enough'));
    await expect(gaveUp).rejects.toThrow('enough');
    places.giveBack();
    await patient;
    expect(places.waiting).toBe(0);
    places.giveBack();
    await expect(places.take(impatient.signal)).rejects.toThrow('enough');
    expect(places.takeIfFree()).toBe(true);
  });
});
