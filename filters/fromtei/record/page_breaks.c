/* Where pages of a PDF begin, counted as jg-tei counts it. */
#include "record/page_breaks.h"

#include "base/unicode.h"

enum { NUMBER_BYTES = 20 };

/* 12, iv: what can be a word of the field. */
static bool
is_number(struct span number)
{
	for (size_t i = 0; i < number.len; i++)
		if ((unsigned char)number.ptr[i] <= ' ' ||
		    number.ptr[i] == 0x7f)
			return false;
	return number.len > 0 && number.len <= NUMBER_BYTES;
}

void
page_breaks_begin(struct page_breaks *breaks)
{
	breaks->pages.len = breaks->open.len = 0;
}

void
page_breaks_add(struct page_breaks *breaks, struct span number,
    struct span label, struct span text)
{
	if (!is_number(number))
		return;
	buf_number(
	    &breaks->open, unicode_count_ink(label) + unicode_count_ink(text));
	buf_byte(&breaks->open, ':');
	buf_span(&breaks->open, number);
	buf_byte(&breaks->open, ' ');
}

void
page_breaks_forget(struct page_breaks *breaks)
{
	breaks->open.len = 0;
}

static void
settle(struct page_breaks *breaks, size_t line, struct span word)
{
	size_t chars = 0;

	for (; word.ptr[0] != ':'; word = span_from(word, 1))
		chars = chars * 10 + (size_t)(word.ptr[0] - '0');
	chars += breaks->passed;
	if (breaks->pages.len > 0)
		buf_byte(&breaks->pages, ' ');
	buf_number(&breaks->pages, line);
	if (chars > 0)
		buf_printf(&breaks->pages, "+%zu", chars);
	buf_span(&breaks->pages, word);
}

void
page_breaks_settle(struct page_breaks *breaks, size_t line, bool begins,
    struct span label, struct span text)
{
	struct span rest = buf_view(&breaks->open);

	if (begins)
		breaks->passed = 0;
	while (rest.len > 0)
		settle(breaks, line, span_cut(&rest, ' '));
	breaks->open.len = 0;
	breaks->passed += unicode_count_ink(label) + unicode_count_ink(text);
}

void
page_breaks_free(struct page_breaks *breaks)
{
	buf_free(&breaks->pages);
	buf_free(&breaks->open);
}
