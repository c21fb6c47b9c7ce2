/* A value of YAML or TOML on one line. */
#ifndef SCALAR_H
#define SCALAR_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/span.h"

/*
 * Append what the value says: a text in quotes or, a number, a date, without;
 * of a list in square brackets its members, joined by semicolons as the
 * keywords of metadata.tsv are.  A comment behind it is no part of it.  False
 * where it is no such value.
 */
bool scalar_read(struct span value, struct buf *out);

#endif
