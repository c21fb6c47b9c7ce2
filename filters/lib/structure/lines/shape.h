/* How a text is punctuated. */
#ifndef SHAPE_H
#define SHAPE_H

#include "structure/model/model.h"

/* How the text ends, closing quotation marks and brackets left aside. */
enum end shape_end(struct span text);

/*
 * The bytes up to the end of the first sentence, its 。！？ and what closes
 * behind it included; stops inside quotation marks and brackets do not count.
 * 0: none within the first SHAPE_SCAN bytes.
 */
enum { SHAPE_SCAN = 480 };
size_t shape_sentence(struct span text);

/* The same where a half-width point behind Han stops, too. */
size_t shape_pointed_sentence(struct span text);

/* Behind what belongs to a sentence whose stop ends at `at`: stops, closers. */
size_t shape_behind_stop(struct span text, size_t at);

/* The last character that is no closing mark is one of 。！…；. */
bool shape_is_ended(struct span text);

/* A year of four figures opens the text: 2030年工作回顾. */
bool shape_begins_year(struct span text);

/* One pair of brackets holds the whole text. */
bool shape_is_bracketed(struct span text);

/* Characters, at most CHARS_MANY; of long lines a third of the bytes. */
unsigned shape_chars(struct span text);

/* shape_chars() are at most so many; mostly the bytes tell. */
bool shape_fits(struct span text, unsigned most);

/* Whether the character occurs. */
bool shape_has(struct span text, struct span character);

/* A colon of either width does. */
bool shape_has_colon(struct span text);

/* What （…） holds, or the text where that is not all of it. */
struct span shape_unbracket(struct span text);

#endif
