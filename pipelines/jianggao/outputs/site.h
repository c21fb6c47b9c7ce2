/* What is done with a site that stands: print it, show it, copy it, watch it. */
#ifndef SITE_H
#define SITE_H

#include "corpus/call.h"

/* Each returns the exit status; what is missing is told. */
int site_print(struct corpus *corpus);
int site_publish(struct corpus *corpus, const struct call *call);
int site_serve(struct corpus *corpus, const struct call *call);
int site_watch(struct corpus *corpus, const struct call *call);

/* There is what prints pages, or it is told. */
bool site_can_print(void);

/* There is what draws pictures, or it is told. */
bool site_can_draw(const char *program);

/* Print each page beside itself, for who reads the site. */
void site_offer_pdf(struct corpus *corpus);

#endif
