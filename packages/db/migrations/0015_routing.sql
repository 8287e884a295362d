CREATE TABLE "availabilities" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"open_limit" integer,
	"away_from" date,
	"away_until" date,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "routing_plans" (
	"place" text PRIMARY KEY NOT NULL,
	"keeps_owner" boolean NOT NULL,
	"rules" jsonb NOT NULL,
	"fallback" jsonb,
	"reroute_after_hours" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "handoffs" ADD COLUMN "routing" jsonb;--> statement-breakpoint
ALTER TABLE "handoffs" ADD COLUMN "escalated_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "handoffs" ADD COLUMN "next_step_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "handoffs" ADD COLUMN "had_by" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "availabilities" ADD CONSTRAINT "availabilities_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "handoffs_by_assignee" ON "handoffs" USING btree ("assignee_id","to_department","offered_at");--> statement-breakpoint
CREATE INDEX "handoffs_by_due" ON "handoffs" USING btree ("due_at") WHERE state = 'offered';--> statement-breakpoint
CREATE INDEX "leads_by_person" ON "leads" USING btree ("inside_sales_user_id","entered_at");