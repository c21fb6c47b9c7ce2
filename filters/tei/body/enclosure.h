/* The list of attachments at the end of a paper. */
#ifndef ENCLOSURE_H
#define ENCLOSURE_H

#include "body/writing.h"

/* Each item points to the attachment of its number, where there is one. */
void enclosures_write(struct body *body, const struct node *node);

#endif
