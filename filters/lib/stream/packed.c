/* Framed text with archives packed. */
#include "stream/packed.h"

#include "base/message.h"
#include "stream/archive.h"
#include "stream/member.h"

void
packed_open(struct packed_reader *reader, struct source *src)
{
	frame_reader_open(&reader->frames, src);
}

/* The next frame, whether it was read before or not. */
static bool
take(struct packed_reader *reader, struct text *text)
{
	if (!reader->holds)
		return frame_next(&reader->frames, text);
	reader->holds = false;
	*text = reader->held;
	return true;
}

/*
 * Take in the members behind the first, as long as they are of its archive; the
 * number of those that stood in their place.
 */
static size_t
add_members(
    struct packed_reader *reader, struct text *text, const struct member *first)
{
	struct member member = *first;
	size_t fit = 0, seen = 0;

	do {
		seen++;
		fit += member.number == seen && member.count == first->count &&
		    archive_add(reader->archive, member.path, text->body);
		reader->holds = frame_next(&reader->frames, text);
		if (!reader->holds)
			break;
	} while (member_read(&member, text) &&
	    span_equal(member.archive, buf_view(&reader->name)) &&
	    member.number != 1);
	reader->held = *text;
	return fit == seen ? fit : 0;
}

/* False: the archive was told of, and is none. */
static bool
pack(struct packed_reader *reader, struct text *text, struct member *first)
{
	const char *fault = NULL;
	size_t count = first->count;

	reader->name.len = reader->bytes.len = 0;
	buf_span(&reader->name, first->archive);
	if (reader->archive == NULL)
		reader->archive = archive_new();
	archive_begin(reader->archive, &reader->bytes);
	if (add_members(reader, text, first) != count)
		fault = N_("members of the archive are missing");
	else
		fault = archive_end(reader->archive);
	if (fault != NULL) {
		reader->refused++;
		fail(buf_cstring(&reader->name), 0, "%s", translate(fault));
	}
	*text = (struct text){
	    .name = buf_view(&reader->name), .body = buf_view(&reader->bytes)};
	return fault == NULL;
}

bool
packed_next(struct packed_reader *reader, struct text *text)
{
	struct member member;

	while (take(reader, text)) {
		reader->packs = member_read(&member, text);
		if (!reader->packs || pack(reader, text, &member))
			return true;
	}
	return false;
}

size_t
packed_refused(const struct packed_reader *reader)
{
	return reader->frames.refused + reader->refused;
}

void
packed_close(struct packed_reader *reader)
{
	archive_free(reader->archive);
	buf_free(&reader->name);
	buf_free(&reader->bytes);
}
