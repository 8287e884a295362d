CREATE TABLE "upsell_rules" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"rules" jsonb NOT NULL,
	"otherwise" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
