/* How surely a line tells the day of what was said. */
#include "document/day_rank.h"

#include "chinese/lexicon.h"
#include "document/figures.h"
#include "structure/front/title.h"

bool
day_is_of_speech(const struct gather *gather)
{
	return gather->signs.address ||
	    title_names_speech(buf_view(&gather->title)) ||
	    title_names_speech(buf_view(&gather->subtitle));
}

/* 来源：青禾日报　2031年2月3日: that day it was in the paper, whose pages have no clock. */
static bool
tells_issue(struct span line, const struct moment *when)
{
	struct span source;

	if (when->from.told)
		return false;
	source = gather_source_of(line);
	return span_starts(source, SPAN("《")) ||
	    words_end(source, &words_periodical_end) > 0;
}

/* 原载《…》2031年2月: it was printed then. */
static bool
tells_print(struct span text)
{
	return words_begin(text, &words_about_text) > 0 ||
	    words_begin(text, &words_printed_in) > 0;
}

static enum rank
rank_of_line(const struct block *block, struct span text, bool labelled)
{
	if (block->kind == KIND_LINE || span_starts(text, SPAN("《")) ||
	    (!labelled && figures_are_stamp(text)))
		return RANK_STAMP;
	return labelled ? RANK_LABEL : RANK_LINE;
}

enum rank
day_rank(const struct gather *gather, const struct block *block,
    struct span text, bool labelled, const struct moment *when)
{
	bool print = tells_print(text);

	/* an essay is not much older than that; a speech may be */
	if (day_is_of_speech(gather) &&
	    (print || tells_issue(block->text, when)))
		return RANK_NONE;
	return print ? RANK_PUT_UP : rank_of_line(block, text, labelled);
}
