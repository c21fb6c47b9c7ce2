/* The list of attachments at the end of a paper. */
#ifndef ATTACHED_H
#define ATTACHED_H

#include "text/text_reader.h"
#include "xml/pull.h"

/* A note that is such a list begins. */
bool attached_begins(struct text_reader *reader, struct pull *pull);

/* 附件： before the first, which is one record with it. */
void attached_head(struct text_reader *reader, struct pull *pull);

/* Each is a record, but for the one that has begun. */
void attached_item(struct text_reader *reader, struct pull *pull);

#endif
