/* Tags whose attributes a parser would compare with one another for hours. */
#include "page/attribute_guard.h"

#include <ctype.h>
#include <strings.h>

#include "base/ascii.h"

static bool
is_blank(char c)
{
	return ascii_is_space(c) || c == '/';
}

/* Behind what ends with these bytes, or the end. */
static size_t
skip_behind(struct span page, size_t at, struct span end)
{
	const char *hit = at < page.len
	    ? memmem(page.ptr + at, page.len - at, end.ptr, end.len)
	    : NULL;

	return hit != NULL ? (size_t)(hit - page.ptr) + end.len : page.len;
}

/* Behind a tag; it has too many attributes where that is 0. */
static size_t
pass_tag(struct span page, size_t at)
{
	size_t count = 0;
	bool blank = false;

	for (; at < page.len && page.ptr[at] != '>'; at++) {
		char c = page.ptr[at];

		if ((c == '"' || c == '\'') && page.ptr[at - 1] == '=') {
			const char *hit = at + 1 < page.len
			    ? memchr(page.ptr + at + 1, c, page.len - at - 1)
			    : NULL;

			at = hit != NULL ? (size_t)(hit - page.ptr) : page.len;
			blank = true;
			continue;
		}
		count += blank && !is_blank(c);
		blank = is_blank(c);
		if (count > ATTRIBUTES_MOST)
			return 0;
	}
	return at < page.len ? at + 1 : page.len;
}

static bool
begins(struct span page, size_t at, struct span word)
{
	return page.len - at >= word.len &&
	    strncasecmp(page.ptr + at, word.ptr, word.len) == 0;
}

bool
attribute_guard(struct span page)
{
	size_t at = 0;

	while (at < page.len) {
		size_t tag = skip_behind(page, at, SPAN("<"));

		if (begins(page, tag, SPAN("!--"))) {
			at = skip_behind(page, tag, SPAN("-->"));
		} else if (begins(page, tag, SPAN("script")) ||
		    begins(page, tag, SPAN("style"))) {
			at = skip_behind(page, tag, SPAN("</"));
		} else if (tag < page.len &&
		    isalpha((unsigned char)page.ptr[tag])) {
			at = pass_tag(page, tag);
			if (at == 0)
				return false;
		} else {
			at = tag;
		}
	}
	return true;
}
