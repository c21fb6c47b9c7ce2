/* Identifiers of divisions, from their numbers. */
#ifndef IDENT_H
#define IDENT_H

#include "tree/tree.h"

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
