import type { CDPSession, JSHandle, Page } from 'playwright-core';

/** What an account page costs, in milliseconds of the main thread's CPU unless the name says otherwise. */
export interface TimelineCosts {
  loadMs: number;
  /** From the address until there is something to see, by the clock. */
  paintClockMs: number;
  keyMs: number;
  /** From the slowest key to the picture that shows what it did, by the clock: INP of so few interactions. */
  interactionClockMs: number;
  frameMs: number;
  /** From the jump into the middle until its rows stand there, by the clock. */
  jumpClockMs: number;
  elements: number;
  heapMib: number;
  /** Points of the list that showed no row at all while it scrolled. */
  blanks: number;
}

const KEYS = 20;
const FRAMES = 30;
const PIXELS_A_FRAME = 200;
const MIB = 1024 * 1024;

export const timelineOf = (page: Page) => page.getByRole('region', { name: 'タイムライン', exact: true });

/** Waits until every row in view has its event. */
export async function untilRead(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const rows = [...document.querySelectorAll('[role=treegrid] [role=row]')];
    return (
      rows.length > 5 && rows.every((row) => row.querySelector('time') || !row.querySelector('[role=gridcell] + *'))
    );
  });
}

interface Subject {
  page: Page;
  session: CDPSession;
  slowest: JSHandle<{ interactionMs: number }>;
  costs: TimelineCosts;
}

/**
 * Opens each account in a page of its own and uses its timeline as a person would. Only CPU is counted, in turns, and of
 * several rounds the cheapest: what else the machine does meanwhile only ever adds.
 */
export async function measureTimelines(
  pages: readonly [page: Page, address: string][],
  rounds: number,
): Promise<TimelineCosts[]> {
  const subjects: Subject[] = [];
  for (const [page, address] of pages) subjects.push(await open(page, address));
  for (let round = 0; round < rounds; round++) for (const subject of subjects) await useOnce(subject);
  for (const { session, slowest, costs } of subjects) {
    costs.interactionClockMs = (await slowest.jsonValue()).interactionMs;
    await session.send('HeapProfiler.collectGarbage');
    costs.heapMib = (await read(session)).heapMib;
  }
  return subjects.map(({ costs }) => costs);
}

async function open(page: Page, address: string): Promise<Subject> {
  // A page behind another one paints no frames.
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const loadMs = await cpuOf(session, async () => {
    await page.goto(address);
    await untilRead(page);
  });
  const paintClockMs = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
  );
  const slowest = await page.evaluateHandle(watchInteractions);
  const jumpClockMs = await jumpToMiddle(page);
  const elements = await timelineOf(page).evaluate((timeline) => timeline.querySelectorAll('*').length);
  const unknown = Number.POSITIVE_INFINITY;
  return {
    page,
    session,
    slowest,
    costs: {
      ...{ loadMs, paintClockMs, jumpClockMs, elements, heapMib: 0, blanks: 0 },
      ...{ keyMs: unknown, interactionClockMs: unknown, frameMs: unknown },
    },
  };
}

async function useOnce({ page, session, costs }: Subject): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Home');
  await untilRead(page);
  const keys = await cpuOf(session, async () => {
    for (let press = 0; press < KEYS; press++) await page.keyboard.press(press % 3 === 2 ? 'k' : 'j');
  });
  const frames = await cpuOf(session, async () => {
    costs.blanks += await page.evaluate(scrollOn, { frames: FRAMES, pixels: PIXELS_A_FRAME });
  });
  costs.keyMs = Math.min(costs.keyMs, keys / KEYS);
  costs.frameMs = Math.min(costs.frameMs, frames / FRAMES);
}

async function cpuOf(session: CDPSession, act: () => Promise<void>): Promise<number> {
  const { cpuMs } = await read(session);
  await act();
  return (await read(session)).cpuMs - cpuMs;
}

async function read(session: CDPSession): Promise<{ cpuMs: number; heapMib: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { cpuMs: value('TaskDuration') * 1000, heapMib: value('JSHeapUsedSize') / MIB };
}

async function jumpToMiddle(page: Page): Promise<number> {
  const began = performance.now();
  await timelineOf(page)
    .getByRole('treegrid')
    .evaluate((list) => list.scrollTo({ top: list.scrollHeight / 2 }));
  await page.waitForFunction(() => {
    const list = document.querySelector('[role=treegrid]');
    const box = list?.getBoundingClientRect();
    if (!box) return false;
    // Three places: the band of a month has no time of its own, and may stand in one of them.
    return [0.4, 0.5, 0.6].some((share) => {
      const row = document.elementFromPoint(box.left + box.width / 2, box.top + box.height * share);
      return row?.closest('[role=row]')?.querySelector('time');
    });
  });
  return performance.now() - began;
}

/** Runs in the page: the slowest interaction from now on. Those quicker than a frame are not told by browsers. */
function watchInteractions(): { interactionMs: number } {
  const slowest = { interactionMs: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[])
      if (entry.interactionId) slowest.interactionMs = Math.max(slowest.interactionMs, entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  return slowest;
}

/** Runs in the page: scrolls frame by frame, and counts the probes that meet the bare list. */
async function scrollOn({ frames, pixels }: { frames: number; pixels: number }): Promise<number> {
  const list = document.querySelector('[role=treegrid]');
  if (!list) throw new Error('There is no list.');
  const { left, top, height } = list.getBoundingClientRect();
  const isBlank = (share: number) =>
    !document.elementFromPoint(left + 120, top + height * share)?.closest('[role=row]');
  let blanks = 0;
  list.scrollTop = list.scrollHeight / 2;
  for (let frame = 0; frame < frames; frame++) {
    await new Promise(requestAnimationFrame);
    if (isBlank(0.1) || isBlank(0.5) || isBlank(0.9)) blanks++;
    list.scrollTop += pixels;
  }
  return blanks;
}
