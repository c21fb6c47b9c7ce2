/* The language of a text, as a tag of BCP 47. */
#include "document/langtag.h"

#include "base/ascii.h"
#include "chinese/script.h"

const char *
langtag_of(const struct document *document)
{
	static const char *const tags[] = {
	    [SCRIPT_NONE] = "und",
	    [SCRIPT_UNKNOWN] = "zh",
	    [SCRIPT_SIMPLIFIED] = "zh-Hans",
	    [SCRIPT_TRADITIONAL] = "zh-Hant",
	};

	return tags[script_of(document)];
}

static bool
is_alphanumeric(char c, bool letters)
{
	return ascii_is_lower(c) || ascii_is_upper(c) ||
	    (!letters && ascii_is_digit(c));
}

/* Parts of one to eight letters, or digits behind the first, joined by -. */
bool
langtag_fits(struct span tag)
{
	size_t part = 0;
	bool first = true;

	for (size_t i = 0; i < tag.len; i++) {
		if (tag.ptr[i] == '-' && part > 0) {
			part = 0;
			first = false;
		} else if (!is_alphanumeric(tag.ptr[i], first) || ++part > 8) {
			return false;
		}
	}
	return part > 0;
}

bool
langtag_is_traditional(struct span tag)
{
	static const struct span tags[] = {
	    {"zh-Hant", 7}, {"zh-TW", 5}, {"zh-HK", 5}, {"zh-MO", 5}};

	for (size_t i = 0; i < sizeof(tags) / sizeof(tags[0]); i++)
		if (span_starts(tag, tags[i]))
			return true;
	return false;
}
