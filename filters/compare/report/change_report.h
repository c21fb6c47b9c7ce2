/* What was changed, as lines of text. */
#ifndef CHANGE_REPORT_H
#define CHANGE_REPORT_H

#include "comparison/comparison.h"

/*
 * Append the report: the names of both, each record that was changed below the
 * headings of its section, and how much it is in all.
 */
void report_write(struct comparison *comparison, struct buf *out);

#endif
