CREATE TABLE "deal_feedback" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"category" text NOT NULL,
	"text" text NOT NULL,
	"opportunity_id" uuid,
	"rep_id" uuid,
	"given_at" timestamp (3) with time zone NOT NULL,
	"given_by" uuid,
	"import_source" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "deal_feedback_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "deal_feedback_answers" (
	"account_id" uuid NOT NULL,
	"feedback_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"status" text NOT NULL,
	"answer" text,
	"answered_at" timestamp (3) with time zone NOT NULL,
	"answered_by" uuid,
	CONSTRAINT "deal_feedback_answers_account_id_feedback_id_audience_pk" PRIMARY KEY("account_id","feedback_id","audience")
);
--> statement-breakpoint
ALTER TABLE "handoffs" ADD COLUMN "sources" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "handoffs" ADD COLUMN "judgement" jsonb;--> statement-breakpoint
ALTER TABLE "joint_agreements" ADD COLUMN "definition_key" text;--> statement-breakpoint
CREATE INDEX "deal_feedback_by_time" ON "deal_feedback" USING btree ("given_at","id");--> statement-breakpoint
CREATE INDEX "deal_feedback_by_rep" ON "deal_feedback" USING btree ("rep_id","given_at","id");