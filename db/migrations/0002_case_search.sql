-- The words by which public cases are found, by the number of the casus.
CREATE VIRTUAL TABLE `case_search` USING fts5(`stems`, `ideas`, tokenize='unicode61');--> statement-breakpoint
-- What is erased leaves the index at once, not when parts of it are merged some day.
INSERT INTO `case_search`(`case_search`, `rank`) VALUES('secure-delete', 1);
