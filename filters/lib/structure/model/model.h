/*
 * The structure of one document: what each line is, and where it stands.
 *
 * The passes share the tables below.  lines_split() fills in the facts, the
 * others decide; outline_find(), in find.h, calls them in their order.
 */
#ifndef MODEL_H
#define MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"
#include "chinese/point.h"
#include "stream/kind.h"
#include "structure/model/candidate.h"
#include "structure/model/reason.h"
#include "structure/model/style.h"

#define NONE UINT32_MAX /* no entry, no run */

enum {
	LEVEL_FREE = 15, /* no level is given */
	CHARS_MANY = 1000, /* longer lines are not counted out */
};

/*
 * A line that is not empty.  A text may be millions of lines of two bytes, so
 * it holds nothing that can be told from the text, nor what few lines have:
 * see outline_number() and outline_head().
 */
struct line {
	const char *start;
	uint32_t bytes;
	uint32_t entry; /* its place in entries, or NONE */
	uint32_t lead : 7; /* bytes of blanks in front, and of ** around all */
	bool full : 1; /* as wide as a hard-wrapped text, and may go on */
	uint32_t trail : 8; /* bytes of blanks behind */
	uint32_t chars : 12; /* without blanks around, at most CHARS_MANY */
	uint32_t given_level : 4; /* or LEVEL_FREE */
	uint8_t kind; /* enum kind */
	uint8_t level; /* until levels_assign(): see depth_find() */
	uint8_t why; /* enum reason */
	unsigned char given : 5; /* enum kind, or KIND_UNKNOWN */
	unsigned char end : 3; /* enum end */
};

/* How an enumerated line is written. */
enum form {
	FORM_BARE, /* the enumerator and nothing else */
	FORM_STANDING, /* no punctuation at the end */
	FORM_QUESTION, /* one question */
	FORM_COLON, /* ends in a colon */
	FORM_SENTENCE, /* one sentence */
	FORM_LISTED, /* ends in a semicolon */
	FORM_RUNIN, /* a short sentence, and text behind it */
	FORM_LONG, /* any other */
};

/* What ends an enumerator: 1. and 1、 may be two levels of one document. */
enum sign_behind { SIGN_OTHER, SIGN_DUN, SIGN_POINT, SIGN_COMMA };
enum { SIGN_COUNT = SIGN_COMMA + 1 };

/* A line that an enumerator opens.  Small: a text may be nothing else. */
struct entry {
	uint32_t line;
	union {
		uint32_t run; /* NONE: it is part of none */
		/*
		 * Until runs_find() has come to it: the next entry of the same
		 * style and sign, or NONE.
		 */
		uint32_t next;
	};
	uint16_t number; /* of 1.2.3 the last; see outline_path() */
	uint16_t sentence; /* bytes of line to the first sentence's end, or 0 */
	uint8_t label; /* bytes of line before the label's end */
	uint8_t text; /* bytes of line before the text */
	uint8_t style; /* enum style */
	enum form form : 3;
	enum sign_behind sign : 2;
	bool last : 1, doubtful : 1;
	bool spaced : 1; /* text stands between it and the next of its run */
};

/* Consecutive numbers of one style. */
struct run {
	uint32_t first, end; /* its first and its last entry */
	uint32_t parent; /* the run that it is nested in, or NONE */
	uint32_t series; /* the first run of those that count on, or itself */
	uint32_t count;
	uint32_t next; /* the entry of its style behind its last, or NONE */
	uint8_t style;
	uint8_t level; /* of items the depth */
	uint8_t open; /* level of the last of its headings */
	bool heads; /* headings, not items */
	bool given; /* some of its lines are given as headings */
	bool standing; /* its headings stand alone */
	bool lone; /* a number without a second */
	bool placed;
	bool parted; /* text stands between each of its lines */
};

/* A number for each line, or entry, of which few have one. */
struct column {
	uint32_t *number;
	size_t cap;
	bool used; /* some are not 0; else the numbers are none of this text */
};

/* A line that a label opens, and what speaks for its being a speaker's. */
struct labelled {
	uint32_t line;
	uint32_t clues; /* see clues.h */
};

/* What is told of the cells of a row. */
struct row_told {
	size_t line; /* its place */
	struct span cells;
};

struct outline {
	struct line *lines;
	struct entry *entries;
	struct run *runs;
	size_t line_count, line_cap;
	size_t entry_count, entry_cap;
	size_t run_count, run_cap;
	struct labelled
	    *labels; /* of lines that may be turns, in their order */
	size_t label_count, label_cap;
	struct row_told *rows; /* of tables, by line */
	size_t rows_count, rows_cap;
	uint32_t *tabled; /* lines that show themselves to be of tables */
	size_t tabled_count, tabled_cap;
	struct column heads, paths; /* of lines, and of entries */
	uint32_t last_path; /* the last entry 1.2 so far, or NONE */
	struct candidates plain; /* what may be a heading without a number */
	size_t first; /* the number in the source of the first line */
	size_t numbers; /* lines of the source, empty ones too */
	size_t body; /* the first line behind the title block */
	bool titled;
	bool transcript;
	bool programme; /* a list names headings */
	bool telling; /* all is to be told: set before outline_find() */
	bool headings_given; /* none is to be found */
};

/* The text was part of another: so many lines stood in front of it. */
void outline_shift(struct outline *outline, size_t before);

void outline_free(struct outline *outline);

/* A paragraph, as far as is known, that no enumerator opens. */
static inline bool
line_is_plain(const struct line *line)
{
	return line->kind == KIND_PARA && line->entry == NONE;
}

/* Bytes and lines are counted in 32 bits: a text may be too long for that. */
static inline bool
outline_fits(struct span text)
{
	return text.len < UINT32_MAX;
}

/*
 * Say that line i becomes two records, of which the first takes so many bytes;
 * 0: it becomes one.
 */
void outline_cut(struct outline *outline, size_t i, size_t head);

/* What was said of line i. */
static inline uint32_t
outline_head(const struct outline *outline, size_t i)
{
	return outline->heads.used ? outline->heads.number[i] : 0;
}

/* Say what is told of the cells of line i, behind all lines told of so far. */
void outline_tell_row(struct outline *outline, size_t i, struct span cells);

/* What was said of them. */
struct span outline_row_told(const struct outline *outline, size_t i);

/* Take down, and tell, of 1.2.3 all but the last, hashed; 0 of any other. */
void outline_set_path(struct outline *outline, size_t entry, uint32_t path);

static inline uint32_t
outline_path(const struct outline *outline, const struct entry *entry)
{
	return outline->paths.used
	    ? outline->paths.number[entry - outline->entries]
	    : 0;
}

/* The lines, all of them empty, between this one and the one before. */
static inline size_t
line_gap(const struct line *line)
{
	return (size_t)(line->start - line[-1].start) - line[-1].bytes - 1;
}

/*
 * The number in the source, from 1, of line i, where that of the line before is
 * known.  A pass over all lines begins with any.
 */
static inline size_t
outline_number(const struct outline *outline, size_t i, size_t last)
{
	return i == 0 ? outline->first
		      : last + 1 + line_gap(&outline->lines[i]);
}

/* The line without the blanks around it. */
static inline struct span
line_text(const struct line *line)
{
	return (struct span){
	    line->start + line->lead, line->bytes - line->lead - line->trail};
}

/* It stands between ** and **, which belong to its text. */
static inline bool
line_is_marked(const struct line *line)
{
	return line->lead > 0 &&
	    (line->start[line->lead - 1] == '*' ||
		line->start[line->lead - 1] == '_');
}

/* The line is given as a heading. */
static inline bool
line_is_given_head(const struct line *line)
{
	return kind_is_heading((enum kind)line->given);
}

/* The line is given as something else than that. */
static inline bool
line_is_refused(const struct line *line, enum kind kind)
{
	return line->given != KIND_UNKNOWN && line->given != kind;
}

/* Decide what a line is, and why; of a given line that is decided. */
static inline void
line_set(struct line *line, enum kind kind, enum reason why)
{
	bool given = line->given != KIND_UNKNOWN;

	line->kind = given ? line->given : (uint8_t)kind;
	line->why = (uint8_t)(given ? WHY_GIVEN : why);
}

#endif
