CREATE TABLE "health_days" (
	"account_id" uuid NOT NULL,
	"day" date NOT NULL,
	"score" integer,
	"parts" jsonb NOT NULL,
	"computed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "health_days_account_id_day_pk" PRIMARY KEY("account_id","day")
);
--> statement-breakpoint
CREATE TABLE "health_ratings" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"rating" text NOT NULL,
	"note" text,
	"rated_at" timestamp (3) with time zone NOT NULL,
	"rated_by" uuid,
	CONSTRAINT "health_ratings_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "health_settings" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"weights" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE INDEX "health_days_by_day" ON "health_days" USING btree ("day","score");