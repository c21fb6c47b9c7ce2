/* The picture of a page: what a reader is told of it in front of the text. */
#include "page.h"
#include "web/card.h"
#include "web/fit.h"

/* Those who speak, between blanks; of many none. */
static void
add_speakers(struct buf *out, struct span rest)
{
	enum { NAMED = 3 };
	size_t count = 0;

	for (struct span all = rest; all.len > 0; count++)
		(void)facts_next(&all);
	while (count <= NAMED && rest.len > 0) {
		buf_string(out, out->len > 0 ? "　" : "");
		buf_span(out, facts_next(&rest));
	}
}

bool
page_picture(
    struct page *page, struct buf *out, const struct document *document)
{
	const struct page_facts *facts = &page->facts;
	struct buf who = {0};

	if (!fit_for_site(document))
		return false;
	web_facts_of_document(&page->facts, document);
	add_speakers(&who, facts->speaker);
	card_write(out,
	    &(struct card){
		.title = buf_view(&facts->title),
		.who = buf_view(&who),
		.date = buf_view(&facts->date),
		.foot = span_of(setting_name(page->setting,
		    setting_language(page->setting, facts->language))),
		.language = facts->language,
	    });
	buf_free(&who);
	return true;
}
