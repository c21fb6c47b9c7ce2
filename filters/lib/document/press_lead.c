/* What stands in front of the text of a speech that is sent to the press. */
#include "document/press_lead.h"

#include "base/blank.h"
#include "base/find_word.h"
#include "chinese/word.h"

enum { BYTES_MOST = 360 };

/* Without 以下是 and the colon; false where these do not stand there. */
static bool
cut_frame(struct span *text)
{
	static const struct span begins[] = {
	    WORD("以下是"), WORD("以下為"), WORD("以下为")};
	static const struct span ends[] = {WORD("："), WORD(":")};
	size_t begin, end;

	*text = blank_trim(*text);
	begin = WORD_BEGINS(*text, begins);
	end = WORD_ENDS(*text, ends);
	if (begin == 0 || end == 0 || text->len > BYTES_MOST)
		return false;
	text->len -= end;
	*text = blank_trim(span_from(*text, begin));
	return true;
}

/* 教育局局長蔡詠恩 of …議員的提問和教育局局長蔡詠恩的書面答覆 */
static struct span
answerer_of(struct span text)
{
	static const struct span ends[] = {WORD("的答覆"), WORD("的答复"),
	    WORD("的書面答覆"), WORD("的书面答复")};
	static const struct span asked[] = {WORD("的提問和"), WORD("的提问和")};
	size_t end = WORD_ENDS(text, ends);

	text.len -= end;
	for (size_t i = 0; end > 0 && i < sizeof(asked) / sizeof(*asked); i++) {
		size_t at = find_word(text, asked[i]);

		if (at < text.len)
			return span_from(text, at + asked[i].len);
	}
	return (struct span){text.ptr, 0};
}

bool
press_lead_read(struct span text, struct span *speech, struct span *answerer)
{
	if (!cut_frame(&text))
		return false;
	*answerer = answerer_of(text);
	*speech = answerer->len > 0 ? (struct span){text.ptr, 0} : text;
	return true;
}
