CREATE TABLE "touch_tier_settings" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"tiers" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "handoffs" ADD COLUMN "reapproach_on" date;--> statement-breakpoint
ALTER TABLE "health_ratings" ADD COLUMN "until" date;--> statement-breakpoint
CREATE INDEX "cycles_by_reapproach" ON "cycles" USING btree ("reapproach_on") WHERE reapproach_on is not null;--> statement-breakpoint
CREATE INDEX "handoffs_by_reapproach" ON "handoffs" USING btree ("reapproach_on") WHERE reapproach_on is not null;