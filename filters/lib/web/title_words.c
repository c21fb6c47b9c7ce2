/* Titles that browsers break between words alone. */
#include "web/title_words.h"

#include "chinese/measure.h"

enum { BREAKS = 64, PHONE = 22 /* half characters */ };

void
title_words(struct buf *out, struct span text,
    void (*write)(struct buf *out, struct span text))
{
	size_t at[BREAKS], from = 0, count = 0;

	if (measure_width(text) > PHONE)
		count = measure_words(text, at, BREAKS);
	for (size_t i = 0; i < count; i++) {
		write(out, (struct span){text.ptr + from, at[i] - from});
		buf_string(out, "<wbr />");
		from = at[i];
	}
	write(out, span_from(text, from));
}
