/*
 * Lines, their widths, and whether a text is hard-wrapped.
 *
 * Two measures compete, characters and columns (Han counts two), for both
 * kinds of wrapping are found; the text's own lines say which one it is.
 */
#ifndef WRAPPED_H
#define WRAPPED_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

enum { BY_CHARACTERS, BY_COLUMNS, MEASURES };

/* A line; [start, end) is its text without outer blanks. */
struct wrap_line {
	size_t start, end;
	size_t next; /* where the next line begins */
	unsigned indent; /* in columns */
	unsigned width[MEASURES]; /* the indent among it */
};

struct wrap_line wrap_line_read(struct span text, size_t at);

static inline bool
wrap_line_is_empty(const struct wrap_line *line)
{
	return line->start == line->end;
}

/* Ends as sentences, headlines of lists and quotations end. */
bool wrap_line_is_ended(struct span text, const struct wrap_line *line);

/* Ends with a stop, a colon or a semicolon itself. */
bool wrap_line_is_stopped(struct span text, const struct wrap_line *line);

/* How many sentences end amid the line. */
size_t wrap_line_sentences(struct span text, const struct wrap_line *line);

/* ，。、 amid the line, as prose has them and tables and verse have not. */
bool wrap_line_is_marked(struct span text, const struct wrap_line *line);

/*
 * Blanks inside the line that part words as cells, between Han or wide; 0 where they
 * spread its characters.
 */
size_t wrap_line_gaps(struct span text, const struct wrap_line *line);

/* Ends with a semicolon, of either width. */
bool wrap_line_is_listing(struct span text, const struct wrap_line *line);

/*
 * Begins with an enumerator: strong ones, as 一、 and （一）, hardly ever stand
 * there by chance; weak ones, as 1., a dash, a speaker's label and a form of
 * address, do; those of running text, as 一是 and 第一，, often do.
 */
enum wrap_enumerator {
	ENUMERATOR_NONE,
	ENUMERATOR_RUNNING,
	ENUMERATOR_WEAK,
	ENUMERATOR_STRONG,
};
enum wrap_enumerator wrap_line_enumerator(
    struct span text, const struct wrap_line *line);

/* What holds for the whole text. */
struct wrap {
	bool wrapped;
	bool sure; /* so clearly that nobody need say so */
	int measure;
	unsigned width;
	unsigned slack; /* by which lines that go on may be shorter */
	unsigned indent; /* that most lines have */
	bool indents; /* first lines of paragraphs have another */
	bool firsts; /* and all first lines have */
	bool single; /* most paragraphs are one sentence */
	bool parted; /* empty lines part some paragraphs */
	bool blanks; /* they part the paragraphs */
	size_t open, lines; /* that break off, and all */
};

struct wrap wrap_judge(struct span text);

/*
 * False: so many lines are long that the text is surely not wrapped.  Costs no
 * more than to find the line ends.
 */
bool wrap_may_be(struct span text);

#endif
