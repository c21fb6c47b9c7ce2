/* A line that is called as a page or a site is, and not as a paper. */
#include "structure/front/title_site.h"

#include "chinese/lexicon.h"
#include "structure/lines/shape.h"

enum {
	SITE_BYTES = 60, /* of its name behind a headline */
	HEADLINE_LEAST = 8,
};

/*
 * …人民政府网, and …人民政府公报, which a body puts out; but 灌溉用水统计公报 and
 * …会议公报 are papers, of what was counted or of a meeting.
 */
static bool
ends_in_site(struct span text)
{
	size_t word = words_end(text, &words_site_end);

	if (word == 0 || words_end(text, &words_title_end) == 0)
		return word > 0;
	text.len -= word;
	return words_end(text, &words_issuer) > 0 ||
	    (words_end(text, &words_body_end) > 0 &&
		words_end(text, &words_event) == 0);
}

/* 一个长长的标题-某某网: the head of a page, whose name stands behind it. */
static bool
is_headline(struct span text)
{
	struct span head = text;

	while (head.len > 0 && head.ptr[head.len - 1] != '-' &&
	    head.ptr[head.len - 1] != '_')
		head.len--;
	if (head.len == 0 || text.len - head.len > SITE_BYTES)
		return false;
	head.len--;
	return !ends_in_site(head) && !shape_fits(head, HEADLINE_LEAST);
}

/* 首页 > 新闻 */
static bool
is_path(struct span text)
{
	return shape_has(text, SPAN(">")) || shape_has(text, SPAN("›")) ||
	    shape_has(text, SPAN("»")) || shape_has(text, SPAN("》首页"));
}

bool
title_names_site(struct span text)
{
	if (words_within(text, &words_about))
		return false;
	if (is_path(text))
		return true;
	return (shape_has(text, SPAN("|")) ||
		   (ends_in_site(text) && !shape_begins_year(text))) &&
	    !is_headline(text);
}
