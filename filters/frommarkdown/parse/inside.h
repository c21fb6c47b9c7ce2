/* Markdown to pieces: what stands inside a paragraph or a heading. */
#ifndef INSIDE_H
#define INSIDE_H

#include "parse/parse_walk.h"

visitor inline_text, inline_soft_break, inline_line_break, inline_code,
    inline_html, inline_strong, inline_link, inline_image;

#endif
