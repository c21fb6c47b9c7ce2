/* Parts in a conversation, as labels name them. */
#include "structure/turns/part.h"

#include "base/ascii.h"
#include "chinese/lexicon.h"
#include "chinese/numeral.h"
#include "chinese/office.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "structure/lines/shape.h"

enum { HAN = 3, SIGNS_MOST = 5 };

/* 嘉宾甲, 嘉宾二, 嘉宾B: a sign of which there are few; its bytes, or 0. */
static size_t
read_sign(struct span label)
{
	char last = label.len > 0 ? label.ptr[label.len - 1] : '\0';
	unsigned value = 0;

	if (last >= 'A' && last <= 'D')
		return 1;
	if (label.len < HAN ||
	    (numeral_stem(label, label.len - HAN, &value) == 0 &&
		numeral_han(label, label.len - HAN, &value) == 0))
		return 0;
	return value <= SIGNS_MOST ? HAN : 0;
}

struct span
part_without_index(struct span label)
{
	size_t len = 0;

	while (
	    len < label.len && ascii_is_digit(label.ptr[label.len - len - 1]))
		len++;
	if (len == 0)
		len = read_sign(label);
	if (len < label.len)
		label.len -= len;
	return label;
}

bool
part_is(struct span label)
{
	size_t len;

	label = part_without_index(label);
	len = words_begin(label, &words_part_whole);
	return (len > 0 && len == label.len) ||
	    words_end(label, &words_part_end) > 0;
}

/* What one calls oneself where nobody says his name: “小雨妈妈”. */
static bool
is_alias(struct span name)
{
	uint32_t code = scan_peek(name, 0);

	return code == u'“' || code == u'「';
}

bool
part_is_before_name(struct span label)
{
	size_t len = words_begin(label, &words_part_before_name);

	label = span_from(label, len);
	return len > 0 && (person_is_name(label) || is_alias(label));
}

bool
part_is_asking(struct span label)
{
	return words_begin(label, &words_asking) == label.len;
}

bool
part_asks(struct span label)
{
	return words_begin(label, &words_voice_asker) == label.len;
}

bool
part_counts_question(struct span label)
{
	size_t at = words_begin(label, &words_voice_asker), len;
	unsigned number;

	at = scan_skip_blanks(label, at);
	len = numeral_either(label, at, &number);
	return at > 0 && len > 0 && at + len == label.len;
}

bool
part_is_of_machine(struct span label)
{
	struct span rest = part_without_index(label);
	size_t len = rest.len;

	if (len == label.len)
		return words_are(label, &words_nobody);
	while (
	    len > 0 && (rest.ptr[len - 1] == ' ' || rest.ptr[len - 1] == '_'))
		len--;
	rest.len = len;
	len = words_begin(rest, &words_part_of_machine);
	return len > 0 && len == rest.len;
}

/* Who is spoken to. */
static bool
is_addressed(struct span label)
{
	return words_begin(label, &words_spoken_to) > 0;
}

/* 他认为, 会议指出: who tells it writes the text; 例如: an example follows. */
static bool
is_said(struct span label)
{
	return words_end(label, &words_told_end) > 0;
}

bool
part_is_thing(struct span label)
{
	return is_addressed(label) || is_said(label) ||
	    words_end(label, &words_thing) > 0;
}

bool
part_ends_like_thing(struct span label, bool named)
{
	return words_end(label, &words_never_name_end) > 0 ||
	    (!named && words_end(label, &words_thing_end) > 0);
}

struct span
part_without_verb(struct span label)
{
	size_t len = words_end(label, &words_asking_end);

	/* 法律顾问 asks nothing */
	if (len < label.len && !office_is(label))
		label.len -= len;
	return label;
}

bool
part_begins_asker(struct span text)
{
	switch (scan_peek(text, 0)) {
	case U'记':
	case U'記':
	case U'问':
	case U'問':
	case U'主':
	case U'提':
	case U'网':
	case U'網':
		return true;
	}
	return false;
}
