CREATE TABLE "duplicate_checks" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"fingerprint" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "duplicate_dismissals" (
	"account_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"dismissed_at" timestamp (3) with time zone NOT NULL,
	"dismissed_by" uuid,
	CONSTRAINT "duplicate_dismissals_account_id_other_id_pk" PRIMARY KEY("account_id","other_id")
);
--> statement-breakpoint
CREATE TABLE "duplicate_proposals" (
	"account_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"score" real NOT NULL,
	"reasons" jsonb NOT NULL,
	"found_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "duplicate_proposals_account_id_other_id_pk" PRIMARY KEY("account_id","other_id")
);
--> statement-breakpoint
CREATE INDEX "duplicate_proposals_by_other" ON "duplicate_proposals" USING btree ("other_id");--> statement-breakpoint
CREATE INDEX "duplicate_proposals_by_score" ON "duplicate_proposals" USING btree ("score","account_id","other_id");