import type { EventKind } from '@tasuki/domain';
import { mayLeaveTimeline } from '@tasuki/domain/timeline/off-timeline';
import { z } from 'zod';
import type { TimelineEventKind } from './timeline-event-kind.type.ts';

/** A kind of event as the API tells of it; `off` are those that the organisation keeps off its timelines. */
export function presentKind(kind: EventKind, off: readonly string[]): TimelineEventKind {
  const { name, department, label, icon, payload, isNoise = false } = kind;
  return {
    name,
    department: department === 'by-actor' ? 'admin' : department,
    isByActor: department === 'by-actor',
    labelJa: label.ja,
    labelEn: label.en,
    icon,
    isNoise,
    isOnTimeline: !off.includes(name),
    mayLeaveTimeline: mayLeaveTimeline(kind),
    payloadSchema: z.toJSONSchema(payload, { unrepresentable: 'any', io: 'input' }) as Record<string, unknown>,
  };
}
