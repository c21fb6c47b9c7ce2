/* What the user says of all pages. */
#include "setting.h"

#include <stddef.h>

#include "escape.h"
#include "words.h"

enum language
setting_language(const struct setting *setting, enum language text)
{
	return setting->translated ? setting->language : text;
}

const char *
setting_name(const struct setting *setting, enum language language)
{
	return setting->name != NULL ? setting->name
				     : word(language, WORD_SITE);
}

bool
setting_base(struct setting *setting, const char *address)
{
	struct span text = span_of(address);

	setting->base = address;
	for (size_t i = 0; i < text.len; i++)
		if (text.ptr[i] <= ' ' || text.ptr[i] > '~' ||
		    strchr("\"<>\\^`{|}?#", text.ptr[i]) != NULL)
			return false;
	return span_ends(text, SPAN("/")) &&
	    ((span_starts(text, SPAN("http://")) && text.len > 8) ||
		(span_starts(text, SPAN("https://")) && text.len > 9));
}

void
setting_address(
    const struct setting *setting, struct buf *out, struct span path)
{
	buf_string(out, setting->base);
	if (!span_equal(path, SPAN("index.html")))
		escape_uri(out, path);
}
