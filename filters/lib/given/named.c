/* What a frame says of a document that a program reads: its name, and fields. */
#include "given/named.h"

#include <sha256.h>

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

bool
named_is_new(struct named *named, const char *source)
{
	if (set_add(&named->names, buf_view(&named->name)))
		return true;
	fail(source, 0, "a second document by the name %s",
	    buf_cstring(&named->name));
	return false;
}

void
named_free(struct named *named)
{
	set_free(&named->names);
	buf_free(&named->name);
	buf_free(&named->fields);
}
