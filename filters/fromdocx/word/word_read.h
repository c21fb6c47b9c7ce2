/* A .docx as lines of text. */
#ifndef WORD_READ_H
#define WORD_READ_H

#include "given/leftover.h"
#include "given/plain_lines.h"
#include "package/package.h"
#include "word/kept_styles.h"

/*
 * Append the text of the document, and what its styles say of the lines; false
 * after fail().  What is left out is counted.
 */
bool word_read(struct package *package, struct kept_styles *kept,
    struct plain *plain, struct leftover *leftover);

#endif
