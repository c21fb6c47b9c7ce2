/*
 * （试行） on the line below a title: how far the paper is.
 *
 * Other remarks in brackets below a title tell of the text; this one is part of what
 * the paper is called, wherever its line breaks: …办法, （试行）的通知.
 */
#include "structure/front/title_stage.h"

#include "chinese/lexicon.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"

enum { STAGE_CHARS = 14 };

size_t
title_stage_begins(struct span text)
{
	size_t open = scan_opening(text, 0), at = open;
	struct span inner;
	uint32_t code;

	while (open > 0 && at < text.len && scan_closing(text, at) == 0)
		at += utf8_next(text, at, &code);
	if (open == 0 || at == text.len)
		return 0;
	inner = (struct span){text.ptr + open, at - open};
	return shape_fits(inner, STAGE_CHARS) &&
		words_end(inner, &words_title_stage) > 0
	    ? at + scan_closing(text, at)
	    : 0;
}

size_t
title_stage_behind(const struct outline *outline, size_t end, size_t most)
{
	const struct line *line = &outline->lines[end];

	if (end == 0 || end >= most || !line_is_plain(line) ||
	    line_is_refused(line, KIND_TITLE) ||
	    title_stage_begins(line_text(line)) < line_text(line).len)
		return end;
	return end + 1;
}
