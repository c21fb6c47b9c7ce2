/*
 * The marks of notes: [1] 〔24〕 ［3］ 【4】 （5） ① ⑴ ² * and [注1], in the text and
 * in front of the note.
 */
#ifndef NOTE_MARK_H
#define NOTE_MARK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

/* How a mark is written. */
enum note_form {
	NOTE_NONE,
	NOTE_SQUARE, /* [1] ［1］ [一] */
	NOTE_SHELL, /* 〔1〕 〔一〕 */
	NOTE_LENS, /* 【1】 */
	NOTE_ROUND, /* （1） (1) ⑴ */
	NOTE_CIRCLE, /* ① [①] */
	NOTE_RAISED, /* ¹ ¹² */
	NOTE_STAR, /* * ** ＊ [*] */
	NOTE_WORD, /* [注] [注1] 〔注一〕 （注2） */
	NOTE_TYPED, /* [^…] of a person's own: the label is the mark */
	NOTE_POINT, /* 1. 1、 or 1 and a blank, only in front of a note */
	NOTE_FORMS,
};

struct note_mark {
	enum note_form form;
	unsigned value; /* of stars their number; of [注] 0 */
	size_t len; /* bytes */
};

/* Where one may stand, at `at` or behind it; the length where none may. */
size_t note_mark_next(struct span text, size_t at);

/* What stands at text[at]; false: no mark. */
bool note_mark_read(struct span text, size_t at, struct note_mark *mark);

/*
 * What begins a note: a mark, or 注1：, or with `point` 1., 1、 or 1 too.  The text is
 * without blanks in front.  In front of the first, 注释： may stand on its line: it
 * is part of the mark then, as it is printed.
 */
bool note_mark_begins(struct span text, bool point, struct note_mark *mark);

/*
 * Where in the text of a note the next begins, ①…。②…: its mark is of the same form
 * and counts on, behind a sentence or a blank; the length where none does.
 */
size_t note_mark_beside(
    struct span text, const struct note_mark *mark, struct note_mark *next);

/*
 * The mark at text[at] can be one that points to a note: it stands behind text,
 * of which some may stand in front of this one, and does not count what follows (：①…；), speak of another thing (见注〔3〕, 第[3]条) or
 * raise a number (m²).
 */
bool note_mark_points(
    struct span text, size_t at, bool behind, const struct note_mark *mark);

/* A note of the one form can be what a mark of the other points to. */
static inline bool
note_form_answers(enum note_form note, enum note_form mark)
{
	return note == mark ||
	    (note == NOTE_POINT &&
		(mark == NOTE_SQUARE || mark == NOTE_SHELL ||
		    mark == NOTE_CIRCLE || mark == NOTE_RAISED));
}

/*
 * As [1] and 〔1〕 are: where no note of the mark's own form stands below it, one of
 * the other is meant.
 */
static inline bool
note_form_is_near(enum note_form note, enum note_form mark)
{
	return note != mark && note >= NOTE_SQUARE && note <= NOTE_LENS &&
	    mark >= NOTE_SQUARE && mark <= NOTE_LENS;
}

/* 注释, 【注】, 注　释：, 脚注, 註釋: what heads notes, and nothing else. */
bool note_mark_heads(struct span text);

/* The bytes of 注释： or 【注】 and the blanks behind it, in front of other text. */
size_t note_mark_head(struct span text);

#endif
