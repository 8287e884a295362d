ALTER TABLE "campaign_touches" ADD COLUMN "occurred_precision" text DEFAULT 'instant' NOT NULL;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "called_precision" text DEFAULT 'instant' NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "held_precision" text;--> statement-breakpoint
ALTER TABLE "surveys" ADD COLUMN "answered_precision" text DEFAULT 'instant' NOT NULL;--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "opened_precision" text DEFAULT 'instant' NOT NULL;--> statement-breakpoint
-- What stands already is told by its events, as a rebuild would. Imported history alone has other times than exact ones.
UPDATE "campaign_touches" t SET "occurred_precision" = e.time_precision FROM "timeline_events" e
WHERE e.account_id = t.account_id AND e.kind LIKE 'marketing.%' AND e.time_precision <> 'instant' AND e.payload ->> 'touchId' = t.id::text;--> statement-breakpoint
UPDATE "calls" t SET "called_precision" = e.time_precision FROM "timeline_events" e
WHERE e.account_id = t.account_id AND e.kind = 'inside-sales.call-logged' AND e.time_precision <> 'instant' AND e.payload ->> 'callId' = t.id::text;--> statement-breakpoint
UPDATE "meetings" t SET "held_precision" = e.time_precision FROM "timeline_events" e
WHERE e.account_id = t.account_id AND e.kind IN ('field-sales.meeting-held', 'field-sales.visit-completed') AND e.payload ->> 'meetingId' = t.id::text;--> statement-breakpoint
UPDATE "surveys" t SET "answered_precision" = e.time_precision FROM "timeline_events" e
WHERE e.account_id = t.account_id AND e.kind = 'customer-success.survey-answered' AND e.time_precision <> 'instant' AND e.payload ->> 'surveyId' = t.id::text;--> statement-breakpoint
UPDATE "tickets" t SET "opened_precision" = e.time_precision FROM "timeline_events" e
WHERE e.account_id = t.account_id AND e.kind = 'customer-success.ticket-opened' AND e.time_precision <> 'instant' AND e.payload ->> 'ticketId' = t.id::text;
