/* Archives in framed text: a frame a member. */
#include "stream/member.h"

#include <string.h>

enum { DIGITS = 9 };

void
member_begin(struct members *members, const char *path, struct buf *out)
{
	members->written++;
	buf_byte(out, '\f');
	buf_span(out, members->name);
	buf_printf(out, MEMBER_PATH "%s\tmember=%zu/%zu\n", path,
	    members->written, members->count);
}

void
member_end(struct buf *out)
{
	buf_string(out, "\f\n");
}

/* 0: no number that fits. */
static size_t
number_of(struct span digits)
{
	size_t number = 0;

	if (digits.len > DIGITS)
		return 0;
	for (size_t i = 0; i < digits.len; i++) {
		if (digits.ptr[i] < '0' || digits.ptr[i] > '9')
			return 0;
		number = number * 10 + (size_t)(digits.ptr[i] - '0');
	}
	return number;
}

bool
member_read(struct member *member, const struct text *text)
{
	struct span place = text_field(text, SPAN("member"));
	struct span name = text->name;
	const char *at;

	if (place.ptr == NULL)
		return false;
	member->number = number_of(span_cut(&place, '/'));
	member->count = number_of(place);
	at = memmem(name.ptr, name.len, MEMBER_PATH, sizeof(MEMBER_PATH) - 1);
	if (at == NULL || member->number == 0 || member->number > member->count)
		return false;
	member->archive = (struct span){name.ptr, (size_t)(at - name.ptr)};
	member->path =
	    span_from(name, member->archive.len + sizeof(MEMBER_PATH) - 1);
	return member->path.len > 0;
}
