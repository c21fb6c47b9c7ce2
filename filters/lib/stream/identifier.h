/* Identifiers of XML made of names of documents, and of what is in them. */
#ifndef IDENTIFIER_H
#define IDENTIFIER_H

#include "base/buf.h"

/*
 * Append the identifier of a document: its name, where a / is a -, a - is two, and
 * what XML forbids in an identifier (or did in its first four editions) is _xHHHH_,
 * the character in hexadecimal.  So are a / beside a -, a _ before an x, so that no
 * two names have one identifier, and the dot, which parts the document's from the
 * rest of an identifier in it.  Before a figure stands a d, and before a name that
 * seems to have one already.  Without a name: doc.
 */
void identifier_of_name(struct buf *out, struct span name);

/* Append a word that stands behind a dot in one. */
void identifier_part(struct buf *out, struct span word);

#endif
