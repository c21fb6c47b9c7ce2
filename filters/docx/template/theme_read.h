/* The fonts of the theme of a template. */
#ifndef THEME_READ_H
#define THEME_READ_H

#include "template/copy_element.h"

/* Read them from the part; false after fail().  Zero-initialise. */
bool theme_read(struct theme *theme, struct package *package, const char *part);

void theme_free(struct theme *theme);

#endif
