/* What the IMS Open Corpus Workbench has to know of vertical text. */
#ifndef REGISTRY_H
#define REGISTRY_H

#include "base/buf.h"

/* Append a registry file; the data of the corpus lies in the folder. */
void registry_write(struct buf *out, const char *folder);

#endif
