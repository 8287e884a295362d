-- Passes found not ripe before their row kept the day to approach again: it stands in their event. As a rebuild would tell it, where
-- news that was recorded before and happened later is not overwritten. Reads the timeline once; again it changes nothing.
UPDATE "handoffs" SET "reapproach_on" = "told"."day"
FROM (
  SELECT DISTINCT ON (e.account_id, e.payload ->> 'handoffId')
    e.account_id, (e.payload ->> 'handoffId')::uuid AS "handoff_id", (e.payload ->> 'reapproachOn')::date AS "day"
  FROM "timeline_events" e
  WHERE e.kind = 'handoffs.recycled' AND e.redacted_at IS NULL
    AND NOT EXISTS (
      SELECT FROM "timeline_events" o
      WHERE o.account_id = e.account_id AND o.kind IN ('handoffs.recycled', 'handoffs.outcome-told') AND o.redacted_at IS NULL
        AND o.payload ->> 'handoffId' = e.payload ->> 'handoffId' AND o.position < e.position AND o.occurred_at > e.occurred_at)
  ORDER BY e.account_id, e.payload ->> 'handoffId', e.position DESC
) "told"
WHERE "handoffs"."account_id" = "told"."account_id" AND "handoffs"."id" = "told"."handoff_id"
  AND "handoffs"."reapproach_on" IS NULL;
