/* Simplified or traditional characters, by counting. */
#include "web/language.h"

#include <stdlib.h>

/*
 * Frequent characters whose simplified form is no traditional character and
 * whose traditional form is no simplified one: in pairs, by code point of the
 * simplified form.  后, 里, 干 and their like tell nothing and are left out.
 */
static const uint16_t pairs[][2] = {
    {0x4e1a, 0x696d},
    {0x4e1c, 0x6771},
    {0x4e25, 0x56b4},
    {0x4e3a, 0x70ba},
    {0x4e49, 0x7fa9},
    {0x4e60, 0x7fd2},
    {0x4e66, 0x66f8},
    {0x4ea7, 0x7522},
    {0x4eb2, 0x89aa},
    {0x4ece, 0x5f9e},
    {0x4eec, 0x5011},
    {0x4f17, 0x773e},
    {0x4f1a, 0x6703},
    {0x4f18, 0x512a},
    {0x4f53, 0x9ad4},
    {0x5173, 0x95dc},
    {0x5174, 0x8208},
    {0x519b, 0x8ecd},
    {0x519c, 0x8fb2},
    {0x51b3, 0x6c7a},
    {0x529e, 0x8fa6},
    {0x52a1, 0x52d9},
    {0x52a8, 0x52d5},
    {0x52b3, 0x52de},
    {0x533a, 0x5340},
    {0x534e, 0x83ef},
    {0x5355, 0x55ae},
    {0x536b, 0x885b},
    {0x53d1, 0x767c},
    {0x53d8, 0x8b8a},
    {0x56e2, 0x5718},
    {0x56fd, 0x570b},
    {0x56fe, 0x5716},
    {0x573a, 0x5834},
    {0x5904, 0x8655},
    {0x5907, 0x5099},
    {0x5934, 0x982d},
    {0x5b66, 0x5b78},
    {0x5b9e, 0x5be6},
    {0x5bf9, 0x5c0d},
    {0x5bfc, 0x5c0e},
    {0x5c06, 0x5c07},
    {0x5c42, 0x5c64},
    {0x5e08, 0x5e2b},
    {0x5e94, 0x61c9},
    {0x5f00, 0x958b},
    {0x5f53, 0x7576},
    {0x603b, 0x7e3d},
    {0x6218, 0x6230},
    {0x62a4, 0x8b77},
    {0x62a5, 0x5831},
    {0x636e, 0x64da},
    {0x6570, 0x6578},
    {0x65f6, 0x6642},
    {0x673a, 0x6a5f},
    {0x6743, 0x6b0a},
    {0x6761, 0x689d},
    {0x6765, 0x4f86},
    {0x6784, 0x69cb},
    {0x6807, 0x6a19},
    {0x6837, 0x6a23},
    {0x6c14, 0x6c23},
    {0x6ca1, 0x6c92},
    {0x6d4e, 0x6fdf},
    {0x70b9, 0x9ede},
    {0x70ed, 0x71b1},
    {0x7231, 0x611b},
    {0x73b0, 0x73fe},
    {0x7535, 0x96fb},
    {0x786e, 0x78ba},
    {0x79cd, 0x7a2e},
    {0x7ea7, 0x7d1a},
    {0x7ec4, 0x7d44},
    {0x7ecf, 0x7d93},
    {0x7ed3, 0x7d50},
    {0x7edf, 0x7d71},
    {0x7ee7, 0x7e7c},
    {0x7eed, 0x7e8c},
    {0x8054, 0x806f},
    {0x8282, 0x7bc0},
    {0x89c1, 0x898b},
    {0x89c4, 0x898f},
    {0x89c9, 0x89ba},
    {0x8ba1, 0x8a08},
    {0x8ba4, 0x8a8d},
    {0x8ba9, 0x8b93},
    {0x8bae, 0x8b70},
    {0x8bb0, 0x8a18},
    {0x8bb2, 0x8b1b},
    {0x8bba, 0x8ad6},
    {0x8bbe, 0x8a2d},
    {0x8bdd, 0x8a71},
    {0x8be5, 0x8a72},
    {0x8bf4, 0x8aaa},
    {0x8bf7, 0x8acb},
    {0x8bfb, 0x8b80},
    {0x8c01, 0x8ab0},
    {0x8c03, 0x8abf},
    {0x8c08, 0x8ac7},
    {0x8c22, 0x8b1d},
    {0x8d23, 0x8cac},
    {0x8d28, 0x8cea},
    {0x8f66, 0x8eca},
    {0x8fbe, 0x9054},
    {0x8fc7, 0x904e},
    {0x8fd0, 0x904b},
    {0x8fd8, 0x9084},
    {0x8fd9, 0x9019},
    {0x8fdb, 0x9032},
    {0x9009, 0x9078},
    {0x95e8, 0x9580},
    {0x95ee, 0x554f},
    {0x95f4, 0x9593},
    {0x961f, 0x968a},
    {0x9633, 0x967d},
    {0x9645, 0x969b},
    {0x9886, 0x9818},
    {0x9898, 0x984c},
    {0x9a6c, 0x99ac},
    {0x9a8c, 0x9a57},
};

/* Enough to be sure; a long document need not be read to its end. */
enum { ENOUGH = 200 };

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

enum { SIMPLIFIED = 1, TRADITIONAL = 2 };

static void
learn(struct evidence *evidence)
{
	for (size_t i = 0; i < sizeof(pairs) / sizeof(*pairs); i++) {
		evidence->of[pairs[i][0] - EVIDENCE_FIRST] = SIMPLIFIED;
		evidence->of[pairs[i][1] - EVIDENCE_FIRST] = TRADITIONAL;
	}
	evidence->known = true;
}

/* What the characters of a text speak for is added to `found`. */
static void
count(const struct evidence *evidence, struct span text, size_t found[3])
{
	const unsigned char *p = (const unsigned char *)text.ptr;

	for (size_t i = 0; i < text.len; i++) {
		unsigned code;

		/* All Han that matter begin so, and are three bytes long. */
		if (p[i] < 0xe4 || p[i] > 0xe9)
			continue;
		code = (p[i] & 0xfu) << 12 | (p[i + 1] & 0x3fu) << 6 |
		    (p[i + 2] & 0x3fu);
		if (code >= EVIDENCE_FIRST)
			found[evidence->of[code - EVIDENCE_FIRST]]++;
		i += 2;
	}
}

enum language
language_of_document(const struct document *document, struct evidence *evidence)
{
	struct span tag = document_meta(document, SPAN("lang"));
	size_t found[3] = {0};
	enum language language;

	if (tag.ptr != NULL && language_of_tag(tag, &language))
		return language;
	if (!evidence->known)
		learn(evidence);
	for (size_t i = 0; i < document->count; i++) {
		if (document->blocks[i].kind != KIND_META)
			count(evidence, document->blocks[i].text, found);
		if (found[SIMPLIFIED] + found[TRADITIONAL] >= ENOUGH)
			break;
	}
	return found[TRADITIONAL] > found[SIMPLIFIED] ? LANGUAGE_HANT
						      : LANGUAGE_HANS;
}
