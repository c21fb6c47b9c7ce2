/* How the text of a document is set: its letters, its margins, its lines. */
#ifndef BODY_TEXT_H
#define BODY_TEXT_H

#include "sheet/sheets.h"

enum { COLUMNS = 3, PARITIES = 2 };

struct body {
	double em;
	double pitch; /* from one line to the next */
	/* Odd and even pages may mirror each other. */
	double left[PARITIES][COLUMNS], right[PARITIES][COLUMNS];
	unsigned char font;
	bool indented; /* paragraphs begin two letters further in */
};

void body_measure(const struct sheets *sheets, struct body *body);

/* Set in letters of the size of the text. */
bool body_has(const struct body *body, const struct row *row);

/* How many letters it begins behind the left margin, ends before the right one. */
double body_inset(const struct body *body, const struct row *row);
double body_short(const struct body *body, const struct row *row);

#endif
