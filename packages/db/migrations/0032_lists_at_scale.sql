ALTER TABLE "score_looks" ADD COLUMN "standing" text;--> statement-breakpoint
ALTER TABLE "score_looks" ADD COLUMN "fit" double precision;--> statement-breakpoint
ALTER TABLE "score_looks" ADD COLUMN "engagement" double precision;--> statement-breakpoint
ALTER TABLE "score_looks" ADD COLUMN "is_quiet" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "handoffs_by_offer" ON "handoffs" USING btree ("offered_at","id");--> statement-breakpoint
CREATE INDEX "handoffs_by_decision" ON "handoffs" USING btree ("decided_at","id");--> statement-breakpoint
CREATE INDEX "handoffs_by_deadline" ON "handoffs" USING btree ("due_at","id");--> statement-breakpoint
CREATE INDEX "tasks_by_day" ON "tasks" USING btree ("due_at","id");--> statement-breakpoint
CREATE INDEX "tasks_by_created" ON "tasks" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "tasks_by_done" ON "tasks" USING btree ("state","done_at","id");--> statement-breakpoint
CREATE INDEX "leads_by_campaign" ON "leads" USING btree ("campaign_id","entered_at","id");--> statement-breakpoint
CREATE INDEX "leads_by_won" ON "leads" USING btree ("won_at","id");--> statement-breakpoint
CREATE INDEX "contracts_by_last_day" ON "contracts" USING btree ("end_date","id");--> statement-breakpoint
CREATE INDEX "contracts_by_first_day" ON "contracts" USING btree ("start_date","id");--> statement-breakpoint
CREATE INDEX "contracts_by_notice" ON "contracts" USING btree ("notice_deadline","id");--> statement-breakpoint
CREATE INDEX "contracts_by_signature" ON "contracts" USING btree ("signed_at","id");--> statement-breakpoint
CREATE INDEX "contracts_given_notice" ON "contracts" USING btree ("end_date","id") WHERE cancellation_notice_at is not null;--> statement-breakpoint
CREATE INDEX "opportunities_by_opening" ON "opportunities" USING btree ("opened_at","id");--> statement-breakpoint
CREATE INDEX "opportunities_by_close" ON "opportunities" USING btree ("close_date","id");--> statement-breakpoint
CREATE INDEX "opportunities_by_stage_since" ON "opportunities" USING btree ("stage_since","id");--> statement-breakpoint
CREATE INDEX "opportunities_by_name" ON "opportunities" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "score_looks_by_standing" ON "score_looks" USING btree ("model_id","standing","lead_id");--> statement-breakpoint
CREATE INDEX "score_looks_by_fit" ON "score_looks" USING btree ("model_id","fit","lead_id");--> statement-breakpoint
CREATE INDEX "score_looks_by_engagement" ON "score_looks" USING btree ("model_id","engagement","lead_id");--> statement-breakpoint
-- The job judges every open lead again: lists are to know where each stands.
UPDATE "score_models" SET "catching_up_account_id" = '00000000-0000-0000-0000-000000000000', "catching_up_lead_id" = '00000000-0000-0000-0000-000000000000' WHERE "is_on";
