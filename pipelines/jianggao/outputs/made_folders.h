/* The folders of an output: their times, and what was changed in them. */
#ifndef MADE_FOLDERS_H
#define MADE_FOLDERS_H

#include "input/file_rows.h"

/*
 * Append a row for each folder at and below the path.  Returns whether a file in
 * them has changed after a moment, NULL for never.
 */
bool made_folders(
    const char *path, struct rows *folders, const struct timespec *since);

#endif
