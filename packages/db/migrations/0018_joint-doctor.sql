CREATE TABLE "diagnosis_findings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"cause" text NOT NULL,
	"rule" text NOT NULL,
	"team_id" uuid,
	"team_ja" text,
	"team_en" text,
	"from_department" text NOT NULL,
	"to_department" text NOT NULL,
	"state" text NOT NULL,
	"results" jsonb NOT NULL,
	"chance" double precision NOT NULL,
	"now_span" jsonb NOT NULL,
	"before_span" jsonb,
	"found_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"recheck_on" date,
	"recheck" jsonb,
	"rechecked_at" timestamp (3) with time zone,
	"acted_at" timestamp (3) with time zone,
	"acted_by" uuid,
	"acted_note" text,
	"closed_at" timestamp (3) with time zone,
	"closed_by" uuid,
	"closed_note" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "diagnosis_runs" (
	"day" date PRIMARY KEY NOT NULL,
	"ran_at" timestamp (3) with time zone NOT NULL,
	"judged" integer NOT NULL,
	"found" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "joint_review_attendees" (
	"review_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "joint_review_decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"review_id" uuid NOT NULL,
	"text" text NOT NULL,
	"about_account_id" uuid,
	"decided_at" timestamp (3) with time zone NOT NULL,
	"decided_by" uuid,
	"recheck_on" date,
	"result" text,
	"result_note" text,
	"checked_at" timestamp (3) with time zone,
	"checked_by" uuid,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "joint_review_ratings" (
	"review_id" uuid NOT NULL,
	"handoff_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"department" text NOT NULL,
	"is_good" boolean NOT NULL,
	"rated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "joint_reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"week" text NOT NULL,
	"from_department" text NOT NULL,
	"to_department" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "joint_review_attendees" ADD CONSTRAINT "joint_review_attendees_review_id_joint_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."joint_reviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_review_decisions" ADD CONSTRAINT "joint_review_decisions_review_id_joint_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."joint_reviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_review_ratings" ADD CONSTRAINT "joint_review_ratings_review_id_joint_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."joint_reviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "diagnosis_findings_once" ON "diagnosis_findings" USING btree ("cause") WHERE state <> 'closed';--> statement-breakpoint
CREATE INDEX "diagnosis_findings_by_time" ON "diagnosis_findings" USING btree ("found_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "joint_review_attendees_once" ON "joint_review_attendees" USING btree ("review_id","user_id");--> statement-breakpoint
CREATE INDEX "joint_review_decisions_by_review" ON "joint_review_decisions" USING btree ("review_id","decided_at");--> statement-breakpoint
CREATE UNIQUE INDEX "joint_review_ratings_once" ON "joint_review_ratings" USING btree ("account_id","review_id","handoff_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "joint_reviews_once" ON "joint_reviews" USING btree ("from_department","to_department","week");