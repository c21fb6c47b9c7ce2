/* A file of Word whose styles and page a paper is set in. */
#ifndef TEMPLATE_H
#define TEMPLATE_H

#include "look/look.h"

/* Take them; false after fail().  Nothing of its text is taken. */
bool template_read(struct own *own, const char *path);

#endif
