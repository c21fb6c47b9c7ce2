/* Whom a text is about, and who does not speak it. */
#include "document/subject.h"

#include "chinese/lexicon.h"
#include "document/occasion.h"

bool
subject_begins(struct span subtitle)
{
	subtitle = occasion_skip_dashes(subtitle);
	return words_begin(subtitle, &words_reporter) == 0 &&
	    words_begin(subtitle, &words_subject_begin) > 0;
}

bool
subject_heads(const struct facts *facts)
{
	return words_end(facts_printed(facts, FACT_TITLE), &words_subject_end) >
	    0;
}
