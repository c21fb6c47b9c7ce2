/* What a frame says of a document that a program reads: its name, and fields. */
#include "given/named.h"

#include <sha256.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/message.h"
#include "base/name.h"
#include "base/translate.h"
#include "base/utf8.h"

const char named_standard_input[] = "standard input";

bool
named_begin(struct named *named, size_t operands)
{
	bool list = named->listed.list != NULL;

	if (list && operands > 0) {
		complain("operands beside --files0-from");
		return false;
	}
	named->framed |= operands > 1 || list;
	return true;
}

const char *
named_find(struct named *named, const char *source)
{
	named->name.len = 0;
	if (source != named_standard_input)
		return name_of_path(source, named->base, &named->name);
	buf_string(&named->name, "stdin");
	return NULL;
}

bool
named_describe(struct named *named, const char *source)
{
	const char *path = source == named_standard_input ? "-" : source;
	const char *fault = named->framed ? named_find(named, source) : NULL;
	size_t at;

	if (fault == NULL &&
	    (utf8_check(span_of(path), &at) != UTF8_FINE ||
		strchr(path, '\n') != NULL))
		fault =
		    N_("its path holds a control character or is not UTF-8");
	if (fault != NULL) {
		fail(source, 0, "%s", translate(fault));
		return false;
	}
	named->fields.len = 0;
	buf_string(&named->fields, "source=");
	buf_string(&named->fields, path);
	return true;
}

void
named_digest(struct named *named, struct span bytes)
{
	char hex[SHA256_DIGEST_STRING_LENGTH];

	buf_string(&named->fields, "\tsha256=");
	buf_string(&named->fields,
	    SHA256Data((const uint8_t *)bytes.ptr, bytes.len, hex));
}

static void
keep_source(struct named *named, const char *source)
{
	size_t count = named->names.count;

	named->source_end = xgrow(named->source_end, &named->source_cap, count,
	    sizeof(*named->source_end));
	buf_string(&named->sources, source);
	named->source_end[count - 1] = named->sources.len;
}

/* The file that has had the name. */
static struct span
first_source(const struct named *named, size_t number)
{
	size_t start = number > 0 ? named->source_end[number - 1] : 0;

	return (struct span){
	    named->sources.data + start, named->source_end[number] - start};
}

bool
named_is_new(struct named *named, const char *source)
{
	struct span name = buf_view(&named->name);
	struct span first;

	if (set_add(&named->names, name)) {
		keep_source(named, source);
		return true;
	}
	first = first_source(named, set_find(&named->names, name));
	fail(source, 0, "a second document by the name %s; the first is %.*s",
	    buf_cstring(&named->name), SHOWN(first));
	return false;
}

void
named_free(struct named *named)
{
	set_free(&named->names);
	buf_free(&named->sources);
	free(named->source_end);
	buf_free(&named->name);
	buf_free(&named->fields);
}
