CREATE TABLE "external_id_changes" (
	"source" text NOT NULL,
	"record_type" text NOT NULL,
	"external_id" text NOT NULL,
	"import_run_id" uuid NOT NULL,
	"hash_before" text,
	"said_before" jsonb,
	CONSTRAINT "external_id_changes_source_record_type_external_id_import_run_id_pk" PRIMARY KEY("source","record_type","external_id","import_run_id")
);
--> statement-breakpoint
ALTER TABLE "external_ids" ADD COLUMN "said" jsonb;--> statement-breakpoint
CREATE INDEX "external_id_changes_by_run" ON "external_id_changes" USING btree ("import_run_id");--> statement-breakpoint
INSERT INTO "external_id_changes" SELECT "source", "record_type", "external_id", "changed_by_run_id", "hash_before" FROM "external_ids" WHERE "changed_by_run_id" IS NOT NULL;
