CREATE TABLE "business_calendars" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"calendar" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "handoff_re_asks" (
	"account_id" uuid NOT NULL,
	"handoff_id" uuid NOT NULL,
	"item" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"asked_by" uuid,
	CONSTRAINT "handoff_re_asks_account_id_handoff_id_item_pk" PRIMARY KEY("account_id","handoff_id","item")
);
--> statement-breakpoint
CREATE TABLE "joint_agreements" (
	"from_department" text NOT NULL,
	"to_department" text NOT NULL,
	"items" jsonb NOT NULL,
	"threshold_percent" integer NOT NULL,
	"answer_within_hours" integer NOT NULL,
	"return_reasons" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "joint_agreements_from_department_to_department_pk" PRIMARY KEY("from_department","to_department")
);
--> statement-breakpoint
CREATE TABLE "promises" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"text" text NOT NULL,
	"state" text NOT NULL,
	"opportunity_id" uuid,
	"due_on" date,
	"made_at" timestamp (3) with time zone NOT NULL,
	"made_by" uuid,
	"reviewed_at" timestamp (3) with time zone,
	"reviewed_by" uuid,
	"review_note" text,
	"import_source" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "promises_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
ALTER TABLE "handoffs" ADD COLUMN "outcome_note" text;--> statement-breakpoint
ALTER TABLE "handoffs" ADD COLUMN "completeness_percent" integer;--> statement-breakpoint
ALTER TABLE "handoffs" ADD COLUMN "override_reason" text;--> statement-breakpoint
ALTER TABLE "handoffs" ADD COLUMN "rating" integer;--> statement-breakpoint
ALTER TABLE "handoffs" ADD COLUMN "rating_tag" text;--> statement-breakpoint
ALTER TABLE "handoffs" ADD COLUMN "rated_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "handoffs" ADD COLUMN "rated_by" uuid;--> statement-breakpoint
CREATE INDEX "promises_by_maker" ON "promises" USING btree ("made_by","state","made_at");