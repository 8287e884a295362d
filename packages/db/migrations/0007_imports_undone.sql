CREATE TABLE "import_mappings" (
	"fingerprint" text PRIMARY KEY NOT NULL,
	"preset" text NOT NULL,
	"mapping" jsonb,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" uuid
);
--> statement-breakpoint
CREATE TABLE "import_uploads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"bytes" bigint NOT NULL,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	"uploaded_by" uuid
);
--> statement-breakpoint
CREATE TABLE "undone_events" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"import_run_id" uuid NOT NULL,
	"undone_at" timestamp (3) with time zone NOT NULL,
	"event" jsonb NOT NULL,
	CONSTRAINT "undone_events_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
ALTER TABLE "external_ids" ADD COLUMN "changed_by_run_id" uuid;--> statement-breakpoint
ALTER TABLE "external_ids" ADD COLUMN "hash_before" text;--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "upload_id" uuid;--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "request" jsonb;--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "progress" jsonb;--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "cancel_requested_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "undone_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "undone_by" uuid;--> statement-breakpoint
ALTER TABLE "timeline_events" ADD COLUMN "import_run_id" uuid;--> statement-breakpoint
CREATE INDEX "timeline_events_by_import_run" ON "timeline_events" USING btree ("import_run_id","account_id") WHERE import_run_id is not null;