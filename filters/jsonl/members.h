/* What each line says of its document. */
#ifndef MEMBERS_H
#define MEMBERS_H

#include "base/buf.h"
#include "document/facts.h"

/* Append ,"facts":{…},"sure":{…}. */
void members_write(const struct facts *facts, struct buf *out);

#endif
