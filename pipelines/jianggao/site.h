/* What is done with a site that stands: print it, show it, copy it, watch it. */
#ifndef SITE_H
#define SITE_H

#include "call.h"

/* Each returns the exit status; what is missing is told. */
int site_print(struct corpus *corpus);
int site_publish(struct corpus *corpus, const struct call *call);
int site_serve(struct corpus *corpus, const struct call *call);
int site_watch(struct corpus *corpus, const struct call *call);

#endif
