/* The checks by name, and how much each weighs. */
#include "report/names.h"

#include <string.h>

#include "base/translate.h"

const struct check_name check_names[CHECKS] = {
    [CHECK_SKIP] = {"skip", N_("a number is missing"), WEIGHT_WARNING},
    [CHECK_REPEAT] = {"repeat", N_("a number stands twice"), WEIGHT_WARNING},
    [CHECK_RESTART] = {"restart", N_("numbers begin again under one parent"),
	WEIGHT_WARNING},
    [CHECK_COUNT_DECLARED] = {"count",
	N_("other than so many points as announced"), WEIGHT_WARNING},
    [CHECK_EMPTY] = {"empty", N_("a heading or a document without text"),
	WEIGHT_NOTE},
    [CHECK_LONE] = {"lone", N_("a heading alone under its parent"),
	WEIGHT_NOTE},
    [CHECK_QUOTES] = {"quotes", N_("a quotation mark without its other"),
	WEIGHT_WARNING},
    [CHECK_BRACKETS] = {"brackets", N_("a bracket without its other"),
	WEIGHT_WARNING},
    [CHECK_REPLACEMENT] = {"replacement", N_("text was lost"), WEIGHT_ERROR},
    [CHECK_PRIVATE] = {"private", N_("a character that only its maker knows"),
	WEIGHT_NOTE},
    [CHECK_SEVERAL] = {"several", N_("several speeches in one file"),
	WEIGHT_NOTE},
    [CHECK_FLOOR] = {"floor", N_("who speaks is not told"), WEIGHT_NOTE},
    [CHECK_GARBLED] = {"garbled", N_("read in another encoding than written"),
	WEIGHT_ERROR},
    [CHECK_MARKDOWN] = {"markdown", N_("marks of Markdown in a plain text"),
	WEIGHT_WARNING},
    [CHECK_WRAPPED] = {"wrapped", N_("lines are cut at a fixed width"),
	WEIGHT_WARNING},
    [CHECK_NOTES] = {"notes",
	N_("a mark without its note, or a note without one"), WEIGHT_WARNING},
    [CHECK_DUPLICATE] = {"duplicate", N_("the same as another document"),
	WEIGHT_WARNING},
    [CHECK_WORDS] = {"words", N_("a word that is not to stand there"),
	WEIGHT_WARNING},
    [CHECK_DOCNO] = {"docno", N_("the form of a document number"),
	WEIGHT_WARNING},
    [CHECK_DAY] = {"day", N_("the form and the year of the day of a paper"),
	WEIGHT_WARNING},
    [CHECK_ADDRESSEE] = {"addressee",
	N_("no colon behind whom a paper is sent to"), WEIGHT_WARNING},
    [CHECK_STOP] = {"stop", N_("a title that ends in a mark"), WEIGHT_WARNING},
    [CHECK_FORMULA] = {"formula",
	N_("the closing words of another kind of paper"), WEIGHT_WARNING},
    [CHECK_ATTACHMENTS] = {"attachments",
	N_("attachments named and there do not agree"), WEIGHT_WARNING},
    [CHECK_ORDINAL] = {"ordinal", N_("the mark behind the number of a heading"),
	WEIGHT_WARNING},
    [CHECK_MASKS] = {"masks", N_("names or figures are masked"), WEIGHT_NOTE},
    [CHECK_TITLE] = {"title", N_("no title is known"), WEIGHT_WARNING},
    [CHECK_DATE] = {"date", N_("no date is known"), WEIGHT_NOTE},
    [CHECK_SPEAKER] = {"speaker", N_("no speaker is known"), WEIGHT_NOTE},
};

const char *
weight_name(enum weight weight)
{
	static const char *const names[] = {
	    [WEIGHT_NONE] = "none",
	    [WEIGHT_NOTE] = "note",
	    [WEIGHT_WARNING] = "warning",
	    [WEIGHT_ERROR] = "error",
	};

	return names[weight];
}

enum check
check_named(const char *name)
{
	int check = 0;

	while (check < CHECKS && strcmp(check_names[check].name, name) != 0)
		check++;
	return (enum check)check;
}
