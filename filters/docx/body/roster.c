/* 出席：, 请假： and their like in front of names: GB/T 9704-2012, 10.3. */
#include "body/roster.h"

#include "chinese/lexicon.h"
#include "chinese/scan.h"

enum { LABEL_BYTES = 64, WORDS_BYTES = 18 };

/* The letters in front of the first colon, blanks left out; returns where it ends. */
static size_t
read_label(struct span text, char letters[WORDS_BYTES], size_t *count)
{
	size_t len;
	uint32_t code;

	*count = 0;
	for (size_t at = 0; at < text.len && at < LABEL_BYTES; at += len) {
		len = utf8_next(text, at, &code);
		if (scan_is_colon(code))
			return at + len;
		if (scan_is_blank(code))
			continue;
		if (*count + len > WORDS_BYTES)
			return 0;
		memcpy(letters + *count, text.ptr + at, len);
		*count += len;
	}
	return 0;
}

size_t
roster_label(struct span text)
{
	char letters[WORDS_BYTES];
	size_t count, end = read_label(text, letters, &count);
	struct span label = {letters, count};

	return words_begin(label, &words_presence) > 0 ||
		words_begin(label, &words_chair) > 0
	    ? end
	    : 0;
}
