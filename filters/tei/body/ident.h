/*
 * Identifiers: of documents from their names, of divisions from their numbers.
 */
#ifndef IDENT_H
#define IDENT_H

#include "body/tree.h"

/*
 * Append the identifier of a document: its name, where what XML forbids in an
 * identifier (or did in its first four editions) is _xHHHH_, the character in
 * hexadecimal.  A _ before an x is escaped too, so that the name can be had back;
 * and so is the dot, which parts the document's identifier from the rest of an
 * identifier in it, so that no two documents share one.  Without a name: doc.
 */
void ident_of_name(struct buf *out, struct span name);

/*
 * Give every division its path (1.2: the numbers of the headings above, and
 * its own) and an identifier: the path, behind an a for attachments; d and its
 * place among the divisions where it has no number or another has the path.
 */
void ident_divisions(struct tree *tree);

/*
 * The path, empty without a number, and the identifier of a division, without
 * the document's.
 */
struct span ident_path(const struct tree *tree, const struct node *node);
struct span ident_id(const struct tree *tree, const struct node *node);

#endif
