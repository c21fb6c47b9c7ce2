/* The languages of texts and of the words around them. */
#include "web/language.h"

#include "chinese/script.h"

const char *
language_tag(enum language language)
{
	static const char *const tags[LANGUAGE_COUNT] = {
	    [LANGUAGE_HANS] = "zh-Hans",
	    [LANGUAGE_HANT] = "zh-Hant",
	    [LANGUAGE_EN] = "en",
	};

	return tags[language];
}

bool
language_of_tag(struct span tag, enum language *language)
{
	static const struct {
		const char *tag;
		enum language language;
	} known[] = {
	    {"zh-Hans", LANGUAGE_HANS},
	    {"zh-Hant", LANGUAGE_HANT},
	    {"zh", LANGUAGE_HANS},
	    {"zh-CN", LANGUAGE_HANS},
	    {"zh-SG", LANGUAGE_HANS},
	    {"zh-TW", LANGUAGE_HANT},
	    {"zh-HK", LANGUAGE_HANT},
	    {"zh-MO", LANGUAGE_HANT},
	    {"en", LANGUAGE_EN},
	};

	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (span_equal(tag, span_of(known[i].tag))) {
			*language = known[i].language;
			return true;
		}
	return false;
}

enum language
language_of_most(const size_t count[LANGUAGE_COUNT])
{
	enum language most = LANGUAGE_HANS;

	for (int i = 0; i < LANGUAGE_COUNT; i++)
		if (count[i] > count[most])
			most = (enum language)i;
	return most;
}

enum language
language_of_document(const struct document *document)
{
	struct span tag = document_meta(document, SPAN("lang"));
	enum language language;

	if (tag.ptr != NULL && language_of_tag(tag, &language))
		return language;
	return script_of(document) == SCRIPT_TRADITIONAL ? LANGUAGE_HANT
							 : LANGUAGE_HANS;
}
