/* Which parts a document has, by its relations to them. */
#include "package/relations.h"

#include "package/xml_part.h"

/* How the addresses of the types end, which is all that they differ in. */
static const char *const types[RELATION_COUNT] = {
    [RELATION_DOCUMENT] = "/officeDocument",
    [RELATION_STYLES] = "/styles",
    [RELATION_NUMBERING] = "/numbering",
    [RELATION_FOOTNOTES] = "/footnotes",
    [RELATION_ENDNOTES] = "/endnotes",
    [RELATION_THEME] = "/theme",
};

/* The target as a name in the package; relative ones lie in the folder. */
static void
add_name(struct buf *name, struct span folder, struct span target)
{
	size_t start = name->len;

	if (target.len > 0 && target.ptr[0] == '/')
		target = span_from(target, 1);
	else
		buf_span(name, folder);
	buf_span(name, target);
	for (size_t i = start; i < name->len; i++)
		if (name->data[i] == '\\')
			name->data[i] = '/';
}

/* A part that stands in a list, with its end. */
static void
list_name(struct buf *list, struct span folder, struct span target)
{
	add_name(list, folder, target);
	buf_byte(list, '\0');
}

static void
read_relation(
    struct relations *relations, const struct xml_part *x, struct span folder)
{
	struct span type = xml_part_attribute(x, "Type");
	struct span target = xml_part_attribute(x, "Target");

	if (type.ptr == NULL || target.ptr == NULL)
		return;
	if (span_ends(type, SPAN("/header")) ||
	    span_ends(type, SPAN("/footer"))) {
		list_name(&relations->margins, folder, target);
	} else if (span_ends(type, SPAN("/diagramData"))) {
		buf_span(&relations->diagrams, xml_part_attribute(x, "Id"));
		buf_byte(&relations->diagrams, '\0');
		list_name(&relations->diagrams, folder, target);
	}
	for (size_t i = 0; i < RELATION_COUNT; i++)
		if (span_ends(type, span_of(types[i])) &&
		    relations->name[i].len == 0)
			add_name(&relations->name[i], folder, target);
}

/* False after fail(); a part that is not there says of nothing. */
static bool
read_part(struct relations *relations, struct package *package,
    const char *name, struct span folder)
{
	struct xml_part x;
	bool good;

	if (xml_part_open(&x, package, name) && xml_part_root(&x))
		while (xml_part_child(&x, 0))
			if (x.markup == REL_RELATIONSHIP)
				read_relation(relations, &x, folder);
	good = !x.failed;
	xml_part_close(&x);
	return good;
}

bool
relations_read(struct relations *relations, struct package *package)
{
	struct span document, folder;
	struct buf own = {0};
	bool good;

	for (size_t i = 0; i < RELATION_COUNT; i++)
		relations->name[i].len = 0;
	if (!read_part(relations, package, "_rels/.rels", SPAN("")))
		return false;
	if (relations->name[RELATION_DOCUMENT].len == 0)
		buf_string(
		    &relations->name[RELATION_DOCUMENT], "word/document.xml");
	document = buf_view(&relations->name[RELATION_DOCUMENT]);
	folder = document;
	while (folder.len > 0 && folder.ptr[folder.len - 1] != '/')
		folder.len--;
	buf_span(&own, folder);
	buf_string(&own, "_rels/");
	buf_span(&own, span_from(document, folder.len));
	buf_string(&own, ".rels");
	good = read_part(relations, package, buf_cstring(&own), folder);
	buf_free(&own);
	return good;
}

const char *
relations_diagram(const struct relations *relations, struct span id)
{
	struct span rest = buf_view(&relations->diagrams);

	while (rest.len > 0) {
		struct span own = span_cut(&rest, '\0');
		struct span name = span_cut(&rest, '\0');

		if (span_equal(own, id))
			return name.ptr;
	}
	return NULL;
}

void
relations_free(struct relations *relations)
{
	for (size_t i = 0; i < RELATION_COUNT; i++)
		buf_free(&relations->name[i]);
	buf_free(&relations->margins);
	buf_free(&relations->diagrams);
}
