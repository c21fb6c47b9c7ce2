/* What the attributes of an element say of it. */
#ifndef ATTRIBUTES_H
#define ATTRIBUTES_H

#include "page/page_tree.h"

/* Names and values in turn, up to NULL; a value may be NULL. */
void attributes_read(struct node *node, const char *const *attributes);

/* The value by that name, or NULL. */
const char *attributes_value(const char *const *attributes, const char *name);

#endif
