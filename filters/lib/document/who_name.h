/* What is a person's name. */
#ifndef WHO_NAME_H
#define WHO_NAME_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/span.h"

/* Bytes of a line that tells of persons; a longer one is text. */
enum { WHO_LINE_BYTES = 180 };

/* The text is a name and nothing else: 王予波, 王 予 波, 王××, Hermann Liu. */
bool who_is_name(struct span text);

/* The text may be one where a label or an office says that it is: 麦苗. */
bool who_may_be_name(struct span text);

/* Each character has a blank behind it: 政 府 工 作 报 告, 市 长. */
bool who_is_set_wide(struct span text);

/* Append the name without the blanks that set its characters apart. */
void who_append_name(struct buf *out, struct span name);

/* Figures, but for 2031级, and marks that neither names nor offices have. */
bool who_has_foreign_mark(struct span text);

#endif
