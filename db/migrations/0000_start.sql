CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`role` text NOT NULL,
	`ended_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_email_unique` ON `accounts` (`email`);--> statement-breakpoint
CREATE TABLE `credentials` (
	`id` text PRIMARY KEY NOT NULL,
	`provider_account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`account_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text,
	`public_key` text NOT NULL,
	`account_id` text NOT NULL,
	`credential_id` text NOT NULL,
	`counter` integer NOT NULL,
	`device_type` text NOT NULL,
	`backed_up` integer NOT NULL,
	`transports` text,
	`aaguid` text,
	`created_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `passkeys_account` ON `passkeys` (`account_id`);--> statement-breakpoint
CREATE INDEX `passkeys_credential` ON `passkeys` (`credential_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`account_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_unique` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_account` ON `sessions` (`account_id`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verifications_identifier` ON `verifications` (`identifier`);--> statement-breakpoint
CREATE TABLE `audit_events` (
	`subject` text NOT NULL,
	`seq` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`details` text NOT NULL,
	`mac` text NOT NULL,
	PRIMARY KEY(`subject`, `seq`)
);
--> statement-breakpoint
CREATE INDEX `audit_events_at` ON `audit_events` (`at`);--> statement-breakpoint
CREATE TABLE `registry_state` (
	`key` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `case_barriers` (
	`case_number` integer NOT NULL,
	`barrier` text NOT NULL,
	`rank` integer NOT NULL,
	PRIMARY KEY(`case_number`, `rank`),
	FOREIGN KEY (`case_number`) REFERENCES `public_cases`(`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `case_barriers_barrier` ON `case_barriers` (`barrier`,`case_number`);--> statement-breakpoint
CREATE TABLE `case_boundaries` (
	`case_number` integer NOT NULL,
	`boundary` text NOT NULL,
	`primary_barrier` text NOT NULL,
	PRIMARY KEY(`case_number`, `boundary`),
	FOREIGN KEY (`case_number`) REFERENCES `public_cases`(`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `case_boundaries_pattern` ON `case_boundaries` (`boundary`,`primary_barrier`,`case_number`);--> statement-breakpoint
CREATE TABLE `case_domains` (
	`case_number` integer NOT NULL,
	`domain` text NOT NULL,
	PRIMARY KEY(`case_number`, `domain`),
	FOREIGN KEY (`case_number`) REFERENCES `public_cases`(`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `case_domains_domain` ON `case_domains` (`domain`,`case_number`);--> statement-breakpoint
CREATE TABLE `case_facets` (
	`case_number` integer NOT NULL,
	`facet` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`case_number`, `facet`, `key`),
	FOREIGN KEY (`case_number`) REFERENCES `public_cases`(`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `case_facets_key` ON `case_facets` (`facet`,`key`,`case_number`);--> statement-breakpoint
CREATE TABLE `public_cases` (
	`number` integer PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`story` text NOT NULL,
	`role` text NOT NULL,
	`region` text NOT NULL,
	`primary_barrier` text NOT NULL,
	`outcome` text NOT NULL,
	`explanation` text NOT NULL,
	`signpost` text,
	`refused_by` text,
	`refusal_ground` text,
	`via_party` text,
	`temporary_since` integer,
	`reported_on` text NOT NULL,
	`published_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`withdrawn_at` integer,
	`taxonomy_version` text NOT NULL,
	`demo` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `public_cases_report_id_unique` ON `public_cases` (`report_id`);--> statement-breakpoint
CREATE INDEX `public_cases_region` ON `public_cases` (`region`,`number`);--> statement-breakpoint
CREATE INDEX `public_cases_barrier` ON `public_cases` (`primary_barrier`,`number`);--> statement-breakpoint
CREATE INDEX `public_cases_kind` ON `public_cases` (`kind`,`number`);--> statement-breakpoint
CREATE TABLE `job_leases` (
	`job` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`leased_until` integer NOT NULL,
	`finished_at` integer
);
--> statement-breakpoint
CREATE TABLE `decisions` (
	`report_id` text NOT NULL,
	`seq` integer NOT NULL,
	`account_id` text,
	`outcome` text NOT NULL,
	`explanation` text NOT NULL,
	`signpost` text,
	`decided_at` integer NOT NULL,
	PRIMARY KEY(`report_id`, `seq`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `report_facets` (
	`report_id` text NOT NULL,
	`facet` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`report_id`, `facet`, `key`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `report_labels` (
	`report_id` text NOT NULL,
	`source` text NOT NULL,
	`axis` text NOT NULL,
	`key` text NOT NULL,
	`rank` integer NOT NULL,
	`p` real,
	`words` text,
	`model_version` text,
	`taxonomy_version` text NOT NULL,
	PRIMARY KEY(`report_id`, `source`, `axis`, `key`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`submission_key` text NOT NULL,
	`submission_mac` text NOT NULL,
	`link_hash` text NOT NULL,
	`kind` text NOT NULL,
	`visibility` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`story` text NOT NULL,
	`role` text NOT NULL,
	`region` text NOT NULL,
	`refused_by` text,
	`refusal_ground` text,
	`via_party` text,
	`tried` text,
	`temporary_since` integer,
	`public_title` text,
	`public_story` text,
	`consent_at` integer NOT NULL,
	`received_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`demo` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_reference_unique` ON `reports` (`reference`);--> statement-breakpoint
CREATE UNIQUE INDEX `reports_submission_key_unique` ON `reports` (`submission_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `reports_link_hash_unique` ON `reports` (`link_hash`);--> statement-breakpoint
CREATE INDEX `reports_queue` ON `reports` (`state`,`received_at`);--> statement-breakpoint
CREATE TABLE `taxonomy_terms` (
	`version` text NOT NULL,
	`list` text NOT NULL,
	`key` text NOT NULL,
	`position` integer NOT NULL,
	`label` text NOT NULL,
	`details` text NOT NULL,
	PRIMARY KEY(`version`, `list`, `key`),
	FOREIGN KEY (`version`) REFERENCES `taxonomy_versions`(`version`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `taxonomy_versions` (
	`version` text PRIMARY KEY NOT NULL,
	`content_hash` text NOT NULL,
	`loaded_at` integer NOT NULL
);
