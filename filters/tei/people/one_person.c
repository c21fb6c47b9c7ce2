/* One of a list of persons, as an element. */
#include "people/one_person.h"

#include "stream/identifier.h"

enum {
	KEY_MOST = 90
}; /* bytes: what is longer is cut, and told apart by hash */

void
person_part(struct buf *out, struct span key)
{
	const struct hash_key none = {0, 0};

	buf_string(out, "who.");
	if (key.len <= KEY_MOST)
		identifier_part(out, key);
	else
		buf_printf(
		    out, "%016llx", (unsigned long long)hash_bytes(key, none));
}

static void
judge(struct xml *xml, const struct person *person)
{
	if (person->given)
		return;
	xml_identifier(xml, "resp", "#", person->program, SPAN("app"), 0);
	xml_attribute_string(xml, "cert", "medium");
}

/* What he is here: a part, or the speaker of it all. */
static void
write_part(struct xml *xml, const struct person *person)
{
	if (person->part != NULL)
		xml_attribute_string(xml, "role", person->part);
	else if (person->speaks)
		xml_attribute_string(xml, "role", "speaker");
	else if (person->kind == VOICE_GROUP)
		xml_attribute_string(xml, "role", "group");
}

/* 王予波; 主持人, which is no name; 某某部. */
static void
write_name(struct xml *xml, const struct person *person)
{
	bool body = person->kind == VOICE_BODY;
	bool named = body || person->kind == VOICE_PERSON;

	xml_block(xml, body ? TAG_ORGNAME : TAG_PERSNAME);
	judge(xml, person);
	if (!named)
		xml_open(xml, TAG_ROLENAME);
	xml_text(xml, person->name);
	if (!named)
		xml_close(xml);
	xml_close(xml);
}

void
person_begin(struct xml *xml, const struct person *person)
{
	static const enum tag tags[] = {
	    [VOICE_PERSON] = TAG_PERSON,
	    [VOICE_PART] = TAG_PERSON,
	    [VOICE_GROUP] = TAG_PERSONGRP,
	    [VOICE_BODY] = TAG_ORG,
	};
	struct buf part = {0};

	person_part(&part, person->key);
	xml_enter(xml, tags[person->kind]);
	xml_identifier(xml, "xml:id", "", person->document, buf_view(&part), 0);
	write_part(xml, person);
	if (person->same.len > 0)
		xml_attribute(xml, "corresp", person->same);
	write_name(xml, person);
	buf_free(&part);
}

void
person_office(struct xml *xml, const struct person *person, struct span role)
{
	xml_block(xml, TAG_AFFILIATION);
	judge(xml, person);
	xml_text(xml, role);
	xml_close(xml);
}

void
person_body(struct xml *xml, const struct person *person, struct span body)
{
	xml_block(xml, TAG_AFFILIATION);
	judge(xml, person);
	xml_open(xml, TAG_ORGNAME);
	xml_text(xml, body);
	xml_close(xml);
	xml_close(xml);
}

void
person_end(struct xml *xml)
{
	xml_leave(xml);
}
