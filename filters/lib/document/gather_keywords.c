/* Keywords, which people part by whatever mark they like. */
#include "base/blank.h"
#include "chinese/word.h"
#include "document/gather.h"

/* The length of what parts two of them at the start of the text, or 0. */
static size_t
separator(struct span text)
{
	static const struct span marks[] = {
	    WORD(";"), WORD(","), WORD("；"), WORD("，"), WORD("、")};

	return WORD_BEGINS(text, marks);
}

void
gather_given_keywords(struct gather *gather)
{
	struct known *known = &gather->facts->known[FACT_KEYWORDS];
	struct span rest = buf_view(&known->printed);

	known->standard.len = 0;
	while (rest.len > 0) {
		struct span word = rest;
		size_t len = 0;

		while (len < rest.len && separator(span_from(rest, len)) == 0)
			len++;
		word.len = len;
		rest = span_from(rest, len);
		rest = span_from(rest, separator(rest));
		word = blank_trim(word);
		if (word.len > 0 && known->standard.len > 0)
			buf_string(&known->standard, FACTS_PART);
		buf_span(&known->standard, word);
	}
}
