ALTER TABLE "external_ids" DROP COLUMN "changed_by_run_id";--> statement-breakpoint
ALTER TABLE "external_ids" DROP COLUMN "hash_before";