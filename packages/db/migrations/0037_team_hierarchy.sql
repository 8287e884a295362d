ALTER TABLE "teams" ADD COLUMN "parent_id" uuid;--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "lead_id" uuid;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_parent_id_teams_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."teams"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_lead_id_users_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "teams_by_parent" ON "teams" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "teams_by_lead" ON "teams" USING btree ("lead_id");--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_not_below_itself" CHECK ("teams"."parent_id" <> "teams"."id");