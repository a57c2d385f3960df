CREATE TABLE `audit_heads` (
	`day` text PRIMARY KEY NOT NULL,
	`subjects` integer NOT NULL,
	`events` integer NOT NULL,
	`head` text NOT NULL,
	`sealed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `case_tags` (
	`case_number` integer NOT NULL,
	`list` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`case_number`, `list`, `key`),
	FOREIGN KEY (`case_number`) REFERENCES `public_cases`(`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `case_tags_key` ON `case_tags` (`list`,`key`,`case_number`);--> statement-breakpoint
CREATE TABLE `approvals` (
	`report_id` text NOT NULL,
	`seq` integer NOT NULL,
	`decision` text NOT NULL,
	`account_id` text,
	`requested_at` integer NOT NULL,
	`silent_yes_at` integer,
	`answer` text,
	`answered_at` integer,
	`comment` text,
	PRIMARY KEY(`report_id`, `seq`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `approvals_silent` ON `approvals` (`answer`,`silent_yes_at`);--> statement-breakpoint
CREATE TABLE `claims` (
	`report_id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`until` integer NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`page` text NOT NULL,
	`case_number` integer,
	`message` text NOT NULL,
	`received_at` integer NOT NULL,
	`outcome` text,
	`reason` text,
	`decided_at` integer,
	`account_id` text,
	FOREIGN KEY (`case_number`) REFERENCES `public_cases`(`number`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notices_open` ON `notices` (`decided_at`,`received_at`);--> statement-breakpoint
CREATE TABLE `recusals` (
	`report_id` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`report_id`, `account_id`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `report_messages` (
	`report_id` text NOT NULL,
	`seq` integer NOT NULL,
	`author` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`report_id`, `seq`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `report_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`account_id` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_notes_report` ON `report_notes` (`report_id`,`at`);--> statement-breakpoint
CREATE TABLE `taxonomy_mappings` (
	`from_version` text NOT NULL,
	`to_version` text NOT NULL,
	`list` text NOT NULL,
	`old_key` text NOT NULL,
	`new_key` text NOT NULL,
	PRIMARY KEY(`from_version`, `to_version`, `list`, `old_key`, `new_key`),
	FOREIGN KEY (`from_version`) REFERENCES `taxonomy_versions`(`version`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_version`) REFERENCES `taxonomy_versions`(`version`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `accounts` ADD `organisation` text;--> statement-breakpoint
ALTER TABLE `public_cases` ADD `hidden_at` integer;--> statement-breakpoint
ALTER TABLE `public_cases` ADD `merged_into` integer;--> statement-breakpoint
ALTER TABLE `public_cases` ADD `organisation_reply` text;--> statement-breakpoint
ALTER TABLE `reports` ADD `silence_is_yes` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `reports` ADD `first_look_at` integer;--> statement-breakpoint
ALTER TABLE `reports` ADD `merged_into` text;--> statement-breakpoint
ALTER TABLE `taxonomy_terms` ADD `retired` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `taxonomy_versions` ADD `previous` text;