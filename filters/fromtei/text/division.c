/* Divisions and their headings. */
#include "text/division.h"

#include "base/ascii.h"
#include "base/blank.h"

/* The level at which jg-tei gives a division its type. */
static const struct {
	struct span type;
	unsigned level;
} types[] = {
    {{"section", 7}, 1},
    {{"subsection", 10}, 2},
    {{"point", 5}, 3},
    {{"subpoint", 8}, 4},
};

/* Its number is no path, and it is an item with what goes on with it. */
static void
begin_article(struct text_reader *reader, struct pull *pull)
{
	struct frame *frame = &reader->frame[reader->depth];

	reader->number.len = 0;
	frame->article = pull_attribute(pull, "n", &reader->number);
	if (frame->article && frame->level < LEVEL_MAX)
		frame->level++;
}

/* 第十条, 第三条之一: others call articles what stands in a journal. */
static bool
is_article(struct span label)
{
	static const struct span units[] = {{"条", 3}, {"條", 3}};

	label = blank_trim(label);
	if (!span_starts(label, SPAN("第")))
		return false;
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		if (memmem(label.ptr, label.len, units[i].ptr, units[i].len) !=
		    NULL)
			return true;
	return false;
}

void
division_article(struct text_reader *reader, unsigned level)
{
	struct records *records = &reader->records;
	struct span label = buf_view(&reader->label);

	reader->pending = false;
	if (is_article(label)) {
		records_open(records, KIND_ITEM, level);
		buf_span(&records->label, label);
		records_number(records, buf_view(&reader->number));
	} else {
		records_open(records, KIND_HEAD, level);
		records_add(records, label);
		records_close(records);
	}
	reader->label.len = 0;
}

void
division_begin(struct text_reader *reader, struct pull *pull)
{
	struct frame *frame = &reader->frame[reader->depth];
	struct span type;

	(void)pull_attribute(pull, "type", &reader->value);
	type = buf_view(&reader->value);
	frame->speech = span_equal(type, SPAN("speech"));
	frame->attachment = span_equal(type, SPAN("attachment"));
	frame->spoken = span_equal(type, SPAN("point"));
	frame->headed = frame->article = false;
	frame->least = 0;
	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
		if (span_equal(types[i].type, type))
			frame->least = types[i].level;
	if (span_equal(type, SPAN("article"))) {
		begin_article(reader, pull);
		return;
	}
	if (!pull_attribute(pull, "n", &reader->value))
		return;
	frame->path = reader->paths.len;
	frame->path_len = reader->value.len;
	buf_span(&reader->paths, buf_view(&reader->value));
}

static struct span
path_of(const struct text_reader *reader, const struct frame *frame)
{
	if (frame->path_len == 0)
		return SPAN("");
	return (struct span){reader->paths.data + frame->path, frame->path_len};
}

/* The label shows the whole path, and no longer one. */
static bool
shows(struct span label, struct span path)
{
	const char *hit = label.len == 0
	    ? NULL
	    : memmem(label.ptr, label.len, path.ptr, path.len);
	size_t at;

	if (hit == NULL)
		return false;
	at = (size_t)(hit - label.ptr);
	return (at == 0 || !ascii_is_digit(label.ptr[at - 1])) &&
	    (at + path.len == label.len ||
		!ascii_is_digit(label.ptr[at + path.len]));
}

/* 2.1.3 is below 2.1. */
static bool
is_below(struct span path, struct span above)
{
	return above.len > 0 && path.len > above.len + 1 &&
	    span_starts(path, above) && path.ptr[above.len] == '.';
}

/*
 * The number of a heading is its path less that of the division above, unless
 * the label shows the whole.
 */
static struct span
number_of(const struct text_reader *reader, const struct frame *division)
{
	struct span path = path_of(reader, division);
	struct span label = buf_view(&reader->records.label), above = {0};
	const struct frame *frame = division;

	while (frame > reader->frame && above.len == 0)
		above = path_of(reader, --frame);
	if (is_below(path, above) && !shows(label, path))
		path = span_from(path, above.len + 1);
	if (division->attachment && label.len == 0)
		path.len = 0; /* its place, and no number */
	return path;
}

/* 一是, 一要: points told in words have their type at any level. */
static bool
is_spoken(struct span label)
{
	return span_ends(label, SPAN("是")) || span_ends(label, SPAN("要"));
}

void
division_head(struct text_reader *reader)
{
	struct frame *division = &reader->frame[reader->depth - 1];
	struct records *records = &reader->records;
	struct span number = number_of(reader, division);
	unsigned level = division->level + 1, least = division->least;

	if (division->spoken && is_spoken(buf_view(&records->label)))
		least = 0;
	if (level < least)
		level = least;
	if (level > LEVEL_MAX)
		level = LEVEL_MAX;
	if (division->attachment)
		level = 0;
	division->level = records->level = level;
	records_number(records, number);
}
