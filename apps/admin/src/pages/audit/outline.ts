interface RecordedEvent {
  kind: string;
}

/** An entry's details on one line: the kinds of the events it recorded, each once, or else what else it holds. */
export function outline(details: unknown): string {
  const events = eventsOf(details);
  if (events.length === 0) return JSON.stringify(details);
  const counts = new Map<string, number>();
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => (count > 1 ? `${kind} × ${count}` : kind)).join(', ');
}

function eventsOf(details: unknown): readonly RecordedEvent[] {
  if (typeof details !== 'object' || details === null || !('events' in details)) return [];
  const { events } = details;
  return Array.isArray(events) ? events : [];
}
