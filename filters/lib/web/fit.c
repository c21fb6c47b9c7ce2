/* Which documents have a page. */
#include "web/fit.h"

#include "base/message.h"
#include "stream/converter.h"
#include "web/escape.h"

static bool
refuse(const struct document *document, size_t line, uint32_t code)
{
	fail(document->source, line,
	    "U+%04X is no character and cannot stand in a page", code);
	return false;
}

bool
fit_for_page(const struct document *document)
{
	uint32_t code = escape_forbids(document->name);

	if (code != 0)
		return refuse(document, 0, code);
	for (size_t i = 0; i < document->count; i++) {
		const struct block *block = &document->blocks[i];

		if (block->kind == KIND_UNKNOWN)
			return converter_refuse(document, block);
		code = escape_forbids(block->label);
		if (code == 0)
			code = escape_forbids(block->text);
		if (code != 0)
			return refuse(document, block->line, code);
	}
	return true;
}

bool
fit_for_site(const struct document *document)
{
	if (document->name.len > 0)
		return fit_for_page(document);
	fail(document->source, 0,
	    "a page of a site needs a name; name it by jg-normalize --frame");
	return false;
}
