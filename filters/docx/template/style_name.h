/* By which names an office knows the styles of a paper. */
#ifndef STYLE_NAME_H
#define STYLE_NAME_H

#include "base/buf.h"
#include "base/span.h"
#include "look/style_row.h"

enum style_type { TYPE_PARAGRAPH, TYPE_CHARACTER, TYPE_TABLE, TYPE_COUNT };

/* What Word calls the type, and which a style is of. */
extern const char *const style_types[TYPE_COUNT];
enum style_type style_type(enum style style);

/* Append the key of a name: blanks and capitals make no difference, the type does. */
void style_key(enum style_type type, struct span name, struct buf *out);

/* The names of a style, the likeliest first, parted by |. */
struct span style_names(enum style style);

#endif
