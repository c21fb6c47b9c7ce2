/* What no XML parser is to see. */
#include "xml/guard.h"

#include "base/message.h"
#include "base/utf8.h"

enum { MARKUP_MAX = 128 * 1024, ATTRIBUTES_MAX = 256 };

static size_t
line_of(struct span xml, size_t at)
{
	size_t line = 1;

	for (size_t i = 0; i < at; i++)
		line += xml.ptr[i] == '\n';
	return line;
}

/* XML has two more blanks than text has, and may begin with a mark. */
static bool
is_readable(struct span xml, const char *source)
{
	size_t from = span_starts(xml, SPAN("\xef\xbb\xbf")) ? 3 : 0, at;

	while (from < xml.len) {
		enum utf8_fault fault = utf8_check(span_from(xml, from), &at);

		if (fault == UTF8_FINE)
			break;
		from += at;
		if (fault == UTF8_CONTROL &&
		    (xml.ptr[from] == '\t' || xml.ptr[from] == '\r')) {
			from++;
			continue;
		}
		fail(source, line_of(xml, from), "%s",
		    fault == UTF8_INVALID ? N_("not UTF-8; iconv(1) converts")
					  : N_("a control character"));
		return false;
	}
	return true;
}

/* The offset behind the string at or behind `from`, or the length. */
static size_t
behind(struct span xml, size_t from, struct span string)
{
	const char *hit = from < xml.len
	    ? memmem(xml.ptr + from, xml.len - from, string.ptr, string.len)
	    : NULL;

	return hit == NULL ? xml.len : (size_t)(hit - xml.ptr) + string.len;
}

/*
 * The offset behind the tag that begins at `from`, and how many attributes it
 * has: a > in quotes ends none.
 */
static size_t
behind_tag(struct span xml, size_t from, size_t *attributes)
{
	*attributes = 0;
	for (size_t i = from; i < xml.len; i++) {
		char c = xml.ptr[i];

		if (c == '>')
			return i + 1;
		if (c == '"' || c == '\'') {
			i = behind(xml, i + 1, (struct span){&c, 1}) - 1;
			++*attributes;
		}
	}
	return xml.len;
}

/* What is skipped whole: where it begins and ends. */
static const struct {
	struct span begin, end;
} skipped[] = {
    {{"<!--", 4}, {"-->", 3}},
    {{"<![CDATA[", 9}, {"]]>", 3}},
    {{"<?", 2}, {"?>", 2}},
};

enum { SKIPPED = sizeof(skipped) / sizeof(skipped[0]) };

/* Behind a comment or its like; `at` where there is none. */
static size_t
behind_skipped(struct span xml, size_t at)
{
	struct span rest = span_from(xml, at);

	for (size_t i = 0; i < SKIPPED; i++)
		if (span_starts(rest, skipped[i].begin))
			return behind(
			    xml, at + skipped[i].begin.len, skipped[i].end);
	return at;
}

/* The offset behind the markup at `at`, and what is wrong with it, or NULL. */
static size_t
behind_markup(struct span xml, size_t at, const char **fault)
{
	struct span rest = span_from(xml, at);
	size_t end = behind_skipped(xml, at), attributes = 0;

	*fault = NULL;
	if (end == at && span_starts(rest, SPAN("<!"))) {
		*fault = N_("a document type declaration; take it out");
		return at;
	}
	if (end == at)
		end = behind_tag(xml, at, &attributes);
	if (attributes > ATTRIBUTES_MAX)
		*fault = N_("a tag of more than 256 attributes");
	else if (end - at > MARKUP_MAX)
		*fault = N_("a tag or a comment of more than 128 kB");
	return end;
}

bool
guard_pass(struct span xml, const char *source)
{
	const char *fault = NULL;
	size_t at = 0;

	if (!is_readable(xml, source))
		return false;
	while (at < xml.len) {
		const char *hit = memchr(xml.ptr + at, '<', xml.len - at);
		size_t tag;

		if (hit == NULL)
			break;
		tag = (size_t)(hit - xml.ptr);
		at = behind_markup(xml, tag, &fault);
		if (fault != NULL) {
			fail(source, line_of(xml, tag), "%s", fault);
			return false;
		}
	}
	return true;
}
