CREATE INDEX "accounts_by_since" ON "accounts" USING btree ("holder_since","id");--> statement-breakpoint
CREATE INDEX "tasks_by_due" ON "tasks" USING btree ("state","due_at","id");