CREATE TABLE "reassignments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"from_user_id" uuid NOT NULL,
	"to_user_id" uuid,
	"done_at" timestamp (3) with time zone NOT NULL,
	"done_by" uuid,
	"has_left" boolean NOT NULL,
	"items" integer NOT NULL,
	"account_ids" jsonb NOT NULL,
	"undone_at" timestamp (3) with time zone,
	"undone_by" uuid
);
--> statement-breakpoint
ALTER TABLE "reassignments" ADD CONSTRAINT "reassignments_from_user_id_users_id_fk" FOREIGN KEY ("from_user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reassignments_by_person" ON "reassignments" USING btree ("from_user_id","done_at");