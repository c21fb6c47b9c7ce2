/* docProps/core.xml and meta.xml: title, author, day, keywords. */
#include "core_read.h"

#include "package/xml_part.h"

static void
read_words(struct xml_part *x, struct properties *properties)
{
	struct buf word = {0};

	xml_part_text(x, &word);
	properties_add_keyword(properties, buf_view(&word));
	buf_free(&word);
}

/* The first that says anything. */
static void
read_text(struct xml_part *x, struct buf *value)
{
	if (value->len == 0)
		xml_part_text(x, value);
}

/* Of OpenDocument the creator is who has saved it last. */
static void
read_one(struct xml_part *x, struct properties *properties)
{
	int depth = x->depth;

	switch ((int)x->markup) {
	case P_TITLE:
		read_text(x, &properties->title);
		break;
	case P_CREATOR:
		if (depth == 1)
			read_text(x, &properties->author);
		break;
	case P_INITIAL_CREATOR:
		read_text(x, &properties->author);
		break;
	case P_CREATED:
	case P_CREATION_DATE:
		read_text(x, &properties->created);
		break;
	case P_KEYWORD:
	case P_KEYWORDS:
		read_words(x, properties);
		break;
	case O_META:
		while (xml_part_child(x, depth))
			read_one(x, properties);
		break;
	default:
		break;
	}
}

void
core_read(
    struct package *package, const char *part, struct properties *properties)
{
	struct xml_part x;

	if (!package_has(package, part))
		return;
	if (xml_part_open(&x, package, part)) {
		x.quiet = true;
		if (xml_part_root(&x))
			while (xml_part_child(&x, 0))
				read_one(&x, properties);
	}
	xml_part_close(&x);
}
