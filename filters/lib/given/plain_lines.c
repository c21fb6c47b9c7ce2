/* Lines of text, and what their document says that they are. */
#include "given/plain_lines.h"

#include <stdlib.h>

#include "base/alloc.h"

static void
add_claim(struct plain *plain, struct claim claim)
{
	plain->claims = xgrow(plain->claims, &plain->cap, plain->count + 1,
	    sizeof(*plain->claims));
	plain->claims[plain->count++] = claim;
}

void
plain_add(struct plain *plain, struct span text, int claim)
{
	do {
		struct span line = span_cut(&text, '\n');
		size_t start = plain->text.len;

		buf_span(&plain->text, line);
		buf_byte(&plain->text, '\n');
		plain->lines++;
		if (claim != CLAIM_NONE && line.len > 0)
			plain_claim(plain, start, line.len, claim);
	} while (text.ptr != NULL);
}

void
plain_add_opened(struct plain *plain, struct span text, size_t len, int claim)
{
	size_t start = plain->text.len, line = plain->lines + 1;

	if (claim != CLAIM_NONE)
		add_claim(plain,
		    (struct claim){.line = line,
			.start = start,
			.len = len,
			.what = claim,
			.opens = true});
	plain_add(plain, text, CLAIM_NONE);
}

void
plain_claim(struct plain *plain, size_t start, size_t len, int claim)
{
	add_claim(plain,
	    (struct claim){.line = plain->lines,
		.start = start,
		.len = len,
		.what = claim});
}

void
plain_withdraw(struct plain *plain, int claim)
{
	size_t kept = 0;

	for (size_t i = 0; i < plain->count; i++)
		if (plain->claims[i].what != claim)
			plain->claims[kept++] = plain->claims[i];
	plain->count = kept;
}

void
plain_add_row(
    struct plain *plain, struct span line, int claim, struct span cells)
{
	size_t count = plain->count;

	plain_add(plain, line, claim);
	if (cells.len == 0 || plain->count == count)
		return;
	plain->claims[count].cells = plain->cells.len;
	plain->claims[count].cells_len = cells.len;
	buf_span(&plain->cells, cells);
}

void
plain_join_lines(struct buf *text)
{
	size_t kept = 0;

	for (size_t i = 0; i < text->len; i++) {
		bool ascii = kept > 0 && i + 1 < text->len &&
		    (unsigned char)text->data[kept - 1] < 0x80 &&
		    (unsigned char)text->data[i + 1] < 0x80;

		if (text->data[i] != '\n')
			text->data[kept++] = text->data[i];
		else if (ascii)
			text->data[kept++] = ' ';
	}
	text->len = kept;
}

void
plain_append(struct plain *plain, const struct plain *other)
{
	size_t bytes = plain->text.len;

	for (size_t i = 0; i < other->count; i++) {
		struct claim claim = other->claims[i];

		claim.line += plain->lines;
		claim.start += bytes;
		claim.cells += plain->cells.len;
		add_claim(plain, claim);
	}
	buf_span(&plain->text, buf_view(&other->text));
	buf_span(&plain->cells, buf_view(&other->cells));
	plain->lines += other->lines;
}

void
plain_clear(struct plain *plain)
{
	plain->text.len = plain->cells.len = 0;
	plain->lines = plain->count = 0;
}

void
plain_free(struct plain *plain)
{
	buf_free(&plain->text);
	buf_free(&plain->cells);
	free(plain->claims);
	*plain = (struct plain){0};
}
