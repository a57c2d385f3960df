CREATE TABLE `address_reminders` (
	`bottleneck_id` integer NOT NULL,
	`organisation` text NOT NULL,
	`mark` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`bottleneck_id`, `organisation`, `mark`),
	FOREIGN KEY (`bottleneck_id`) REFERENCES `bottlenecks`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `addresses` (
	`bottleneck_id` integer NOT NULL,
	`organisation` text NOT NULL,
	`state` text NOT NULL,
	`asked_on` text NOT NULL,
	`due_on` text NOT NULL,
	`answered_on` text,
	`postponed_because` text,
	`postponed_until` text,
	`passed_on_to` text,
	PRIMARY KEY(`bottleneck_id`, `organisation`),
	FOREIGN KEY (`bottleneck_id`) REFERENCES `bottlenecks`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `addresses_organisation` ON `addresses` (`organisation`,`state`);--> statement-breakpoint
CREATE INDEX `addresses_due` ON `addresses` (`state`,`due_on`);--> statement-breakpoint
CREATE TABLE `bottleneck_cases` (
	`case_number` integer PRIMARY KEY NOT NULL,
	`bottleneck_id` integer NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`case_number`) REFERENCES `public_cases`(`number`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`bottleneck_id`) REFERENCES `bottlenecks`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `bottleneck_cases_bottleneck` ON `bottleneck_cases` (`bottleneck_id`,`case_number`);--> statement-breakpoint
CREATE TABLE `bottlenecks` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`question` text NOT NULL,
	`boundary` text NOT NULL,
	`barrier` text NOT NULL,
	`law_article` text,
	`law_url` text,
	`law_read_on` text,
	`state` text NOT NULL,
	`merged_into` integer,
	`published_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer NOT NULL,
	`demo` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bottlenecks_slug_unique` ON `bottlenecks` (`slug`);--> statement-breakpoint
CREATE INDEX `bottlenecks_pattern` ON `bottlenecks` (`boundary`,`barrier`);--> statement-breakpoint
CREATE INDEX `bottlenecks_updated` ON `bottlenecks` (`updated_at`);--> statement-breakpoint
CREATE INDEX `bottlenecks_state` ON `bottlenecks` (`state`);--> statement-breakpoint
CREATE TABLE `official_responses` (
	`id` text PRIMARY KEY NOT NULL,
	`bottleneck_id` integer NOT NULL,
	`organisation` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`promised_on` text,
	`way_url` text,
	`passed_on_to` text,
	`channel` text NOT NULL,
	`answered_on` text NOT NULL,
	`at` integer NOT NULL,
	`account_id` text,
	`corrects` text,
	`promise_outcome` text,
	`promise_settled_at` integer,
	FOREIGN KEY (`bottleneck_id`) REFERENCES `bottlenecks`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `official_responses_bottleneck` ON `official_responses` (`bottleneck_id`,`at`);--> statement-breakpoint
CREATE INDEX `official_responses_organisation` ON `official_responses` (`organisation`,`at`);--> statement-breakpoint
CREATE INDEX `official_responses_promised` ON `official_responses` (`promise_outcome`,`promised_on`);--> statement-breakpoint
CREATE TABLE `solution_answers` (
	`claim_id` text NOT NULL,
	`asked` text NOT NULL,
	`answer` text,
	`answered_at` integer,
	`objected_at` integer,
	PRIMARY KEY(`claim_id`, `asked`),
	FOREIGN KEY (`claim_id`) REFERENCES `solution_claims`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `solution_answers_asked` ON `solution_answers` (`asked`);--> statement-breakpoint
CREATE TABLE `solution_claims` (
	`id` text PRIMARY KEY NOT NULL,
	`bottleneck_id` integer NOT NULL,
	`text` text NOT NULL,
	`signpost` text,
	`organisation` text,
	`claimed_at` integer NOT NULL,
	`account_id` text,
	`claimed_from` text DEFAULT 'open' NOT NULL,
	`asked_until` text NOT NULL,
	`outcome` text,
	`settled_at` integer,
	FOREIGN KEY (`bottleneck_id`) REFERENCES `bottlenecks`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `solution_claims_bottleneck` ON `solution_claims` (`bottleneck_id`);--> statement-breakpoint
CREATE INDEX `solution_claims_open` ON `solution_claims` (`outcome`,`asked_until`);--> statement-breakpoint
CREATE TABLE `endorsements` (
	`id` text PRIMARY KEY NOT NULL,
	`target` text NOT NULL,
	`target_id` integer NOT NULL,
	`role` text NOT NULL,
	`region` text NOT NULL,
	`context` text,
	`context_state` text NOT NULL,
	`submission_key` text NOT NULL,
	`link_hash` text NOT NULL,
	`person_mac` text,
	`person_claim` text,
	`at` integer NOT NULL,
	`withdrawn_at` integer,
	`demo` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `endorsements_submission_key_unique` ON `endorsements` (`submission_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `endorsements_link_hash_unique` ON `endorsements` (`link_hash`);--> statement-breakpoint
CREATE INDEX `endorsements_target` ON `endorsements` (`target`,`target_id`,`at`);--> statement-breakpoint
CREATE UNIQUE INDEX `endorsements_person` ON `endorsements` (`person_mac`);--> statement-breakpoint
CREATE INDEX `endorsements_context` ON `endorsements` (`context_state`,`at`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`subject` text PRIMARY KEY NOT NULL,
	`ciphertext` text NOT NULL,
	`key_id` text NOT NULL,
	`address_mac` text NOT NULL,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	`last_mail_at` integer,
	`came_back_at` integer
);
--> statement-breakpoint
CREATE INDEX `contacts_address` ON `contacts` (`address_mac`);--> statement-breakpoint
CREATE INDEX `contacts_last_mail` ON `contacts` (`last_mail_at`);--> statement-breakpoint
CREATE TABLE `mail_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`purpose` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE INDEX `mail_tokens_expires` ON `mail_tokens` (`expires_at`);--> statement-breakpoint
CREATE INDEX `mail_tokens_subject` ON `mail_tokens` (`subject`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`recipient` text NOT NULL,
	`letter` text NOT NULL,
	`details` text NOT NULL,
	`subject` text NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`holder` text,
	`leased_until` integer,
	`sent_at` integer,
	`failed_at` integer,
	`fault` text
);
--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`sent_at`,`failed_at`,`due_at`);--> statement-breakpoint
CREATE INDEX `outbox_recipient` ON `outbox` (`recipient`,`created_at`);--> statement-breakpoint
CREATE INDEX `outbox_subject` ON `outbox` (`subject`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`key` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`body` text NOT NULL,
	`region` text,
	`website` text,
	`mail_domain` text,
	`contact_mail` text,
	`term_days` integer,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	`version` integer NOT NULL,
	`demo` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_name_unique` ON `organisations` (`name`);--> statement-breakpoint
CREATE INDEX `organisations_body` ON `organisations` (`body`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `organisation_key` text;--> statement-breakpoint
ALTER TABLE `accounts` ADD `queue_mail` integer DEFAULT true NOT NULL;