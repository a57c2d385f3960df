-- The words by which public cases are found, by the number of the casus. Only the index: the text stands in public_cases.
CREATE VIRTUAL TABLE `case_search` USING fts5(`stems`, `ideas`, content='', contentless_delete=1, tokenize='unicode61');
