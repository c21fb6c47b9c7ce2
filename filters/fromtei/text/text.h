/* The element `text`: what stands in it, as records. */
#ifndef TEXT_H
#define TEXT_H

#include "text/text_reader.h"

void text_begin(struct text_reader *reader);

/* An element begins, some text, an element ends. */
void text_start(struct text_reader *reader, struct pull *pull);
void text_add(struct text_reader *reader, struct span text);
void text_end(struct text_reader *reader);

void text_free(struct text_reader *reader);

#endif
