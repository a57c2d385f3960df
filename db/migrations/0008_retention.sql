ALTER TABLE `reports` ADD `text_erased_at` integer;--> statement-breakpoint
ALTER TABLE `reports` ADD `erasure_ground` text;--> statement-breakpoint
CREATE INDEX `reports_kept` ON `reports` (`state`,`received_at`) WHERE text_erased_at is null;--> statement-breakpoint
-- What withdrawn meldingen kept until now: where they came from, and whether a form sent again is the same.
UPDATE `reports` SET `text_erased_at` = `updated_at`, `role` = '', `region` = '', `refused_by` = NULL,
	`refusal_ground` = NULL, `submission_mac` = '' WHERE `state` = 'ingetrokken';--> statement-breakpoint
DELETE FROM `claims` WHERE `report_id` IN (SELECT `id` FROM `reports` WHERE `state` = 'ingetrokken');--> statement-breakpoint
DELETE FROM `recusals` WHERE `report_id` IN (SELECT `id` FROM `reports` WHERE `state` = 'ingetrokken');
