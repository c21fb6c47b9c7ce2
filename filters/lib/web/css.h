/* A style sheet of the user's own. */
#ifndef CSS_H
#define CSS_H

#include <stdbool.h>

#include "base/buf.h"

/*
 * Read a file of CSS in place of what css held; false, after complain(), when
 * it cannot be read, is no text, or holds what could end a <style> element.
 */
bool css_read(struct buf *css, const char *path);

/*
 * Append it as it may stand inside <style>, where `<` and `&` are markup to
 * XML and none to HTML.
 */
void css_embed(struct buf *out, const struct buf *css);

#endif
