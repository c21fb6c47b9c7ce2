/*
 * The head of an official letter of Taiwan, 函, as the handbook of the Executive Yuan
 * for documents, 文書處理手冊, has it.
 *
 * Below the name of who sends it stand fields, a line each, 受文者：, 發文日期：,
 * 發文字號：, 速別：, and below them 主旨：, 說明： and 辦法：.  Labels such as 電話： are
 * those of many texts; two that only such a letter has tell that this is one.
 */
#include "structure/front/letter_head.h"

#include "chinese/lexicon.h"
#include "chinese/scan.h"

enum {
	ARCHIVE_LINES = 2, /* above the title */
	TITLE_LINES = 4, /* above the first field */
	HEAD_LINES = 24,
	LABEL_BYTES = 48,
	SURE_LEAST = 2,
};

/* The label in front of the colon, without blanks, 電　　話：; empty: there is none. */
static struct span
read_label(struct span text, char bytes[LABEL_BYTES + 8])
{
	struct span squeezed = scan_squeeze(text, bytes, LABEL_BYTES + 8);
	size_t len = scan_pass_han(squeezed, 0);

	if (!scan_is_colon(scan_peek(squeezed, len)))
		len = 0;
	squeezed.len = len;
	return squeezed;
}

static bool
is_labelled(const struct line *line, const struct words *words)
{
	char bytes[LABEL_BYTES + 8];
	struct span label = read_label(line_text(line), bytes);

	return label.len > 0 && words_are(label, words);
}

/* What a field is, the first that knows its label; 受文者： is left for the last. */
static const struct field {
	const struct words *words;
	enum kind kind;
} fields[] = {
    {&words_label_date, KIND_DATE},
    {&words_letter_number, KIND_DOCNO},
    {&words_letter_sure, KIND_SALUTE},
};

static enum kind
kind_of_field(const struct line *line)
{
	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++)
		if (is_labelled(line, fields[i].words))
			return fields[i].kind;
	return KIND_LINE;
}

/* 檔號： and 保存年限： stand above who sends it; behind them, or 0. */
static size_t
pass_archive(const struct outline *outline)
{
	size_t i = 0;

	while (i < outline->line_count && i < ARCHIVE_LINES &&
	    is_labelled(&outline->lines[i], &words_letter_field))
		i++;
	return i < outline->line_count &&
		is_labelled(&outline->lines[i], &words_letter_field)
	    ? 0
	    : i;
}

/* The first field, below the title; the count of lines where none is near. */
static size_t
find_first(const struct outline *outline, size_t i)
{
	for (size_t end = i + TITLE_LINES; i < outline->line_count && i <= end;
	     i++)
		if (is_labelled(&outline->lines[i], &words_letter_field))
			return i;
	return outline->line_count;
}

/* Behind the fields from `first` on; *sure counts those of such letters alone. */
static size_t
pass_fields(const struct outline *outline, size_t first, size_t *sure)
{
	size_t i = first;

	while (i < outline->line_count && i < first + HEAD_LINES &&
	    is_labelled(&outline->lines[i], &words_letter_field))
		*sure += is_labelled(&outline->lines[i++], &words_letter_sure);
	return i;
}

/* 說明： alone above what it heads. */
static void
mark_parts(struct outline *outline, size_t i)
{
	for (; i + 1 < outline->line_count; i++) {
		struct line *line = &outline->lines[i];

		if (line->end == END_COLON && line_is_plain(line) &&
		    is_labelled(line, &words_letter_part))
			line_set(line, KIND_HEAD, WHY_LETTER_FIELD);
	}
}

void
letter_head_find(struct outline *outline)
{
	size_t sure = 0, archive = pass_archive(outline);
	size_t first = find_first(outline, archive);
	size_t end = pass_fields(outline, first, &sure);

	if (sure < SURE_LEAST)
		return;
	for (size_t i = 0; i < archive; i++)
		line_set(&outline->lines[i], KIND_MARKING, WHY_LETTER_FIELD);
	for (size_t i = first; i < end; i++)
		line_set(&outline->lines[i], kind_of_field(&outline->lines[i]),
		    WHY_LETTER_FIELD);
	if (outline->body < end)
		outline->body = end;
	mark_parts(outline, end);
}
