/* Elements of the XML that office files are made of. */
#include "package/markup.h"

#include <stddef.h>
#include <string.h>

/* Word's files are of two kinds, transitional and strict. */
static const struct {
	const char *address;
	enum vocabulary vocabulary;
} addresses[] = {
    {"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
	VOCABULARY_WORD},
    {"http://purl.oclc.org/ooxml/wordprocessingml/main", VOCABULARY_WORD},
    {"http://schemas.openxmlformats.org/officeDocument/2006/math",
	VOCABULARY_EQUATION},
    {"http://purl.oclc.org/ooxml/officeDocument/math", VOCABULARY_EQUATION},
    {"http://schemas.openxmlformats.org/markup-compatibility/2006",
	VOCABULARY_CHOICE},
    {"http://schemas.openxmlformats.org/package/2006/relationships",
	VOCABULARY_RELATION},
    {"http://schemas.openxmlformats.org/drawingml/2006/main", VOCABULARY_DRAWN},
    {"http://purl.oclc.org/ooxml/drawingml/main", VOCABULARY_DRAWN},
    {"http://schemas.openxmlformats.org/drawingml/2006/diagram",
	VOCABULARY_DIAGRAM},
    {"http://purl.oclc.org/ooxml/drawingml/diagram", VOCABULARY_DIAGRAM},
    {"http://schemas.openxmlformats.org/drawingml/2006/chart",
	VOCABULARY_CHART},
    {"http://purl.oclc.org/ooxml/drawingml/chart", VOCABULARY_CHART},
    {"urn:schemas-microsoft-com:vml", VOCABULARY_DRAWN},
    {"urn:oasis:names:tc:opendocument:xmlns:office:1.0", VOCABULARY_OFFICE},
    {"urn:oasis:names:tc:opendocument:xmlns:style:1.0", VOCABULARY_STYLE},
    {"urn:oasis:names:tc:opendocument:xmlns:text:1.0", VOCABULARY_TEXT},
    /* What LibreOffice has added to it. */
    {"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
	VOCABULARY_TEXT},
    {"urn:oasis:names:tc:opendocument:xmlns:table:1.0", VOCABULARY_TABLE},
    {"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", VOCABULARY_DRAW},
    {"urn:oasis:names:tc:opendocument:xmlns:meta:1.0", VOCABULARY_PROPERTY},
    {"http://purl.org/dc/elements/1.1/", VOCABULARY_PROPERTY},
    {"http://purl.org/dc/terms/", VOCABULARY_PROPERTY},
    {"http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
	VOCABULARY_PROPERTY},
};

static const struct {
	enum vocabulary vocabulary;
	const char *name;
} names[] = {
    [MARKUP_OTHER] = {VOCABULARY_WORD, ""},
#define MARKUP(vocabulary, id, name) [id] = {VOCABULARY_##vocabulary, name},
#include "package/markup.def"
};

enum { ADDRESSES = sizeof(addresses) / sizeof(addresses[0]) };

enum vocabulary
vocabulary_of(const char *address)
{
	for (size_t i = 0; address != NULL && i < ADDRESSES; i++)
		if (strcmp(addresses[i].address, address) == 0)
			return addresses[i].vocabulary;
	return VOCABULARY_NONE;
}

enum markup
markup_of(enum vocabulary vocabulary, const char *name)
{
	size_t low = MARKUP_OTHER + 1, high = MARKUP_COUNT;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = (int)names[middle].vocabulary - (int)vocabulary;

		if (order == 0)
			order = strcmp(names[middle].name, name);
		if (order == 0)
			return (enum markup)middle;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return MARKUP_OTHER;
}
