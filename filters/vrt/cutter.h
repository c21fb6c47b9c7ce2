/* The words of a stretch of text. */
#ifndef CUTTER_H
#define CUTTER_H

#include <stdbool.h>

#include "person_words.h"

struct words;

/* By the dictionary of ICU, or each character; NULL, after fail(): it is not there. */
struct words *words_open(bool characters);

/* What cuts words: its name and version. */
const char *words_name(struct words *words);

/*
 * Go over the text, which stays the caller's and is at most WORDS_BYTES long; by the
 * dictionary each of the names is one word.
 */
enum { WORDS_BYTES = 4096 };
void words_begin(
    struct words *words, struct span text, const struct names *names);

/* The next word, without blanks; false behind the last. */
bool words_next(struct words *words, struct span *word);

void words_close(struct words *words);

#endif
