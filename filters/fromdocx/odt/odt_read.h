/* An .odt as lines of text. */
#ifndef ODT_READ_H
#define ODT_READ_H

#include "given/leftover.h"
#include "given/plain_lines.h"
#include "package/package.h"

/* The part that holds the text. */
#define ODT_CONTENT "content.xml"

/* As word_read(). */
bool odt_read(
    struct package *package, struct plain *plain, struct leftover *leftover);

#endif
