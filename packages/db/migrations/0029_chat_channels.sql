CREATE TABLE "chat_channels" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"department" text,
	"kinds" jsonb NOT NULL,
	"locale" text NOT NULL,
	"is_on" boolean DEFAULT true NOT NULL,
	"encrypted_url" text NOT NULL,
	"encrypted_secret" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "chat_messages" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"cause" text NOT NULL,
	"event_id" uuid,
	"due_on" text,
	"user_ids" jsonb NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	"problem" text,
	CONSTRAINT "chat_messages_account_id_id_pk" PRIMARY KEY("account_id","id"),
	CONSTRAINT "chat_messages_once" UNIQUE("account_id","channel_id","cause","kind")
);
--> statement-breakpoint
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_channel_id_chat_channels_id_fk" FOREIGN KEY ("channel_id") REFERENCES "public"."chat_channels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "chat_messages_due" ON "chat_messages" USING btree ("next_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "chat_messages_by_channel" ON "chat_messages" USING btree ("channel_id","created_at");