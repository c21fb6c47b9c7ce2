/*
 * What is said, in the language of who reads it: English, or Chinese where the
 * locale is zh_CN or zh_TW and the catalogue is there.
 *
 * Only what is said: nothing that a program writes to its output, nor how it sorts
 * or counts, hangs on a locale.  The catalogues are in filters/lib/po.
 */
#ifndef TRANSLATE_H
#define TRANSLATE_H

/* Marks a text that is translated somewhere else, so that xgettext(1) finds it. */
#define N_(text) text

/* Once, when the program begins; before it, and in any other locale, English. */
void translate_begin(void);

/* The text in that language, or as it is. */
const char *translate(const char *text) __attribute__((format_arg(1)));

#endif
