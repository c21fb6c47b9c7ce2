/*
 * Offices and callings, by which persons are called.
 *
 * They are an open class, but one by its last characters: whatever is short and
 * ends in 长 is an office, but for what grows or is long.
 */
#include "chinese/office.h"

#include "base/blank.h"
#include "base/utf8.h"
#include "chinese/lexicon.h"
#include "chinese/person.h"
#include "chinese/scan.h"
#include "chinese/word.h"

enum { OFFICE_CHARS = 14, HAN = 3, AMID_CHARS = 4, OFFICE_LEAST = 4 };

bool
office_is(struct span text)
{
	return words_end(text, &words_office_end) > 0 && text.len > HAN &&
	    words_end(text, &words_no_office) == 0 &&
	    text.len <= 4 * OFFICE_CHARS && utf8_length(text) <= OFFICE_CHARS;
}

/* Minutes call each member 某议员, whatever the surname. */
static size_t
surname_of(struct span text)
{
	size_t surname = person_surname(text);

	if (surname == 0 && text.len > HAN &&
	    words_begin(span_from(text, HAN), &words_member) > 0)
		return HAN;
	return surname;
}

bool
office_is_amid_name(struct span text)
{
	size_t surname = surname_of(text);
	struct span rest;

	if (surname == 0 || scan_pass_han(text, 0) < text.len)
		return false;
	rest = span_from(text, surname);
	for (size_t given = HAN; given <= 2 * HAN; given += HAN) {
		struct span office = rest;

		if (rest.len < given + 2 * HAN)
			break;
		office.len -= given;
		if (office.len <= AMID_CHARS * HAN && office_is(office))
			return true;
	}
	return false;
}

bool
office_is_before_name(struct span text)
{
	if (text.len < (OFFICE_LEAST + 2) * HAN ||
	    scan_pass_han(text, 0) < text.len)
		return false;
	for (size_t name = 2 * HAN; name <= 3 * HAN; name += HAN) {
		struct span office = {text.ptr, text.len - name};

		if (office.len >= OFFICE_LEAST * HAN && office_is(office))
			return true;
	}
	return false;
}

struct span
office_in_label(struct span label)
{
	static const struct span latin[] = {
	    WORD("CEO"), WORD("CFO"), WORD("CTO"), WORD("COO")};

	label = blank_trim(label);
	if (label.len > 0)
		label.len = utf8_before(label, label.len);
	label = blank_trim(label);
	if (!office_is(label) &&
	    (label.len == 0 || WORD_BEGINS(label, latin) != label.len))
		label.len = 0;
	return label;
}
