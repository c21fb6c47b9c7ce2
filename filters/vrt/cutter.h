/* The words of a stretch of text. */
#ifndef CUTTER_H
#define CUTTER_H

#include <stdbool.h>

#include "base/span.h"

struct words;

/* By the dictionary of ICU, or each character; NULL, after fail(): it is not there. */
struct words *words_open(bool characters);

/* What cuts words: its name and version. */
const char *words_name(struct words *words);

/* Go over the text, which stays the caller's and is at most WORDS_BYTES long. */
enum { WORDS_BYTES = 4096 };
void words_begin(struct words *words, struct span text);

/* The next word, without blanks; false behind the last. */
bool words_next(struct words *words, struct span *word);

void words_close(struct words *words);

#endif
