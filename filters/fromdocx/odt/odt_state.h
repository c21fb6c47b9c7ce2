/* An OpenDocument text being read: what its files share. */
#ifndef ODT_STATE_H
#define ODT_STATE_H

#include "given/leftover.h"
#include "given/plain_lines.h"
#include "numbers/numbering.h"
#include "package/xml_part.h"
#include "styles/styles.h"

struct odt {
	struct leftover *leftover;
	struct xml_part x;
	/*
	 * Names of styles have the first letter of their family in front; the
	 * lists of a style are those of numbering, by the numbers in `lists`.
	 */
	struct styles styles;
	struct set lists; /* names of list styles; the first is the outline */
	struct numbering numbering;
	struct set fonts; /* whose letters are signs */
	size_t signs; /* the one of what is read, by that, from 1; 0: none */
	struct plain notes;
	size_t note_count;
	struct buf name, characters; /* room */
};

/* The list that a paragraph stands in. */
struct odt_list {
	long style; /* in lists, or NO_LIST: the paragraph's own */
	size_t level;
	bool counts; /* the next paragraph has the number */
	bool begins; /* the number begins anew, with the start of the list */
	long start; /* of the next number, or less than 0: as it follows */
};

/* A paragraph being read. */
struct odt_text {
	struct plain *plain; /* where boxes go */
	struct buf text;
	bool blank; /* the last character was a blank, or there is none */
};

enum { ODT_OUTLINE = 1 };

/* The number of the list style of that name, from 1 on. */
long odt_list_style(struct odt *odt, struct span name);

/* Styles of a part, and lists; false after fail(). */
bool odt_styles(struct odt *odt, struct package *package, const char *part);

/* The ones that stand in the element that begins. */
void odt_read_styles(struct odt *odt);

/* What the name of a style says that its paragraphs are. */
int odt_named_claim(struct odt *odt, const char *attribute);

/* Blocks inside the element of that depth. */
void odt_blocks(
    struct odt *odt, int depth, struct plain *plain, struct odt_list *list);

/* What stands inside a paragraph. */
void odt_inline(struct odt *odt, int depth, struct odt_text *text);

/* The style of the element that begins, NULL: none. */
const struct style *odt_style(struct odt *odt, char family);

#endif
