/* Words that are not to stand in a text. */
#include "base/translate.h"
#include "check.h"

static void
tell(struct report *report, const struct block *block, struct span word,
    const struct meaning *meaning)
{
	struct place place = place_words(report, block, word);
	const char *gap = meaning->note.len > 0 ? translate("; ") : "";

	if (meaning->right.len > 0)
		report_add(report, CHECK_WORDS, place,
		    "%.*s, where %.*s is meant%s%.*s", SHOWN(word),
		    SHOWN(meaning->right), gap, SHOWN(meaning->note));
	else
		report_add(report, CHECK_WORDS, place,
		    "%.*s is on the list of words%s%.*s", SHOWN(word), gap,
		    SHOWN(meaning->note));
}

void
check_words(struct report *report)
{
	const struct document *document = report->document;

	for (size_t i = 0; report->on[CHECK_WORDS] && i < document->count;
	     i++) {
		const struct block *block = &document->blocks[i];
		const struct meaning *meaning;
		struct span word;
		size_t at = 0;

		if (block->kind == KIND_META)
			continue;
		while ((meaning = slips_next(
			    &report->slips, block->text, &at, &word)) != NULL)
			tell(report, block, word, meaning);
	}
}
