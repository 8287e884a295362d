ALTER TABLE "accounts" ADD COLUMN "created_precision" text DEFAULT 'instant' NOT NULL;--> statement-breakpoint
ALTER TABLE "cycles" ADD COLUMN "started_precision" text DEFAULT 'instant' NOT NULL;--> statement-breakpoint
ALTER TABLE "opportunities" ADD COLUMN "stage_precision" text DEFAULT 'instant' NOT NULL;--> statement-breakpoint
-- What stands already is told by its events, as a rebuild would. Imported history alone has other times than exact ones.
UPDATE "accounts" a SET "created_precision" = e.time_precision FROM "timeline_events" e
WHERE e.account_id = a.id AND e.kind = 'accounts.account-created' AND e.time_precision <> 'instant';--> statement-breakpoint
UPDATE "cycles" c SET "started_precision" = e.time_precision FROM "timeline_events" e
WHERE e.account_id = c.account_id AND e.kind = 'accounts.cycle-started' AND e.time_precision <> 'instant' AND e.payload ->> 'cycleId' = c.id::text;--> statement-breakpoint
UPDATE "opportunities" SET "stage_precision" = "closed_precision" WHERE "state" <> 'open' AND "closed_precision" <> 'instant';--> statement-breakpoint
UPDATE "opportunities" o SET "stage_precision" = e.time_precision FROM "timeline_events" e
WHERE o.state = 'open' AND e.account_id = o.account_id AND e.kind IN ('field-sales.opportunity-opened', 'field-sales.opportunity-moved')
  AND e.time_precision <> 'instant' AND e.occurred_at = o.stage_since AND e.payload ->> 'opportunityId' = o.id::text;
