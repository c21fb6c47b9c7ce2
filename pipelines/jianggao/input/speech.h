/* Which file of a folder is a speech. */
#ifndef SPEECH_H
#define SPEECH_H

#include <stdbool.h>

/*
 * By its name: .txt, .text, .md, .markdown; what a word processor, a browser or a
 * reader of PDF writes, which is read or refused with what helps, and not passed over;
 * what a pattern of `take` (parted by blanks; NULL: none) asks for; and what has no
 * suffix, which only its bytes can tell.  What editors leave about is none.
 */
bool may_be_speech(const char *path, const char *take);

/* The same, and a file without a suffix is text, or there is a reader of it.  It is opened as `file`. */
bool is_speech(const char *file, const char *path, const char *take);

/* A table kept by hand beside the speeches. */
bool is_table(const char *path);

/* It belongs to the corpus otherwise: settings, tables, a style sheet. */
bool is_of_corpus(const char *path);

/* The suffix of a name, with its dot; an empty string where there is none. */
const char *suffix_of(const char *path);

/* It was left about by an editor or a system. */
bool is_left(const char *path);

#endif
