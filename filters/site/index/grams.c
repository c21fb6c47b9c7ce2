/* Which texts hold which pairs of characters. */
#include "index/grams.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/ascii.h"
#include "base/utf8.h"
#include "index/postings.h"
#include "index/sorted_runs.h"
#include "stream/frame.h"

/* Fits in the first cache of a processor. */
enum { RECENT_BITS = 13, RECENT = 1 << RECENT_BITS };

struct grams {
	struct folding folding;
	struct dense *dense;
	uint16_t han[65536]; /* folded, for which a character stands; or 0 */
	uint32_t recent[RECENT]; /* pairs of the text, each in one place */
	uint32_t fresh[RUNS_AT_ONCE]; /* those not yet in the runs */
	struct runs runs;
};

/* A text where it is being read. */
struct reading {
	struct grams *grams;
	uint32_t number;
	uint32_t last; /* the character before */
	bool spread; /* and blanks behind it, if it is Han */
	size_t fresh;
};

static void
find_han(struct grams *grams)
{
	for (uint32_t i = 0; i <= 0xffff; i++) {
		uint32_t code = dense_of(grams->dense, i);

		if (folding_is_itself(code))
			grams->han[i] =
			    (uint16_t)folding_of_han(&grams->folding, code);
	}
}

struct grams *
grams_new(void)
{
	struct grams *grams = xcalloc(1, sizeof(*grams));

	folding_begin(&grams->folding);
	grams->dense = dense_new();
	find_han(grams);
	runs_begin(&grams->runs);
	return grams;
}

static void
flush(struct reading *reading)
{
	runs_add(&reading->grams->runs, reading->number, reading->grams->fresh,
	    reading->fresh);
	reading->fresh = 0;
}

/*
 * Most of a text's repetitions are seen here; the others go when a run is
 * sorted.  Written always, and counted where it is new: nobody could guess
 * which.
 */
static inline size_t
note(uint32_t *recent, uint32_t *fresh, uint32_t pair)
{
	uint32_t *place = &recent[pair * 0x9e3779b1u >> (32 - RECENT_BITS)];
	bool known = *place == pair;

	*fresh = *place = pair;
	return !known;
}

/* The character alone, and with the one before it. */
static inline size_t
note_both(struct grams *grams, size_t fresh, uint32_t last, uint32_t code)
{
	fresh += note(grams->recent, &grams->fresh[fresh], code << 16);
	return fresh +
	    note(grams->recent, &grams->fresh[fresh], last << 16 | code);
}

static bool
is_full(size_t fresh)
{
	return fresh + 2 > RUNS_AT_ONCE;
}

/* Blanks between Han only spread them: the search takes them out. */
static bool
is_han(uint32_t code)
{
	return folding_is_itself(code) || code == U'〇';
}

static void
add(struct reading *reading, uint32_t code)
{
	if (code == FOLDED_BLANK) {
		reading->spread = is_han(reading->last);
		reading->last = reading->spread ? reading->last : 0;
		return;
	}
	if (reading->spread && !is_han(code))
		reading->last = 0;
	reading->spread = false;
	/* However long a dash is, it is one. */
	if (code == FOLDED_DASH && reading->last == FOLDED_DASH)
		return;
	reading->fresh =
	    note_both(reading->grams, reading->fresh, reading->last, code);
	reading->last = code;
	if (is_full(reading->fresh))
		flush(reading);
}

/* The Han that a text begins with, or some of it; returns how many bytes. */
static size_t
add_han(struct reading *reading, struct span text)
{
	struct grams *grams = reading->grams;
	uint32_t last = reading->last;
	size_t at = 0, fresh = reading->fresh;

	while (at < text.len && !is_full(fresh)) {
		uint32_t code;
		size_t len = utf8_next(text, at, &code);

		if (code > 0xffff || grams->han[code] == 0)
			break;
		fresh = note_both(grams, fresh, last, grams->han[code]);
		last = grams->han[code];
		at += len;
	}
	reading->spread = reading->spread && at == 0;
	reading->last = last;
	reading->fresh = fresh;
	if (is_full(fresh))
		flush(reading);
	return at;
}

/* Selectors of a glyph are no letters. */
static bool
is_selector(uint32_t code)
{
	return (code >= 0xfe00 && code <= 0xfe0f) ||
	    (code >= 0xe0100 && code <= 0xe01ef);
}

static void
add_folded(struct reading *reading, uint32_t code)
{
	uint16_t folded[FOLDING_MAX];
	size_t count;

	if (is_selector(code))
		return;
	count = folding_apply(&reading->grams->folding, code, folded);
	for (size_t i = 0; i < count; i++)
		add(reading, folded[i]);
}

/*
 * The text of the next line of the row: behind ["p12"," that it begins with, for
 * nobody looks for that.
 */
static size_t
next_text(struct reading *reading, struct span row, size_t at)
{
	static const char ends[] = "\",\"";
	size_t len = sizeof(ends) - 1;
	const char *end = memchr(row.ptr + at, '\n', row.len - at);

	reading->last = 0;
	reading->spread = false;
	if (end != NULL)
		end = memmem(end, (size_t)(row.ptr + row.len - end), ends, len);
	return end == NULL ? row.len : (size_t)(end - row.ptr) + len;
}

/* What stands behind a backslash at a place; see escape_json(). */
static size_t
read_escape(struct span row, size_t at, uint32_t *code)
{
	size_t len = utf8_next(row, at, code);

	if (*code == 'n' || *code == 't')
		*code = FOLDED_BLANK;
	if (*code != 'u')
		return len;
	*code = 0;
	for (; len < 5 && at + len < row.len; len++)
		*code = *code * 16 + (uint32_t)ascii_hex(row.ptr[at + len]);
	return len;
}

static size_t
add_other(struct reading *reading, struct span row, size_t at)
{
	uint32_t code;
	size_t len = utf8_next(row, at, &code);

	if (code == '\\' && at + len < row.len)
		len += read_escape(row, at + len, &code);
	code = dense_of(reading->grams->dense, code);
	if (code >= 0x80)
		add_folded(reading, code);
	else
		add(reading, folding_of_ascii((unsigned char)code));
	return len;
}

/* Index what stands in a row from a place on. */
static void
add_from(struct grams *grams, uint32_t number, struct span row, size_t at)
{
	struct reading reading = {.grams = grams, .number = number};
	size_t han;

	memset(grams->recent, 0, sizeof(grams->recent));
	for (size_t i = at; i < row.len;) {
		if (row.ptr[i] == '\n' || row.ptr[i] == '"')
			i = next_text(&reading, row, i);
		else if ((han = add_han(&reading, span_from(row, i))) > 0)
			i += han;
		else
			i += add_other(&reading, row, i);
	}
	flush(&reading);
}

void
grams_add_title(struct grams *grams, uint32_t number, struct span title)
{
	add_from(grams, number, title, 0);
}

/* Its first line is the text's page and title. */
void
grams_add_unit(struct grams *grams, uint32_t number, struct span unit)
{
	const char *line = memchr(unit.ptr, '\n', unit.len);

	if (line != NULL)
		add_from(grams, number, unit, (size_t)(line - unit.ptr));
}

void
grams_add_pair(struct grams *grams, uint32_t number, uint32_t pair)
{
	if (pair != 0)
		runs_add(&grams->runs, number, &pair, 1);
}

void
grams_name(struct buf *name, size_t file)
{
	name->len = 0;
	buf_printf(name, "search/b/%zu.js", file);
}

/* Write the files from `first` to before `end`, and empty them. */
static void
write_files(struct buf *file, size_t first, size_t end, struct output *out)
{
	struct buf name = {0};

	for (size_t i = first; i < end; i++) {
		grams_name(&name, i);
		frame_begin(out, buf_view(&name), (struct span){NULL, 0});
		output_add(out, SPAN(POSTINGS_BEGIN));
		output_add(out, buf_view(&file[i]));
		output_add(out, SPAN(POSTINGS_END));
		frame_end(out);
		buf_free(&file[i]);
		file[i] = (struct buf){0};
	}
	buf_free(&name);
}

/* A file is whole when its last shard is. */
void
grams_write(struct grams *grams, struct output *out, size_t files)
{
	struct buf *file = xcalloc(files, sizeof(*file));
	size_t written = 0;

	runs_end(&grams->runs);
	for (unsigned i = 0; i < RUNS_SHARDS; i++) {
		size_t whole = (i + 1) * files / RUNS_SHARDS;

		postings_write(file, files, &grams->runs, grams->dense, i);
		write_files(file, written, whole, out);
		written = whole;
	}
	free(file);
}

void
grams_collect(struct grams *grams, struct buf *file, size_t files)
{
	runs_end(&grams->runs);
	for (unsigned i = 0; i < RUNS_SHARDS; i++)
		postings_write(file, files, &grams->runs, grams->dense, i);
}

void
grams_free(struct grams *grams)
{
	runs_free(&grams->runs);
	dense_free(grams->dense);
	free(grams);
}
